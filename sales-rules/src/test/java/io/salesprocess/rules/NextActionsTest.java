package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.any;
import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.attested;
import static io.salesprocess.rules.given.Conditions.before;
import static io.salesprocess.rules.given.Conditions.byAnybodyBut;
import static io.salesprocess.rules.given.Conditions.byRole;
import static io.salesprocess.rules.given.Conditions.confirmed;
import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.dueWithin;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.heldWith;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.money;
import static io.salesprocess.rules.given.Conditions.notOlderThan;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.said;
import static io.salesprocess.rules.given.Conditions.stakeholders;
import static io.salesprocess.rules.given.Conditions.whenMet;
import static io.salesprocess.rules.given.Conditions.within;
import static io.salesprocess.rules.given.Given.IT;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.action;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Selections.detail;
import static io.salesprocess.rules.given.Selections.different;
import static io.salesprocess.rules.given.Selections.happened;
import static io.salesprocess.rules.given.Selections.ofField;
import static io.salesprocess.rules.given.Selections.owner;
import static io.salesprocess.rules.given.Selections.people;
import static io.salesprocess.rules.given.Selections.the;
import static io.salesprocess.rules.given.Selections.to;
import static io.salesprocess.rules.given.Selections.whoeverDid;
import static io.salesprocess.rules.given.Selections.with;
import static io.salesprocess.rules.given.Selections.work;
import static io.salesprocess.rules.given.Times.instant;
import static io.salesprocess.rules.given.Times.span;
import static io.salesprocess.rules.given.Word.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Scope;
import io.salesprocess.rules.given.Conditions;
import io.salesprocess.rules.given.Given;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NextActionsTest {
    private static String whatToDo(Given given) {
        List<NextAction> actions = given.inspect().inspection().nextActions();
        assertThat(actions).hasSize(1);
        return actions.get(0).action();
    }

    @Nested
    class With_what_there_is {
        @Test
        void hold_the_booking() {
            assertThat(whatToDo(given().doneWhen(held("meeting"))
                            .activity(meeting("m1").booked().from("2025-03-05T10:00:00Z"))))
                    .contains("Hold", "m1");
        }

        @Test
        void say_what_became_of_the_lapsed_one_or_hold_another() {
            assertThat(whatToDo(given().doneWhen(held("meeting"))
                            .activity(meeting("m1").booked())))
                    .contains("Say what became of m1");
        }

        @Test
        void say_who_came() {
            assertThat(whatToDo(given().doneWhen(heldWith("decision-maker", "meeting"))
                            .activity(meeting("m1").with(Attendance.ACCEPTED, "buyer"))))
                    .contains("Say who came to m1");
        }

        @Test
        void load_what_was_not_loaded() {
            assertThat(whatToDo(given().doneWhen(held("meeting")).notLoaded(Part.ACTIVITIES)))
                    .contains("Load what would tell (activities).");
        }

        @Test
        void load_what_it_is_compared_with_where_the_record_itself_was_loaded() {
            assertThat(whatToDo(given().doneWhen(held("meeting", asked -> asked.addWhen(after(dateIn("goLive")))))
                            .activity(meeting("m1"))))
                    .contains("Load what would tell (field:goLive).");
        }

        @Test
        void decide_what_is_undecided() {
            assertThat(whatToDo(given().doneWhen(
                                    held("meeting"), more -> more.appliesWhen(decided("engineer-needed", "yes")))))
                    .contains("Decide");
        }
    }

    @Nested
    class Who_and_by_when {
        @Test
        void the_role_that_is_responsible_acts_by_the_due_moment() {
            List<NextAction> actions = given().doneWhen(held("meeting"), more -> more.responsible("engineer")
                            .due(dueWithin("30 days", entered("demo"))))
                    .inspect()
                    .inspection()
                    .nextActions();
            assertThat(actions).extracting(NextAction::who).containsExactly("engineer");
            assertThat(actions.get(0).by()).contains(instant("2025-03-17T23:59:59.999999999Z"));
        }

        @Test
        void otherwise_the_owner_acts() {
            assertThat(given().doneWhen(held("meeting")).inspect().inspection().nextActions())
                    .extracting(NextAction::who)
                    .containsExactly("rep");
        }
    }

    @Nested
    class The_smallest_set {
        @Test
        void nothing_is_asked_that_the_gate_does_not_ask() {
            given().stages(
                            stage("one", stage -> stage.addExitCriteria(criterion("a", held("meeting")))),
                            stage("two", stage -> stage.addExitCriteria(criterion("b", held("demo")))),
                            stage("three", stage -> stage))
                    .claims("three")
                    .inspect()
                    .next("a");
        }

        @Test
        void a_meeting_that_serves_two_is_asked_once() {
            given().asks(
                            criterion("met-decision-maker", heldWith("decision-maker", "meeting")),
                            criterion("met-user", heldWith("end-user", "meeting")))
                    .inspect()
                    .next("met-decision-maker");
        }

        @Test
        void an_open_question_is_asked_once() {
            given().asks(
                            criterion(
                                    "a", held("meeting"), more -> more.appliesWhen(decided("engineer-needed", "yes"))),
                            criterion("b", held("demo"), more -> more.appliesWhen(decided("engineer-needed", "yes"))),
                            criterion("c", held("call")))
                    .inspect()
                    .next("a", "c");
        }

        @Test
        void of_several_ways_the_one_with_the_least_to_do_is_taken() {
            given().doneWhen(any(all(held("meeting"), held("demo")), known("reason")))
                    .emptyField("reason")
                    .inspect()
                    .next(IT);
        }

        @Test
        void what_is_there_already_is_not_asked_again() {
            given().asks(criterion("a", held("meeting")), criterion("b", held("demo")))
                    .activity(meeting("m1"))
                    .inspect()
                    .next("b");
        }

        @Test
        void a_step_is_done_through_its_parts() {
            given().stages(
                            stage(
                                    "one",
                                    stage -> stage.addSteps(step(
                                            "parent",
                                            step -> step.addActions(
                                                    action("a", action -> action.doneWhen(held("meeting"))),
                                                    action("b", action -> action.doneWhen(held("demo"))))))),
                            stage("two", stage -> stage))
                    .claims("two")
                    .inspect()
                    .next("a", "b");
        }

        @Test
        void where_all_is_done_nothing_is_next() {
            given().stages(stage("one", stage -> stage))
                    .closedStages()
                    .inspect()
                    .next();
        }

        @Test
        void after_the_last_stage_comes_winning() {
            given().stages(stage("one", stage -> stage.addExitCriteria(criterion("a", held("meeting")))))
                    .claims("one")
                    .history(claim("one", "2025-02-01"))
                    .inspect()
                    .verified("one")
                    .next("a");
        }
    }

    @Nested
    class Each_kind_of_thing_can_be_done {
        private void possible(Given given) {
            given.inspect().next(IT);
        }

        @Test
        void activities_documents_and_statements() {
            possible(given().doneWhen(held(
                    "meeting",
                    asked -> asked.atLeast(2).lasting(span("20 minutes")).addOutcome("positive"))));
            possible(given().doneWhen(Conditions.booked("meeting")));
            possible(given().doneWhen(reached(
                    "report",
                    "final",
                    asked -> asked.by(byAnybodyBut(
                            PersonReference.of(PersonReference.Kind.AUTHOR),
                            PersonReference.of(PersonReference.Kind.OWNER))))));
            possible(given().doneWhen(confirmed("plan")));
            possible(given().doneWhen(approved("discount")));
            possible(given().doneWhen(attested("fit")));
            possible(given().doneWhen(decided("engineer-needed", "yes"))
                    .decision(word("w1", "engineer-needed").said("no", "2025-03-01", "rep")));
        }

        @Test
        void fields_and_stakeholders() {
            possible(given().doneWhen(known("reason")).emptyField("reason"));
            possible(given().doneWhen(field("budget", Comparison.GREATER_THAN, money("5", "EUR")))
                    .emptyField("budget"));
            possible(given().doneWhen(field("goLive", Comparison.LESS_THAN, date("2025-06-30")))
                    .emptyField("goLive"));
            possible(given().doneWhen(stakeholders("economic-buyer", "champion")));
        }

        @Test
        void what_is_measured_from_something_else_that_has_to_happen_first() {
            given().asks(
                            criterion("first", held("demo")),
                            criterion(
                                    IT,
                                    held(
                                            "meeting",
                                            asked -> asked.addWhen(
                                                    within("5 days", Conditions.after(whenMet("first")))))))
                    .inspect()
                    .next("first", IT);
        }

        @Test
        void what_has_grown_stale() {
            possible(given().doneWhen(held("meeting", asked -> asked.addWhen(notOlderThan("10 days"))))
                    .activity(meeting("m1").from("2025-01-10T10:00:00Z")));
        }
    }

    @Nested
    class Too_late_for_good {
        private Given tooLate() {
            return given().doneWhen(held("meeting", asked -> asked.addWhen(before(entered("demo")))));
        }

        @Test
        void only_a_waiver_helps_where_the_process_allows_one() {
            assertThat(whatToDo(tooLate())).contains("waive");
        }

        @Test
        void nothing_is_next_where_it_may_not_be_waived() {
            tooLate().noWaiverPolicy().inspect().next();
            tooLate().waiverPolicy(policy -> policy.addNotFor(IT)).inspect().next();
        }

        @Test
        void what_is_not_too_late_yet_is_simply_done() {
            assertThat(whatToDo(given().doneWhen(held("meeting", asked -> asked.addWhen(before(dateIn("goLive")))))
                            .field("goLive", date("2025-03-05"))))
                    .doesNotContain("waive");
        }
    }

    @Nested
    class What_is_asked_besides_type_and_state {
        private static void can_be_done(Given given) {
            given.inspect().next(IT);
        }

        @Test
        void work_events_and_several_of_them() {
            can_be_done(given().doneWhen(work("trial", "passed", asked -> asked.atLeast(2))));
            can_be_done(given().doneWhen(happened("payment")));
        }

        @Test
        void details_links_and_scopes() {
            can_be_done(given().doneWhen(held(
                            "meeting", asked -> asked.addWhere(detail("price", Comparison.AT_LEAST, ofField("budget")))
                                    .addScope(Scope.ACCOUNT)))
                    .field("budget", money("5", "EUR")));
            can_be_done(
                    given().doneWhen(reached("report", "final", asked -> asked.about(to(work("trial", "passed"))))));
        }

        @Test
        void different_ones() {
            can_be_done(given().doneWhen(confirmedBy(Distinct.Of.PERSON)));
            can_be_done(given().doneWhen(confirmedBy(Distinct.Of.ORGANISATION)));
        }

        private static Condition confirmedBy(Distinct.Of of) {
            return said(StatementKind.CONFIRMATION, "plan", asked -> asked.atLeast(2)
                    .distinct(different(of)));
        }

        @Test
        void certain_people() {
            can_be_done(given().doneWhen(held("meeting", asked -> asked.addWith(with(owner())))));
            can_be_done(given().nobodyKnown().doneWhen(people(byRole("end-user"), asked -> asked.atLeast(2)
                    .addWhere(detail("region", Comparison.KNOWN)))));
            can_be_done(given().asks(criterion("drafted", reached("report", "drafted")))
                    .doneWhen(reached("offer", "signed", asked -> asked.by(the(whoeverDid("drafted")))))
                    .document(report("r1").came("drafted", "2025-03-01", "rep")));
        }
    }

    /** As many as a definition may have; each thing that is left out takes another inspection. */
    @Nested
    @Tag("B013")
    class Of_five_hundred_requirements {
        private static final Duration LONG = Duration.ofSeconds(30);

        private Given asking(IntFunction<Criterion> criterion) {
            return given().asks(IntStream.range(0, 500).mapToObj(criterion).toArray(Criterion[]::new));
        }

        private List<NextAction> next(Given given) {
            return assertTimeoutPreemptively(
                    LONG, () -> given.inspect().inspection().nextActions());
        }

        @Test
        void one_demo_that_does_for_all_is_one_thing_to_do() {
            assertThat(next(asking(number -> criterion("r" + number, held("demo")))))
                    .hasSize(1);
        }

        @Test
        void what_waits_in_a_long_row_is_told_in_a_moment() {
            assertThat(next(asking(number -> criterion(
                            "r" + number,
                            held("demo"),
                            more -> number == 0
                                    ? more
                                    : more.addAfter("r" + (number - 1)).strictOrder(true)))))
                    .isNotEmpty();
        }

        @Test
        void what_is_all_needed_is_all_told() {
            Given all = asking(number -> criterion("r" + number, attested("topic-" + number)))
                    .process(process -> process.addAllTopics(IntStream.range(0, 500)
                            .mapToObj(number -> Topic.builder()
                                    .kind(StatementKind.ATTESTATION)
                                    .id("topic-" + number)
                                    .name("Topic")
                                    .build())
                            .toList()));

            assertThat(next(all)).hasSize(500);
        }
    }
}
