package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.number;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Paper.trial;
import static io.salesprocess.rules.given.Selections.detail;
import static io.salesprocess.rules.given.Selections.forEach;
import static io.salesprocess.rules.given.Selections.to;
import static io.salesprocess.rules.given.Selections.toIt;
import static io.salesprocess.rules.given.Selections.work;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Scope;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Meeting;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static Given about_a_trial_that_passed_is_asked() {
        Condition about = held("meeting", asked -> asked.about(to(work("trial", "passed"))));
        return given().doneWhen(about);
    }

    @Nested
    class What_a_record_is_linked_to {
        @Test
        void a_record_linked_to_one_that_counts_counts() {
            about_a_trial_that_passed_is_asked()
                    .work(trial("t1").came("passed", "2025-03-01"))
                    .activity(meeting("m1").about("t1"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void one_linked_to_nothing_or_to_what_does_not_count_has_the_wrong_details() {
            about_a_trial_that_passed_is_asked()
                    .work(trial("t1").came("passed", "2025-03-01"))
                    .activity(meeting("m1"))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "m1");
            about_a_trial_that_passed_is_asked()
                    .work(trial("t1").came("running", "2025-03-01"))
                    .activity(meeting("m1").about("t1"))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "m1");
        }

        @Test
        void of_one_linked_to_what_nobody_can_tell_of_nobody_can_tell() {
            about_a_trial_that_passed_is_asked()
                    .work(trial("t1").came("Passed!", "2025-03-01"))
                    .activity(meeting("m1").about("t1"))
                    .inspect()
                    .undetermined(Shortfall.DETAILS_UNKNOWN, "m1");
        }

        @Test
        void where_what_it_may_be_linked_to_was_not_loaded_nobody_can_tell_and_of_none_that_was_everybody_can() {
            about_a_trial_that_passed_is_asked()
                    .notLoaded(Part.WORK)
                    .activity(meeting("m1").about("t1"))
                    .inspect()
                    .undetermined(Shortfall.DETAILS_UNKNOWN, "m1");
            about_a_trial_that_passed_is_asked()
                    .notLoaded(Part.WORK)
                    .activity(meeting("m1"))
                    .inspect()
                    .undetermined(Shortfall.DETAILS_UNKNOWN, "m1");
            about_a_trial_that_passed_is_asked()
                    .work(trial("t1").came("passed", "2025-03-01"))
                    .activity(meeting("m1"))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "m1");
        }

        @Test
        void
                where_it_has_the_wrong_details_the_link_is_no_question_and_where_it_has_the_wrong_link_the_details_are_none() {
            Given linkedAndScored = given().doneWhen(held("meeting", asked -> asked.about(to(work("trial", "passed")))
                    .addWhere(detail("score", Comparison.AT_LEAST, number("5")))));
            Meeting scored = meeting("m1").detail("score", number("5")).about("t1");
            linkedAndScored.work(
                    trial("t1").came("passed", "2025-03-01"), trial("t2").came("Passed!", "2025-03-01"));
            linkedAndScored.activity(meeting("low").detail("score", number("4")).about("t2"), meeting("unlinked"));
            linkedAndScored.inspect().unmet(Shortfall.WRONG_DETAILS, "low");
            linkedAndScored.activity(meeting("unscored").about("t1"));
            linkedAndScored.inspect().undetermined(Shortfall.DETAILS_UNKNOWN, "unscored");
            linkedAndScored.activity(scored).inspect().met("m1");
        }

        @Test
        void a_link_that_was_recorded_later_was_not_known() {
            about_a_trial_that_passed_is_asked()
                    .work(trial("t1").came("passed", "2025-03-01"))
                    .document(report("r1")
                            .came("sent", "2025-03-01")
                            .about("m1", "t1")
                            .recordedAt("2025-03-09T10:00:00Z"))
                    .activity(meeting("m1"))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "m1");
        }

        @Test
        void of_one_with_the_right_details_and_an_open_link_nobody_can_tell() {
            given().doneWhen(held("meeting", asked -> asked.about(to(work("trial", "passed")))
                            .addWhere(detail("score", Comparison.AT_LEAST, number("5")))))
                    .work(trial("t1").came("Passed!", "2025-03-01"))
                    .activity(meeting("m1").detail("score", number("5")).about("t1"))
                    .inspect()
                    .undetermined(Shortfall.DETAILS_UNKNOWN, "m1");
        }

        @Test
        void a_link_is_one_whichever_of_the_two_records_tells_of_it() {
            about_a_trial_that_passed_is_asked()
                    .work(trial("t1").came("passed", "2025-03-01").about("m1"))
                    .activity(meeting("m1"), meeting("m2").from("2025-03-02T10:00:00Z"))
                    .inspect()
                    .met("m1");
            Given eachTrial = given().doneWhen(
                            forEach(work("trial", "passed"), held("meeting", asked -> asked.about(toIt()))))
                    .work(trial("t1").came("passed", "2025-03-01").about("m1"))
                    .activity(meeting("m1"));
            eachTrial.inspect().met("t1");
            eachTrial
                    .work(trial("t2").came("passed", "2025-03-01").about("m2"))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "t2");
        }
    }

    @Nested
    class Where_a_record_stands {
        private final Condition earlierOrOwn =
                work("trial", "passed", asked -> asked.addScope(Scope.OPPORTUNITY, Scope.EARLIER));

        @Test
        @Tag("B083")
        void a_record_of_another_opportunity_is_none_of_this_one() {
            given().doneWhen(work("trial", "passed"))
                    .work(trial("t1").came("passed", "2025-03-01").standing(Scope.EARLIER))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "work");
        }

        @Test
        @Tag("B084")
        void a_record_of_a_scope_that_is_asked_for_counts_and_one_of_another_does_not() {
            given().doneWhen(earlierOrOwn)
                    .work(trial("t1").came("passed", "2025-03-01").standing(Scope.EARLIER))
                    .inspect()
                    .met("t1");
            given().doneWhen(earlierOrOwn)
                    .work(trial("t1").came("passed", "2025-03-01"))
                    .inspect()
                    .met("t1");
            given().doneWhen(earlierOrOwn)
                    .work(trial("t1").came("passed", "2025-03-01").standing(Scope.ACCOUNT))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "work");
        }
    }
}
