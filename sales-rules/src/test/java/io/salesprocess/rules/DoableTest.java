package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.any;
import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.atLeast;
import static io.salesprocess.rules.given.Conditions.before;
import static io.salesprocess.rules.given.Conditions.byRole;
import static io.salesprocess.rules.given.Conditions.confirmed;
import static io.salesprocess.rules.given.Conditions.created;
import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.moment;
import static io.salesprocess.rules.given.Conditions.not;
import static io.salesprocess.rules.given.Conditions.number;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Conditions.within;
import static io.salesprocess.rules.given.Given.IT;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Moments.at;
import static io.salesprocess.rules.given.Moments.dateOf;
import static io.salesprocess.rules.given.Moments.earliest;
import static io.salesprocess.rules.given.Moments.endOf;
import static io.salesprocess.rules.given.Moments.first;
import static io.salesprocess.rules.given.Moments.halfway;
import static io.salesprocess.rules.given.Moments.last;
import static io.salesprocess.rules.given.Moments.latest;
import static io.salesprocess.rules.given.Moments.returned;
import static io.salesprocess.rules.given.Moments.startOf;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Paper.trial;
import static io.salesprocess.rules.given.Selections.attribute;
import static io.salesprocess.rules.given.Selections.field;
import static io.salesprocess.rules.given.Selections.forEach;
import static io.salesprocess.rules.given.Selections.ofField;
import static io.salesprocess.rules.given.Selections.ofLatest;
import static io.salesprocess.rules.given.Selections.people;
import static io.salesprocess.rules.given.Selections.work;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.value.Period;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Moments;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whatever is asked can be done, and is told as the next thing, unless it is too late. */
class DoableTest {
    private static void can_be_done(Given given) {
        given.noWaiverPolicy().inspect().next(IT);
    }

    private static void can_be_done(Condition condition) {
        can_be_done(given().doneWhen(condition));
    }

    private static void cannot_be_done(Given given) {
        given.noWaiverPolicy().inspect().next();
    }

    @Nested
    class Counted_from {
        private Given asked(TimeRelation when) {
            return given().doneWhen(held("meeting", asked -> asked.addWhen(when)));
        }

        @Test
        void a_date_that_is_still_empty() {
            can_be_done(asked(after(dateIn("goLive"))).emptyField("goLive"));
            can_be_done(asked(within("2 days", before(dateIn("goLive")))).emptyField("goLive"));
        }

        @Test
        void the_creation_of_which_nobody_knows_when_it_was() {
            can_be_done(asked(after(created())).createdNobodyKnowsWhen());
        }

        @Test
        void something_else_that_has_not_happened() {
            can_be_done(asked(after(last(held("demo")))));
            can_be_done(asked(after(first(approved("discount"), reached("report", "sent")))));
            can_be_done(asked(after(dateOf("until", reached("report", "sent")))));
        }

        @Test
        void so_long_before_something_that_has_not_happened() {
            can_be_done(asked(after(at("2 days", TimeRelation.Direction.BEFORE, last(held("demo"))))));
        }

        @Test
        void the_beginning_of_a_month_that_has_not_happened() {
            can_be_done(asked(after(startOf(Period.MONTH, last(held("demo"))))));
        }

        @Test
        void the_latest_of_several_that_has_not_happened() {
            can_be_done(asked(after(latest(last(held("demo")), last(approved("discount"))))));
        }

        @Test
        void the_earliest_of_several_that_has_not_happened() {
            can_be_done(asked(after(earliest(last(held("demo")), last(approved("discount"))))));
        }

        @Test
        void what_lies_halfway_that_has_not_happened() {
            can_be_done(asked(after(halfway(last(held("demo")), last(approved("discount"))))));
        }

        @Test
        void a_stage_that_it_has_not_come_to_yet() {
            can_be_done(asked(after(entered("proposal"))));
            can_be_done(asked(after(returned("discovery"))));
        }

        @Test
        void a_moment_that_has_passed_only_as_long_as_there_is_time() {
            can_be_done(asked(within("30 days", after(entered("demo")))));
            cannot_be_done(asked(within("2 days", after(entered("demo")))));
            can_be_done(asked(Moments.atLeast("2 days", after(entered("demo")))));
            cannot_be_done(asked(before(endOf(Period.MONTH, entered("demo")))));
        }
    }

    @Nested
    class Again_and_again {
        @Test
        void from_the_moment_on_that_something_else_happens() {
            can_be_done(Moments.every("1 week", last(held("demo")), held("meeting")));
        }

        @Test
        void a_gap_that_has_passed_is_not_filled_any_more() {
            cannot_be_done(given().doneWhen(Moments.every("1 week", entered("demo"), held("meeting"))));
            cannot_be_done(given().doneWhen(Moments.every("2 weeks", entered("demo"), held("meeting")))
                    .activity(meeting("m1").from("2025-02-16T10:00:00Z")));
            cannot_be_done(given().doneWhen(Moments.inEach(Period.WEEK, entered("demo"), held("meeting"))));
        }
    }

    @Nested
    class Not {
        @Test
        void another_value_is_entered() {
            can_be_done(given().doneWhen(not(field("reason", Comparison.EQUALS, text("cost"))))
                    .field("reason", text("cost")));
            can_be_done(given().doneWhen(not(field("seats", Comparison.AT_LEAST, number("5"))))
                    .field("seats", number("9")));
        }

        @Test
        void not_not_is_so() {
            can_be_done(not(not(held("meeting"))));
        }

        @Test
        void none_of_several_and_not_all_of_them() {
            Condition cost = field("reason", Comparison.EQUALS, text("cost"));
            Condition many = field("seats", Comparison.AT_LEAST, number("5"));
            can_be_done(given().doneWhen(not(any(cost, many)))
                    .field("reason", text("cost"))
                    .field("seats", number("9")));
            can_be_done(given().doneWhen(not(all(cost, many)))
                    .field("reason", text("cost"))
                    .field("seats", number("9")));
        }

        @Test
        void what_happened_stays_so() {
            cannot_be_done(given().doneWhen(not(held("meeting"))).activity(meeting("m1")));
        }
    }

    @Nested
    class For_each {
        private final Condition scored = forEach(work("trial", "passed"), attribute("score", Comparison.KNOWN), 1);

        @Test
        void what_is_at_hand_gets_its_detail() {
            can_be_done(given().doneWhen(scored).work(trial("t1").came("passed", "2025-03-01")));
        }

        @Test
        void where_there_is_none_it_comes_first() {
            can_be_done(forEach(work("trial", "passed"), held("meeting"), 1));
        }

        @Test
        void everybody_is_met() {
            can_be_done(forEach(people(byRole("champion")), held("meeting")));
        }

        @Test
        void a_detail_that_it_must_not_have_is_changed() {
            can_be_done(given().doneWhen(forEach(
                            work("trial", "passed"), not(attribute("score", Comparison.EQUALS, number("5"))), 1))
                    .work(trial("t1").came("passed", "2025-03-01").detail("score", number("5"))));
        }
    }

    @Nested
    class Compared {
        @Test
        void one_of_two_fields_is_entered_so_that_they_fit() {
            can_be_done(given().doneWhen(field("seats", Comparison.AT_LEAST, number("5")))
                    .emptyField("seats"));
            can_be_done(given().doneWhen(field("seats", Comparison.AT_LEAST, ofField("licences")))
                    .field("seats", number("5"))
                    .field("licences", number("9")));
            can_be_done(given().doneWhen(field("seats", Comparison.EQUALS, ofField("licences")))
                    .emptyField("seats")
                    .emptyField("licences"));
        }

        @Test
        void a_detail_of_a_record_is_noted() {
            can_be_done(
                    given().doneWhen(field("seats", Comparison.AT_LEAST, ofLatest("score", reached("report", "sent"))))
                            .field("seats", number("5"))
                            .document(report("r1").came("sent", "2025-03-01").detail("score", number("9"))));
        }

        @Test
        void values_of_every_comparison_are_found() {
            for (Comparison comparison : new Comparison[] {
                Comparison.EQUALS,
                Comparison.NOT_EQUALS,
                Comparison.AT_LEAST,
                Comparison.AT_MOST,
                Comparison.GREATER_THAN,
                Comparison.LESS_THAN
            }) {
                can_be_done(given().doneWhen(field("seats", comparison, number("5")))
                        .emptyField("seats"));
                can_be_done(given().doneWhen(field("goLive", comparison, date("2025-06-30")))
                        .emptyField("goLive"));
            }
            can_be_done(given().doneWhen(field("reason", Comparison.CONTAINS, text("cost")))
                    .emptyField("reason"));
            can_be_done(given().doneWhen(field("reason", Comparison.STARTS_WITH, text("cost")))
                    .emptyField("reason"));
        }
    }

    @Nested
    class Whether_it_applies {
        private final Condition engineer = decided("engineer-needed", "yes");

        private Given asked(Condition applies) {
            return given().doneWhen(held("meeting"), more -> more.appliesWhen(applies));
        }

        @Test
        void a_question_is_answered() {
            can_be_done(asked(engineer));
            can_be_done(asked(not(engineer)));
            can_be_done(asked(field("reason", Comparison.EQUALS, text("cost"))).emptyField("reason"));
        }

        @Test
        void so_is_one_of_several() {
            Condition cost = field("reason", Comparison.EQUALS, text("cost"));
            can_be_done(asked(all(engineer, cost)).emptyField("reason"));
            can_be_done(asked(any(engineer, cost)).emptyField("reason"));
            can_be_done(asked(atLeast(2, engineer, cost, confirmed("plan"))).emptyField("reason"));
            can_be_done(
                    asked(all(engineer, held("demo"))).activity(meeting("d1").of("demo")));
        }
    }

    @Nested
    class Together {
        @Test
        void all_of_several_or_the_least_of_them() {
            can_be_done(all(held("meeting"), confirmed("plan"), decided("engineer-needed", "yes")));
            can_be_done(any(held("meeting"), confirmed("plan")));
            can_be_done(atLeast(2, held("meeting"), confirmed("plan"), approved("discount")));
            can_be_done(given().doneWhen(all(known("reason"), any(held("meeting"), confirmed("plan"))))
                    .emptyField("reason"));
        }

        @Test
        void a_moment_comes_to_lie_where_it_should() {
            can_be_done(
                    given().doneWhen(moment(dateIn("goLive"), after(created()))).emptyField("goLive"));
            cannot_be_done(given().doneWhen(moment(entered("demo"), before(entered("discovery")))));
        }
    }
}
