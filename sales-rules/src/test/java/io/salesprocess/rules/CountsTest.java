package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.money;
import static io.salesprocess.rules.given.Conditions.number;
import static io.salesprocess.rules.given.Conditions.role;
import static io.salesprocess.rules.given.Conditions.said;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.trial;
import static io.salesprocess.rules.given.Selections.different;
import static io.salesprocess.rules.given.Selections.work;
import static io.salesprocess.rules.given.Word.word;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Meeting;
import io.salesprocess.rules.given.Paper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CountsTest {
    private static final Meeting FIRST = meeting("m1");
    private static final Meeting SECOND = meeting("m2").from("2025-03-04T09:00:00Z");

    private static Paper passed(String id) {
        return trial(id).came("passed", "2025-03-01");
    }

    @Nested
    class At_least {
        private final Given twoTrials = given().doneWhen(work("trial", "passed", asked -> asked.atLeast(2)));

        @Test
        void work_and_statements_are_counted_like_activities() {
            twoTrials.work(passed("t1"), passed("t2")).inspect().met("t1", "t2");
            given().doneWhen(said(StatementKind.CONFIRMATION, "plan", asked -> asked.atLeast(2)))
                    .confirmation(
                            word("w1", "plan").said("yes", "2025-03-01", "buyer"),
                            word("w2", "plan").said("no", "2025-03-01", "user"))
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "w1");
        }

        @Test
        void one_of_which_nobody_can_tell_leaves_it_open() {
            twoTrials
                    .work(passed("t1"), trial("t2").came("Passed", "2025-03-01"))
                    .inspect()
                    .undetermined(Shortfall.STATUS_UNKNOWN, "t2", "t1");
        }
    }

    @Test
    void what_counts_for_one_requirement_is_not_counted_again_for_the_next() {
        Given given = given().asks(
                        criterion("meetings", held("meeting", asked -> asked.atLeast(2))),
                        criterion("trials", work("trial", "passed", asked -> asked.atLeast(2))),
                        criterion("demos", held("demo", asked -> asked.atLeast(2))))
                .activity(FIRST, SECOND, meeting("d1").of("demo"))
                .work(passed("t1"), passed("t2"));
        given.inspect().of("meetings").met("m1", "m2");
        given.inspect().of("trials").met("t1", "t2");
        given.inspect().of("demos").unmet(Shortfall.TOO_FEW, "d1");
    }

    @Test
    void people_spread_over_meetings_are_told_for_the_requirement_that_asks_for_them_alone() {
        Given given = given().asks(
                        criterion("meetings", held("meeting", CountsTest::both)),
                        criterion("demos", held("demo", CountsTest::both)))
                .activity(
                        meeting("m1").attendedBy("buyer"),
                        meeting("m2").attendedBy("user"),
                        meeting("d1").of("demo").attendedBy("buyer"),
                        meeting("d2").of("demo").attendedBy("user"));
        given.inspect().of("meetings").unmet(Shortfall.WRONG_PEOPLE, "m1", "m2");
        given.inspect().of("demos").unmet(Shortfall.WRONG_PEOPLE, "d1", "d2");
    }

    private static ActivityCondition.Builder both(ActivityCondition.Builder asked) {
        return asked.addWith(role("decision-maker"), role("end-user"));
    }

    @Nested
    class At_most {
        private Given atMostOne() {
            return given().doneWhen(held("meeting", asked -> asked.atMost(1)));
        }

        @Test
        void none_and_as_many_as_may_be_are_fine_and_one_more_is_too_many() {
            atMostOne().inspect().met("activities");
            atMostOne().activity(FIRST).inspect().met("m1");
            atMostOne().activity(FIRST, SECOND).inspect().unmet(Shortfall.TOO_MANY, "m1", "m2");
        }

        @Test
        void what_does_not_count_is_not_too_many() {
            atMostOne().activity(FIRST, meeting("m2").in("cancelled")).inspect().met("m1");
        }

        @Test
        void one_of_which_nobody_can_tell_leaves_it_open_only_where_it_would_be_too_many() {
            atMostOne()
                    .activity(FIRST, meeting("m2").in("Held"))
                    .inspect()
                    .undetermined(Shortfall.STATUS_UNKNOWN, "m2", "m1");
            atMostOne().activity(meeting("m2").in("Held")).inspect().met("activities");
        }

        @Test
        void too_many_are_too_many_even_where_not_all_were_loaded() {
            atMostOne()
                    .activity(FIRST)
                    .partlyLoaded(Part.ACTIVITIES)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
            atMostOne()
                    .activity(FIRST, SECOND)
                    .partlyLoaded(Part.ACTIVITIES)
                    .inspect()
                    .unmet(Shortfall.TOO_MANY, "m1", "m2");
        }

        @Test
        void both_ends_may_be_asked() {
            Given exactlyOne =
                    given().doneWhen(held("meeting", asked -> asked.atLeast(1).atMost(1)));
            exactlyOne.inspect().unmet(Shortfall.NO_RECORD, "activities");
            exactlyOne.activity(FIRST).inspect().met("m1");
            exactlyOne.activity(SECOND).inspect().unmet(Shortfall.TOO_MANY, "m1", "m2");
        }
    }

    @Nested
    class Different_ones {
        private Given regions() {
            return given().doneWhen(
                            work("trial", "passed", asked -> asked.atLeast(2).distinct(different("region"))));
        }

        @Test
        void different_details_count_once_each() {
            regions()
                    .work(
                            passed("t1").detail("region", text("north")),
                            passed("t2").detail("region", text("south")))
                    .inspect()
                    .met("t1", "t2");
            regions()
                    .work(
                            passed("t1").detail("region", text("north")),
                            passed("t2").detail("region", text("north")))
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "t1", "t2");
        }

        private Judged twoDifferent(String attribute, FieldValue one, FieldValue other) {
            return given().doneWhen(
                            work("trial", "passed", asked -> asked.atLeast(2).distinct(different(attribute))))
                    .work(passed("t1").detail(attribute, one), passed("t2").detail(attribute, other))
                    .inspect();
        }

        @Test
        void equal_values_are_one_however_they_are_written() {
            twoDifferent("score", number("5"), number("6")).met("t1", "t2");
            twoDifferent("score", number("5"), number("5.0")).unmet(Shortfall.TOO_FEW, "t1", "t2");
            twoDifferent("price", money("5", "EUR"), money("5", "USD")).met("t1", "t2");
            twoDifferent("price", money("5", "EUR"), money("5.00", "EUR")).unmet(Shortfall.TOO_FEW, "t1", "t2");
            twoDifferent("until", date("2025-06-30"), date("2025-07-01")).met("t1", "t2");
            twoDifferent("until", date("2025-06-30"), date("2025-06-30")).unmet(Shortfall.TOO_FEW, "t1", "t2");
        }

        @Test
        void a_detail_that_was_not_loaded_may_be_another_one_and_an_empty_one_is_none() {
            regions()
                    .work(passed("t1").detail("region", text("north")), passed("t2"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "t1", "t2");
            regions()
                    .work(
                            passed("t1").detail("region", text("north")),
                            passed("t2").emptyDetail("region"))
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "t1", "t2");
        }

        @Test
        void different_people_are_counted_over_all_meetings_whatever_ids_they_have() {
            Given twoPeople = given().doneWhen(
                            held("meeting", asked -> asked.atLeast(2).distinct(different(Distinct.Of.PERSON))))
                    .person(Person.builder()
                            .id("sponsor")
                            .side(Side.BUYER)
                            .addAliases("sponsor@buyer")
                            .rolesLoaded(true)
                            .build());
            twoPeople.activity(
                    meeting("m1").attendedBy("sponsor"), meeting("m2").attendedBy("sponsor@buyer"));
            twoPeople.inspect().unmet(Shortfall.TOO_FEW, "m1", "m2");
            twoPeople.activity(meeting("m3").attendedBy("user")).inspect().met("m2", "m3");
        }

        @Test
        void the_latest_are_cited_that_make_up_so_many_and_no_more() {
            Given three = regions()
                    .work(
                            trial("t1").came("passed", "2025-02-01").detail("region", text("north")),
                            trial("t2").came("passed", "2025-02-02").detail("region", text("south")),
                            trial("t3").came("passed", "2025-02-03").detail("region", text("west")));
            three.inspect().met("t2", "t3");
        }

        @Test
        void somebody_of_no_known_organisation_may_be_of_another_one() {
            Given twoOrganisations = given().doneWhen(said(StatementKind.CONFIRMATION, "plan", asked -> asked.atLeast(2)
                    .distinct(different(Distinct.Of.ORGANISATION))));
            twoOrganisations
                    .confirmation(
                            word("w1", "plan")
                                    .said("yes", "2025-03-01", "buyer")
                                    .organisation("customer"),
                            word("w2", "plan").said("yes", "2025-03-02", "user"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "w1", "w2");
        }

        @Test
        void somebody_of_whom_nobody_can_tell_whether_they_came_may_be_another_one() {
            given().doneWhen(held("meeting", asked -> asked.atLeast(2).distinct(different(Distinct.Of.PERSON))))
                    .activity(meeting("m1").attendedBy("buyer").with(Attendance.ACCEPTED, "user"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void organisations_are_those_of_the_records_or_else_of_the_people() {
            Given twoOrganisations = given().doneWhen(said(StatementKind.CONFIRMATION, "plan", asked -> asked.atLeast(2)
                    .distinct(different(Distinct.Of.ORGANISATION))));
            twoOrganisations
                    .person(Person.builder()
                            .id("consultant")
                            .side(Side.BUYER)
                            .organisation("advisers")
                            .rolesLoaded(true)
                            .build())
                    .confirmation(
                            word("w1", "plan")
                                    .said("yes", "2025-03-01", "buyer")
                                    .organisation("customer"),
                            word("w2", "plan").said("yes", "2025-03-02", "consultant"))
                    .inspect()
                    .met("w1", "w2");
        }
    }
}
