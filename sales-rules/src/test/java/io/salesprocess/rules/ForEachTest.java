package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.byRole;
import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.money;
import static io.salesprocess.rules.given.Conditions.moneyWithoutCurrency;
import static io.salesprocess.rules.given.Conditions.number;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.said;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Conditions.whenMet;
import static io.salesprocess.rules.given.Conditions.within;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.payment;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Paper.trial;
import static io.salesprocess.rules.given.Selections.attribute;
import static io.salesprocess.rules.given.Selections.detail;
import static io.salesprocess.rules.given.Selections.forEach;
import static io.salesprocess.rules.given.Selections.forSome;
import static io.salesprocess.rules.given.Selections.happened;
import static io.salesprocess.rules.given.Selections.it;
import static io.salesprocess.rules.given.Selections.itself;
import static io.salesprocess.rules.given.Selections.ofItem;
import static io.salesprocess.rules.given.Selections.people;
import static io.salesprocess.rules.given.Selections.the;
import static io.salesprocess.rules.given.Selections.to;
import static io.salesprocess.rules.given.Selections.toIt;
import static io.salesprocess.rules.given.Selections.with;
import static io.salesprocess.rules.given.Selections.work;
import static io.salesprocess.rules.given.Word.word;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Paper;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ForEachTest {
    private static Paper passed(String id) {
        return trial(id).came("passed", "2025-03-01");
    }

    @Nested
    class Each_record {
        private final Condition scored =
                forEach(work("trial", "passed"), attribute("score", Comparison.AT_LEAST, number("5")));

        private Given scored(Paper... trials) {
            return given().doneWhen(scored).work(trials);
        }

        @Test
        void what_holds_of_each_holds_and_one_of_which_it_does_not_is_cited() {
            scored(passed("t1").detail("score", number("5")), passed("t2").detail("score", number("6")))
                    .inspect()
                    .met("t1", "t2");
            scored(passed("t1").detail("score", number("5")), passed("t2").detail("score", number("4")))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "t2");
        }

        @Test
        void of_one_whose_detail_was_not_loaded_nobody_can_tell_unless_it_fails_of_another() {
            scored(passed("t1").detail("score", number("5")), passed("t2"))
                    .inspect()
                    .undetermined(Shortfall.DETAILS_UNKNOWN, "t2");
            scored(passed("t1").detail("score", number("4")), passed("t2"))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "t1");
        }

        @Test
        void what_does_not_count_need_not_hold() {
            scored(passed("t1").detail("score", number("5")), trial("t2").came("running", "2025-03-01"))
                    .inspect()
                    .met("t1");
        }

        @Test
        void one_of_which_nobody_can_tell_whether_it_counts_matters_only_where_it_fails() {
            Paper strange = trial("t2").came("Passed", "2025-03-01");
            scored(passed("t1").detail("score", number("5")), strange.detail("score", number("4")))
                    .inspect()
                    .undetermined(Shortfall.STATUS_UNKNOWN, "t2");
            scored(passed("t1").detail("score", number("5")), strange.detail("score", number("7")))
                    .inspect()
                    .met("t1");
        }

        @Test
        void none_at_all_is_no_record_unless_none_will_do() {
            scored().inspect().unmet(Shortfall.NO_RECORD, "work");
            given().doneWhen(forEach(work("trial", "passed"), attribute("score", Comparison.AT_LEAST, number("5")), 0))
                    .inspect()
                    .met("work");
        }

        @Test
        void fewer_than_asked_are_too_few_whatever_holds_of_them() {
            given().doneWhen(forEach(work("trial", "passed"), attribute("score", Comparison.AT_LEAST, number("5")), 2))
                    .work(passed("t1").detail("score", number("5")))
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "t1");
        }

        @Test
        void one_of_which_nobody_can_tell_whether_it_counts_may_make_so_many() {
            Condition known = attribute("score", Comparison.KNOWN);
            Paper strange = trial("t2").came("Passed", "2025-03-01").detail("score", number("5"));
            given().doneWhen(forEach(work("trial", "passed"), known, 2))
                    .work(passed("t1").detail("score", number("5")), strange)
                    .inspect()
                    .undetermined(Shortfall.STATUS_UNKNOWN, "t2");
            given().doneWhen(forEach(work("trial", "passed"), known, 3))
                    .work(passed("t1").detail("score", number("5")), strange)
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "t1");
        }

        @Test
        void what_each_is_asked_to_be_linked_with_may_have_nothing_to_do_with_it() {
            Condition paid = forEach(
                    work("trial", "passed"), reached("report", "final", asked -> asked.about(to(happened("payment")))));
            Given given = given().doneWhen(paid)
                    .work(passed("t1"), passed("t2"))
                    .event(payment("p1").came("happened", "2025-03-01"));
            given.document(report("r1").came("final", "2025-03-02"))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "t1", "t2");
            given.document(report("r2").came("final", "2025-03-02").about("p1"))
                    .inspect()
                    .met("t1", "t2");
        }

        @Test
        void where_not_all_were_loaded_one_that_fails_is_enough_to_deny_and_none_to_affirm() {
            scored(passed("t1").detail("score", number("5")))
                    .partlyLoaded(Part.WORK)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "t1");
            scored(passed("t1").detail("score", number("4")))
                    .partlyLoaded(Part.WORK)
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "t1");
        }
    }

    @Nested
    class A_question_of_each {
        private final Given asked = given().doneWhen(
                        held("demo"),
                        more -> more.appliesWhen(forEach(work("trial", "passed"), decided("engineer-needed", "yes"))))
                .work(passed("t1"));

        @Test
        void waits_for_an_answer() {
            asked.inspect().unmet(Shortfall.UNDECIDED, "t1");
        }

        @Test
        void waits_for_what_was_not_loaded_where_an_answer_would_not_settle_it() {
            asked.partlyLoaded(Part.WORK).inspect().undetermined(Shortfall.NOT_LOADED, "t1");
        }
    }

    @Nested
    class Nobody_but_that_person {
        private final Given alone = given().doneWhen(
                        forEach(people(byRole("champion")), held("meeting", asked -> asked.addWith(with(it()))
                                .addWithout(Participant.builder()
                                        .side(Side.BUYER)
                                        .addOtherThan(it())
                                        .build()))));

        @Test
        void a_meeting_with_another_one_of_that_side_does_not_count() {
            alone.activity(meeting("m1").attendedBy("champion", "user"));
            alone.inspect().unmet(Shortfall.WRONG_PEOPLE, "champion");
            alone.activity(meeting("m2").attendedBy("champion", "rep"));
            alone.inspect().met("champion");
        }

        @Test
        void so_many_others_are_asked_for_besides() {
            Given others = given().doneWhen(held(
                    "meeting",
                    asked -> asked.addWith(Participant.builder()
                            .side(Side.OURS)
                            .addOtherThan(PersonReference.of(PersonReference.Kind.OWNER))
                            .build())));
            others.activity(meeting("m1").attendedBy("buyer", "rep"));
            others.inspect().unmet(Shortfall.WRONG_PEOPLE, "m1");
            others.activity(meeting("m2").attendedBy("buyer", "manager"));
            others.inspect().met("m2");
        }
    }

    @Nested
    class So_many_of_them {
        private final Given twoReported = given().doneWhen(
                        forSome(2, work("trial", "passed"), reached("report", "final", asked -> asked.about(toIt()))))
                .work(passed("t1"), passed("t2"), passed("t3"));

        @Test
        void so_many_will_do_whatever_is_with_the_others() {
            twoReported.document(report("r1").came("final", "2025-03-02").about("t1"));
            twoReported.inspect().unmet(Shortfall.NO_RECORD, "t2", "t3");
            twoReported.document(report("r3").came("final", "2025-03-03").about("t3"));
            twoReported.inspect().met("t1", "t3");
        }

        @Test
        void fewer_of_them_than_so_many_are_too_few_and_none_at_all_no_record() {
            Condition two = forSome(2, work("trial", "passed"), attribute("score", Comparison.KNOWN));
            given().doneWhen(two)
                    .work(passed("t1").detail("score", number("5")))
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "t1");
            given().doneWhen(two).work().inspect().unmet(Shortfall.NO_RECORD, "work");
        }

        @Test
        void what_nobody_can_tell_of_one_matters_only_where_it_would_make_so_many() {
            Condition one = forSome(1, work("trial", "passed"), attribute("score", Comparison.AT_LEAST, number("5")));
            Paper untold = passed("t2");
            given().doneWhen(one)
                    .work(passed("t1").detail("score", number("4")), untold)
                    .inspect()
                    .undetermined(Shortfall.DETAILS_UNKNOWN, "t2");
            given().doneWhen(one)
                    .work(passed("t1").detail("score", number("5")), untold)
                    .inspect()
                    .met("t1");
        }

        @Test
        void enough_of_them_are_enough_where_not_all_were_loaded() {
            Condition one = forSome(1, work("trial", "passed"), attribute("score", Comparison.AT_LEAST, number("5")));
            given().doneWhen(one)
                    .work(passed("t1").detail("score", number("5")))
                    .partlyLoaded(Part.WORK)
                    .inspect()
                    .met("t1");
            given().doneWhen(one)
                    .work(passed("t1").detail("score", number("4")))
                    .partlyLoaded(Part.WORK)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "t1");
        }
    }

    @Nested
    class More_of_the_very_record {
        private final Given passedLater = given().doneWhen(
                        forEach(work("trial", "running"), work("trial", "passed", asked -> asked.about(itself())
                                .addWhen(after(Milestone.of(Milestone.Kind.IT))))));

        private Paper started(String id) {
            return trial(id).came("running", "2025-03-01");
        }

        @Test
        void it_came_to_another_state_itself() {
            passedLater
                    .work(started("t1").came("passed", "2025-03-02"))
                    .inspect()
                    .met("t1");
        }

        @Test
        void what_became_of_another_one_is_of_no_account_even_if_it_is_linked() {
            passedLater
                    .work(
                            started("t1"),
                            passed("t2").came("running", "2025-02-01").about("t1"))
                    .inspect()
                    .unmet(Shortfall.WRONG_STATE, "t1");
        }

        @Test
        void of_a_record_that_was_loaded_nothing_is_left_to_load() {
            passedLater.partlyLoaded(Part.WORK);
            passedLater.work(started("t1")).inspect().unmet(Shortfall.WRONG_STATE, "t1");
            given().doneWhen(forEach(work("trial", "running"), work("trial", "passed", asked -> asked.about(toIt()))))
                    .partlyLoaded(Part.WORK)
                    .work(started("t1"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "t1");
        }

        @Test
        void a_meeting_at_hand_had_the_people_itself() {
            given().doneWhen(forEach(held("meeting"), held("meeting", asked -> asked.about(itself())
                            .addWith(Participant.builder().role("champion").build()))))
                    .activity(
                            meeting("m1").attendedBy("champion"), meeting("m2").attendedBy("user"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m2");
        }
    }

    @Nested
    class Something_about_each {
        private final Given reported = given().doneWhen(
                        forEach(work("trial", "passed"), reached("report", "final", asked -> asked.about(toIt()))))
                .work(passed("t1"), passed("t2"));

        @Test
        void each_needs_a_record_of_its_own() {
            reported.document(report("r1").came("final", "2025-03-02").about("t1"));
            reported.inspect().unmet(Shortfall.NO_RECORD, "t2");
            reported.document(report("r2").came("final", "2025-03-02").about("t2"));
            reported.inspect().met("t1", "t2");
        }

        @Test
        void one_record_about_all_of_them_will_do() {
            reported.document(report("r1").came("final", "2025-03-02").about("t1", "t2"))
                    .inspect()
                    .met("t1", "t2");
        }

        @Test
        void a_record_about_it_in_another_state_tells_why() {
            reported.document(
                            report("r1").came("final", "2025-03-02").about("t1"),
                            report("r2").came("drafted", "2025-03-02").about("t2"))
                    .inspect()
                    .unmet(Shortfall.WRONG_STATE, "t2");
        }

        @Test
        void time_may_be_measured_from_each() {
            Condition soon = forEach(
                    work("trial", "passed"),
                    held("meeting", asked -> asked.addWhen(within("2 days", after(Milestone.of(Milestone.Kind.IT))))));
            given().doneWhen(soon)
                    .work(passed("t1"))
                    .activity(meeting("m1"))
                    .inspect()
                    .met("t1");
            given().doneWhen(soon)
                    .work(trial("t1").came("passed", "2025-02-28"))
                    .activity(meeting("m1"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "t1");
        }

        @Test
        void a_detail_may_be_compared_with_that_of_each() {
            Condition sameRegion = forEach(
                    work("trial", "passed"),
                    held("meeting", asked -> asked.addWhere(detail("region", Comparison.EQUALS, ofItem("region")))));
            Given trials = given().doneWhen(sameRegion)
                    .work(
                            passed("t1").detail("region", text("north")),
                            passed("t2").detail("region", text("south")));
            trials.activity(meeting("m1").detail("region", text("north")));
            trials.inspect().unmet(Shortfall.WRONG_DETAILS, "t2");
            trials.activity(meeting("m2").detail("region", text("south")));
            trials.inspect().met("t1", "t2");
        }

        @Test
        void whoever_did_it_may_be_asked_for() {
            Condition own = forEach(
                    work("trial", "passed"), said(StatementKind.ATTESTATION, "fit", asked -> asked.by(the(it()))));
            Given passedByEngineer = given().doneWhen(own).work(trial("t1").came("passed", "2025-03-01", "engineer"));
            passedByEngineer.attestation(word("w1", "fit").said("yes", "2025-03-02", "rep"));
            passedByEngineer.inspect().unmet(Shortfall.NO_RECORD, "t1");
            passedByEngineer.attestation(word("w2", "fit").said("yes", "2025-03-02", "engineer"));
            passedByEngineer.inspect().met("t1");
        }

        @Test
        void what_nobody_known_said_may_have_been_said_by_whoever_did_it() {
            Condition own = forEach(
                    work("trial", "passed"), said(StatementKind.ATTESTATION, "fit", asked -> asked.by(the(it()))));
            Given passedByEngineer = given().doneWhen(own).work(trial("t1").came("passed", "2025-03-01", "engineer"));
            passedByEngineer.attestation(word("w1", "fit").said("yes", "2025-03-02"));
            passedByEngineer.inspect().undetermined(Shortfall.ACTOR_UNKNOWN, "t1");
        }

        @Test
        void a_stranger_may_be_whoever_did_it_where_not_everybody_was_loaded() {
            Condition own = forEach(work("trial", "passed"), held("meeting", asked -> asked.addWith(with(it()))));
            Given passedByEngineer = given().doneWhen(own)
                    .work(trial("t1").came("passed", "2025-03-01", "engineer"))
                    .activity(meeting("m1").attendedBy("stranger"));
            passedByEngineer.inspect().unmet(Shortfall.NO_RECORD, "t1");
            passedByEngineer.partlyLoaded(Part.PEOPLE).inspect().undetermined(Shortfall.ROLES_UNKNOWN, "t1");
        }

        @Test
        void what_has_nothing_to_do_with_each_is_asked_as_well() {
            Condition both = forEach(work("trial", "passed"), all(held("demo"), attribute("region", Comparison.KNOWN)));
            given().doneWhen(both)
                    .work(passed("t1").detail("region", text("north")))
                    .activity(meeting("d1").of("demo"))
                    .inspect()
                    .met("t1");
            given().doneWhen(both)
                    .work(passed("t1").detail("region", text("north")))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "t1");
        }
    }

    @Test
    void of_two_that_fall_equally_short_the_one_with_the_smaller_id_says_why_whatever_their_order() {
        Given given = given().doneWhen(
                        forEach(work("trial", "passed"), attribute("price", Comparison.AT_LEAST, money("5", "EUR"))));
        Paper cheap = passed("t1").detail("price", money("4", "EUR"));
        Paper unclear = passed("t2").detail("price", moneyWithoutCurrency("4"));
        given.work(unclear, cheap).inspect().unmet(Shortfall.WRONG_DETAILS, "t1", "t2");
    }

    @Nested
    class When_it_held_of_them {
        private Given meetingAfter(Condition each) {
            return given().asks(criterion("each", each))
                    .doneWhen(held("meeting", asked -> asked.addWhen(after(whenMet("each")))));
        }

        private final Condition passedReports = reached("report", "final", asked -> asked.strength(Strength.CLAIMED));

        @Test
        void of_each_it_held_when_it_held_of_the_last_and_of_some_when_it_held_of_so_many() {
            Condition known = attribute("region", Comparison.KNOWN);
            Given all = meetingAfter(forEach(passedReports, known));
            Given one = meetingAfter(forSome(1, passedReports, known));
            for (Given given : List.of(all, one)) {
                given.document(
                                report("r1").came("final", "2025-02-10").detail("region", text("north")),
                                report("r2").came("final", "2025-02-20").detail("region", text("south")))
                        .activity(meeting("m1").from("2025-02-10T10:00:00Z").to("2025-02-10T11:00:00Z"));
            }
            all.inspect().unmet(Shortfall.TOO_EARLY, "m1");
            one.inspect().met("m1");
        }

        @Test
        void of_one_without_a_date_it_always_held() {
            Condition known = attribute("region", Comparison.KNOWN);
            Given all = meetingAfter(forEach(passedReports, known));
            Given one = meetingAfter(forSome(1, passedReports, known));
            for (Given given : List.of(all, one)) {
                given.document(
                                report("r1").is("final").detail("region", text("north")),
                                report("r2").came("final", "2025-02-20").detail("region", text("south")))
                        .activity(meeting("m1").from("2025-02-20T10:00:00Z").to("2025-02-20T11:00:00Z"));
            }
            all.inspect().met("m1");
            one.inspect().undetermined(Shortfall.NOT_LOADED, "m1");
        }
    }

    @Nested
    class Each_person {
        private final Given metEachBuyer = given().doneWhen(forEach(
                people(Who.builder().side(Side.BUYER).build()), held("meeting", asked -> asked.addWith(with(it())))));

        @Test
        void each_must_have_been_in_some_meeting() {
            metEachBuyer.activity(meeting("m1").attendedBy("buyer", "user"));
            metEachBuyer.inspect().unmet(Shortfall.NO_RECORD, "champion");
            metEachBuyer.activity(meeting("m2").attendedBy("champion"));
            metEachBuyer.inspect().met("buyer", "champion", "user");
        }

        @Test
        void where_nobody_recorded_who_came_nobody_can_tell_of_anybody() {
            metEachBuyer
                    .activity(meeting("m1"))
                    .inspect()
                    .undetermined(Shortfall.ATTENDANCE_UNKNOWN, "buyer", "champion", "user");
        }

        @Test
        void somebody_of_whom_nobody_knows_whether_they_are_meant_leaves_it_open() {
            Given metEachUser = given().doneWhen(
                            forEach(people(byRole("end-user")), held("meeting", asked -> asked.addWith(with(it())))))
                    .person(Person.builder().id("new").side(Side.BUYER).build())
                    .activity(meeting("m1").attendedBy("user"));
            metEachUser.inspect().undetermined(Shortfall.ROLES_UNKNOWN, "new");
            metEachUser.activity(meeting("m2").attendedBy("new"));
            metEachUser.inspect().met("user");
        }
    }
}
