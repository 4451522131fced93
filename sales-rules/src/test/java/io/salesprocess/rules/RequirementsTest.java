package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.any;
import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.asOf;
import static io.salesprocess.rules.given.Conditions.atLeast;
import static io.salesprocess.rules.given.Conditions.before;
import static io.salesprocess.rules.given.Conditions.byRole;
import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.met;
import static io.salesprocess.rules.given.Conditions.moment;
import static io.salesprocess.rules.given.Conditions.money;
import static io.salesprocess.rules.given.Conditions.moneyWithoutCurrency;
import static io.salesprocess.rules.given.Conditions.not;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.stakeholders;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.action;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Moments.every;
import static io.salesprocess.rules.given.Selections.attribute;
import static io.salesprocess.rules.given.Selections.forEach;
import static io.salesprocess.rules.given.Selections.happened;
import static io.salesprocess.rules.given.Selections.people;
import static io.salesprocess.rules.given.Selections.work;
import static io.salesprocess.rules.given.Times.moment;
import static io.salesprocess.rules.given.Word.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Meeting;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RequirementsTest {
    private static final Meeting DEMO = meeting("d1").of("demo");

    @Nested
    class Whether_it_applies {
        private Given ifAnEngineerIsNeeded() {
            return given().doneWhen(held("meeting"), more -> more.appliesWhen(decided("engineer-needed", "yes")));
        }

        @Test
        void answered_yes_it_applies() {
            ifAnEngineerIsNeeded()
                    .decision(word("w1", "engineer-needed").said("yes", "2025-02-20", "rep"))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities");
        }

        @Test
        void answered_no_it_does_not_and_the_decision_is_cited() {
            ifAnEngineerIsNeeded()
                    .decision(word("w1", "engineer-needed").said("no", "2025-02-20", "rep"))
                    .inspect()
                    .notApplicable("w1")
                    .verified("proposal")
                    .findsNo(FindingCode.MISSING);
        }

        @Test
        void never_answered_it_is_unmet_and_undecided_and_blocks() {
            ifAnEngineerIsNeeded()
                    .inspect()
                    .unmet(Shortfall.UNDECIDED, "decision:engineer-needed")
                    .verified("discovery")
                    .possible("discovery")
                    .finds(FindingCode.MISSING, "it")
                    .next("it");
        }

        @Test
        void never_answered_and_yet_done_it_is_still_undecided_and_only_the_answer_is_missing() {
            Judged judged = ifAnEngineerIsNeeded().activity(meeting("m1")).inspect();
            judged.unmet(Shortfall.UNDECIDED, "decision:engineer-needed");
            assertThat(judged.inspection().nextActions())
                    .extracting(NextAction::action)
                    .singleElement()
                    .asString()
                    .contains("Only the recorded answer is missing");
        }

        @Test
        void never_answered_and_not_done_the_next_action_does_not_say_that_only_the_answer_is_missing() {
            assertThat(ifAnEngineerIsNeeded().inspect().inspection().nextActions())
                    .extracting(NextAction::action)
                    .singleElement()
                    .asString()
                    .contains("Decide")
                    .doesNotContain("Only the recorded answer");
        }

        @Test
        void an_answer_that_was_taken_back_or_asked_for_is_no_answer() {
            ifAnEngineerIsNeeded()
                    .decision(word("w1", "engineer-needed").said("requested", "2025-02-20", "rep"))
                    .inspect()
                    .unmet(Shortfall.UNDECIDED, "w1");
            ifAnEngineerIsNeeded()
                    .decision(word("w1", "engineer-needed")
                            .said("no", "2025-02-20", "rep")
                            .said("withdrawn", "2025-02-21", "rep"))
                    .inspect()
                    .unmet(Shortfall.UNDECIDED, "w1");
        }

        @Test
        void decisions_that_were_not_loaded_leave_it_open_unless_it_is_done_anyway() {
            ifAnEngineerIsNeeded()
                    .notLoaded(Part.DECISIONS)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "decision:engineer-needed")
                    .possible("proposal");
            ifAnEngineerIsNeeded()
                    .notLoaded(Part.DECISIONS)
                    .activity(meeting("m1"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void an_empty_field_is_an_open_question_and_an_absent_one_was_not_loaded() {
            Condition large = field("budget", Comparison.AT_LEAST, money("50000", "EUR"));
            given().doneWhen(held("meeting"), more -> more.appliesWhen(large))
                    .emptyField("budget")
                    .inspect()
                    .unmet(Shortfall.UNDECIDED, "field:budget");
            given().doneWhen(held("meeting"), more -> more.appliesWhen(large))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "field:budget");
            given().doneWhen(held("meeting"), more -> more.appliesWhen(large))
                    .field("budget", money("49999", "EUR"))
                    .inspect()
                    .notApplicable("field:budget");
        }

        @Test
        void what_was_not_loaded_is_told_before_what_nobody_has_answered() {
            Condition large = field("budget", Comparison.AT_LEAST, money("50000", "EUR"));
            Condition needed = decided("engineer-needed", "yes");
            for (Condition both : List.of(all(large, needed), all(needed, large))) {
                given().doneWhen(held("meeting"), more -> more.appliesWhen(both))
                        .inspect()
                        .undetermined(Shortfall.NOT_LOADED, "field:budget");
            }
        }

        @Test
        void an_amount_without_a_currency_is_not_an_answer_and_one_of_another_currency_cannot_be_told() {
            Condition large = field("budget", Comparison.AT_LEAST, money("50000", "EUR"));
            given().doneWhen(held("meeting"), more -> more.appliesWhen(large))
                    .field("budget", moneyWithoutCurrency("10"))
                    .inspect()
                    .unmet(Shortfall.UNDECIDED, "field:budget");
            given().doneWhen(held("meeting"), more -> more.appliesWhen(large))
                    .field("budget", money("10", "USD"))
                    .inspect()
                    .undetermined(Shortfall.NOT_COMPARABLE, "field:budget");
        }

        @Test
        void a_question_about_a_step_is_a_question_about_its_parts() {
            Given given = given().stages(
                            stage(
                                    "discovery",
                                    stage -> stage.addSteps(step("parent", step -> step.appliesWhen(
                                                    decided("engineer-needed", "yes"))
                                            .addActions(action("child", action -> action.doneWhen(held("meeting"))))))),
                            stage("demo", stage -> stage))
                    .claims("demo");
            given.inspect()
                    .of("child")
                    .unmet(Shortfall.UNDECIDED, "decision:engineer-needed")
                    .of("parent")
                    .unmet(Shortfall.UNDECIDED, "decision:engineer-needed");
            given.decision(word("w1", "engineer-needed").said("no", "2025-02-20", "rep"))
                    .inspect()
                    .of("child")
                    .notApplicable("w1")
                    .of("parent")
                    .notApplicable("w1");
        }

        @Test
        void one_open_question_gives_each_requirement_its_verdict_and_is_asked_once() {
            given().asks(
                            criterion(
                                    "one",
                                    held("meeting"),
                                    more -> more.appliesWhen(decided("engineer-needed", "yes"))),
                            criterion("two", held("demo"), more -> more.appliesWhen(decided("engineer-needed", "yes"))))
                    .inspect()
                    .of("one")
                    .unmet(Shortfall.UNDECIDED, "decision:engineer-needed")
                    .of("two")
                    .unmet(Shortfall.UNDECIDED, "decision:engineer-needed")
                    .next("one");
        }

        @Test
        void whether_it_applies_is_independent_of_how_binding_it_is() {
            given().doneWhen(held("meeting"), more -> more.obligation(Obligation.SHOULD)
                            .appliesWhen(decided("engineer-needed", "yes")))
                    .inspect()
                    .unmet(Shortfall.UNDECIDED, "decision:engineer-needed")
                    .verified("proposal");
        }
    }

    @Nested
    class Parts {
        private Given step_with(Action... actions) {
            return given().stages(
                            stage("discovery", stage -> stage.addSteps(step("it", step -> step.addActions(actions)))),
                            stage("demo", stage -> stage));
        }

        private Action meetingPart() {
            return action("a", action -> action.doneWhen(held("meeting")));
        }

        private Action demoPart(Obligation obligation) {
            return action("b", action -> action.obligation(obligation).doneWhen(held("demo")));
        }

        @Test
        void all_parts_that_are_a_must_have_to_be_done_and_no_others() {
            step_with(meetingPart(), demoPart(Obligation.MUST))
                    .activity(meeting("m1"), DEMO)
                    .inspect()
                    .met("m1", "d1");
            step_with(meetingPart(), demoPart(Obligation.MUST))
                    .activity(meeting("m1"))
                    .inspect()
                    .unmet(Shortfall.PARTS_MISSING, "activities");
            step_with(meetingPart(), demoPart(Obligation.SHOULD))
                    .activity(meeting("m1"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void a_part_of_which_nobody_can_tell_leaves_the_whole_open() {
            step_with(meetingPart())
                    .activity(meeting("m1").in("Held"))
                    .inspect()
                    .undetermined(Shortfall.PARTS_UNKNOWN, "m1");
        }

        @Test
        void a_part_that_was_waived_or_does_not_apply_stands_in_nobodys_way() {
            step_with(meetingPart(), demoPart(Obligation.MUST))
                    .activity(meeting("m1"))
                    .waiver("x1", "b")
                    .inspect()
                    .met("m1", "waiver:x1");
            step_with(meetingPart(), action("b", action -> action.doneWhen(held("demo"))
                            .appliesWhen(decided("engineer-needed", "yes"))))
                    .activity(meeting("m1"))
                    .decision(word("w1", "engineer-needed").said("no", "2025-02-20", "rep"))
                    .inspect()
                    .met("m1", "w1");
        }

        @Test
        void a_whole_of_which_no_part_applies_does_not_apply() {
            step_with(action("b", action -> action.doneWhen(held("demo"))
                            .appliesWhen(decided("engineer-needed", "yes"))))
                    .decision(word("w1", "engineer-needed").said("no", "2025-02-20", "rep"))
                    .inspect()
                    .notApplicable("w1");
        }

        @Test
        void a_step_that_does_not_say_what_done_means_cannot_be_told_and_blocks() {
            Judged judged = given().stages(
                            stage("discovery", stage -> stage.addSteps(step("it", step -> step))),
                            stage("demo", stage -> stage))
                    .inspect();
            judged.undetermined(Shortfall.DONE_NOT_DEFINED)
                    .verified("discovery")
                    .possible("demo");
        }
    }

    @Nested
    class Order {
        private Given after(boolean strict) {
            return given().asks(criterion("first", held("demo")))
                    .doneWhen(held("meeting"), more -> more.addAfter("first").strictOrder(strict));
        }

        private Meeting demoOn(String date) {
            return meeting("d1").of("demo").from(date + "T10:00:00Z").to(date + "T11:00:00Z");
        }

        @Test
        void in_order_is_met_without_a_word() {
            after(false)
                    .activity(meeting("m1"), demoOn("2025-03-02"))
                    .inspect()
                    .met("m1")
                    .findsNo(FindingCode.OUT_OF_ORDER);
            after(true).activity(meeting("m1"), demoOn("2025-03-02")).inspect().met("m1");
        }

        @Test
        void at_the_same_moment_is_in_order() {
            after(true).activity(meeting("m1"), demoOn("2025-03-03")).inspect().met("m1");
        }

        @Test
        void out_of_order_is_met_with_a_finding() {
            after(false)
                    .activity(meeting("m1"), demoOn("2025-03-04").from("2025-03-04T09:00:00Z"))
                    .inspect()
                    .met("m1")
                    .finds(FindingCode.OUT_OF_ORDER, "it");
        }

        @Test
        void what_was_done_again_in_order_counts_where_the_order_is_strict() {
            after(true)
                    .activity(
                            meeting("m1").from("2025-02-10T10:00:00Z").to("2025-02-10T11:00:00Z"),
                            meeting("m2").from("2025-02-25T10:00:00Z").to("2025-02-25T11:00:00Z"),
                            demoOn("2025-02-20"))
                    .inspect()
                    .met("m2")
                    .findsNo(FindingCode.OUT_OF_ORDER);
        }

        @Test
        void out_of_order_is_unmet_where_the_order_is_strict() {
            after(true)
                    .activity(meeting("m1"), demoOn("2025-03-04").from("2025-03-04T09:00:00Z"))
                    .inspect()
                    .unmet(Shortfall.WRONG_ORDER, "m1");
            after(true).activity(meeting("m1")).inspect().unmet(Shortfall.WRONG_ORDER, "m1");
        }

        @Test
        void whether_the_order_was_kept_is_open_while_nobody_can_tell_of_what_had_to_come_first() {
            after(true)
                    .activity(meeting("m1"), meeting("d1").of("demo").in("Held"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
            after(false)
                    .activity(meeting("m1"), meeting("d1").of("demo").in("Held"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void what_had_to_come_first_and_was_waived_afterwards_stands_in_nobodys_way_either() {
            for (boolean strict : List.of(true, false)) {
                after(strict)
                        .activity(meeting("m1"))
                        .waiver("x1", "first", waiver -> waiver.at(moment("2025-03-04"))
                                .expires(moment("2025-03-31")))
                        .inspect()
                        .met("m1")
                        .findsNo(FindingCode.OUT_OF_ORDER);
            }
        }

        @Test
        void what_had_to_come_first_and_was_waived_stands_in_nobodys_way() {
            after(true)
                    .activity(meeting("m1"))
                    .waiver("x1", "first", waiver -> waiver.at(moment("2025-02-20"))
                            .expires(moment("2025-03-31")))
                    .inspect()
                    .met("m1");
        }
    }

    @Nested
    class Composition {
        private final Condition yes = held("meeting");
        private final Condition no = held("demo");
        private final Condition unknown = reached("report", "final");
        private final Condition other = known("reason");

        private Judged judged(Condition condition) {
            return given().doneWhen(condition)
                    .activity(meeting("m1"))
                    .notLoaded(Part.DOCUMENTS)
                    .field("reason", text("cost"))
                    .inspect();
        }

        @Test
        void all_of_is_met_only_by_all() {
            judged(all(yes, other)).met("m1", "field:reason");
            judged(all(yes, no)).unmet(Shortfall.NO_RECORD, "activities");
            judged(all(yes, unknown)).undetermined(Shortfall.NOT_LOADED, "documents");
            judged(all(no, unknown)).unmet(Shortfall.NO_RECORD, "activities");
        }

        @Test
        void any_of_is_met_by_one() {
            judged(any(yes, no)).met("m1");
            judged(any(yes, unknown)).met("m1");
            judged(any(no, unknown)).undetermined(Shortfall.NOT_LOADED, "documents");
            judged(any(no, no)).unmet(Shortfall.NO_RECORD, "activities");
        }

        @Test
        void at_least_two_of_three() {
            judged(atLeast(2, yes, no, other)).met("m1", "field:reason");
            judged(atLeast(2, yes, no, unknown)).undetermined(Shortfall.NOT_LOADED, "documents");
            judged(atLeast(2, no, no, yes)).unmet(Shortfall.NO_RECORD, "activities");
        }

        @Test
        void not_turns_yes_and_no_around_and_leaves_open_what_is_open() {
            judged(not(yes)).unmet(Shortfall.MUST_NOT_BE, "m1");
            judged(not(no)).met("activities");
            judged(not(unknown)).undetermined(Shortfall.NOT_LOADED, "documents");
            judged(not(not(yes))).met("activities");
        }

        @Test
        void the_shortfall_is_that_of_the_branch_nearest_to_met() {
            given().doneWhen(any(held("demo"), held("meeting")))
                    .activity(meeting("m1").booked())
                    .inspect()
                    .unmet(Shortfall.LAPSED, "m1");
            given().doneWhen(any(held("meeting"), held("demo")))
                    .activity(meeting("m1").booked())
                    .inspect()
                    .unmet(Shortfall.LAPSED, "m1");
        }

        @Test
        void where_nothing_was_done_at_all_every_branch_with_something_is_nearer() {
            given().doneWhen(any(stakeholders("economic-buyer"), held("meeting")))
                    .activity(meeting("m1").booked())
                    .inspect()
                    .unmet(Shortfall.LAPSED, "m1");
            given().doneWhen(any(stakeholders("economic-buyer", "champion"), held("meeting")))
                    .activity(meeting("m1").booked())
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "champion");
        }

        @Test
        void what_must_not_be_is_as_far_from_met_as_a_record_with_one_failure() {
            given().doneWhen(any(held("meeting"), not(held("demo"))))
                    .activity(meeting("m1").booked(), DEMO)
                    .inspect()
                    .unmet(Shortfall.LAPSED, "m1");
            given().doneWhen(any(not(held("demo")), held("meeting")))
                    .activity(meeting("m1").booked(), DEMO)
                    .inspect()
                    .unmet(Shortfall.MUST_NOT_BE, "d1");
        }

        @Test
        void that_something_is_not_so_is_told_by_where_it_was_looked_for() {
            judged(not(all(held("call"), reached("offer", "signed")))).met("activities", "documents");
            judged(not(any(stakeholders("economic-buyer"), happened("payment"))))
                    .met("people", "events");
            judged(not(atLeast(1, people(byRole("economic-buyer")), approved("discount"))))
                    .met("people", "approvals");
            judged(not(not(work("trial", "passed")))).unmet(Shortfall.MUST_NOT_BE, "work");
            judged(not(forEach(work("trial", "passed"), attribute("region", Comparison.KNOWN))))
                    .met("work");
            judged(not(decided("engineer-needed", "yes"))).met("decisions");
            judged(not(moment(entered("proposal"), before(asOf())))).met("stage-history");
            judged(not(every("10 days", entered("demo"), held("call"), work("trial", "passed"))))
                    .met("activities", "work");
        }
    }

    @Nested
    class Another_requirement {
        private Given given() {
            return Given.given()
                    .asks(criterion("other", held("demo"), more -> more.appliesWhen(decided("engineer-needed", "yes"))))
                    .doneWhen(met("other"));
        }

        private Given needed() {
            return given().decision(word("w1", "engineer-needed").said("yes", "2025-02-20", "rep"));
        }

        @Test
        void met_and_waived_are_true_and_unmet_is_false() {
            needed().activity(DEMO).inspect().met("d1");
            needed().waiver("x1", "other").inspect().met("waiver:x1");
            needed().inspect().unmet(Shortfall.NO_RECORD, "activities");
        }

        @Test
        void undetermined_is_unknown_and_not_applicable_does_not_apply() {
            needed().notLoaded(Part.ACTIVITIES).inspect().undetermined(Shortfall.NOT_LOADED, "activities");
            given().decision(word("w1", "engineer-needed").said("no", "2025-02-20", "rep"))
                    .inspect()
                    .notApplicable("w1");
        }

        @Test
        void the_contrary_of_what_does_not_apply_does_not_apply() {
            Given.given()
                    .asks(criterion("other", held("demo"), more -> more.appliesWhen(decided("engineer-needed", "yes"))))
                    .doneWhen(not(met("other")))
                    .decision(word("w1", "engineer-needed").said("no", "2025-02-20", "rep"))
                    .inspect()
                    .notApplicable("requirement:other");
        }
    }

    @Nested
    class What_was_loaded {
        @Test
        void unmet_needs_everything_loaded() {
            given().doneWhen(held("meeting")).inspect().unmet(Shortfall.NO_RECORD, "activities");
            given().doneWhen(held("meeting"))
                    .partlyLoaded(Part.ACTIVITIES)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "activities")
                    .finds(FindingCode.CANNOT_TELL, "it")
                    .findsNo(FindingCode.MISSING);
            given().doneWhen(held("meeting"))
                    .partlyLoaded(Part.ACTIVITIES)
                    .activity(meeting("m1").booked())
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
            given().doneWhen(held("meeting"))
                    .partlyLoaded(Part.ACTIVITIES)
                    .activity(meeting("m1"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void waivers_that_were_not_loaded_leave_the_verdict_with_a_finding() {
            given().doneWhen(held("meeting"))
                    .notLoaded(Part.WAIVERS)
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .finds(FindingCode.WAIVERS_NOT_LOADED, "it");
            given().doneWhen(held("meeting"))
                    .notLoaded(Part.WAIVERS)
                    .activity(meeting("m1"))
                    .inspect()
                    .met("m1")
                    .findsNo(FindingCode.WAIVERS_NOT_LOADED);
        }
    }
}
