package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.money;
import static io.salesprocess.rules.given.Conditions.moneyWithoutCurrency;
import static io.salesprocess.rules.given.Conditions.number;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.said;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Paper.trial;
import static io.salesprocess.rules.given.Selections.detail;
import static io.salesprocess.rules.given.Selections.ofField;
import static io.salesprocess.rules.given.Selections.ofLatest;
import static io.salesprocess.rules.given.Selections.ofTable;
import static io.salesprocess.rules.given.Selections.work;
import static io.salesprocess.rules.given.Word.word;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableType;
import io.salesprocess.model.definition.TableValue;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Meeting;
import io.salesprocess.rules.given.Paper;
import io.salesprocess.rules.given.Times;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DetailsTest {
    private static final Detail NORTH = detail("region", Comparison.EQUALS, text("north"));

    private static Judged held_in_the_north_is_asked(Meeting... meetings) {
        return given().doneWhen(held("meeting", asked -> asked.addWhere(NORTH)))
                .activity(meetings)
                .inspect();
    }

    @Test
    void a_detail_as_asked_counts_and_another_does_not() {
        held_in_the_north_is_asked(meeting("m1").detail("region", text("north")))
                .met("m1");
        held_in_the_north_is_asked(meeting("m1").detail("region", text("south")))
                .unmet(Shortfall.WRONG_DETAILS, "m1");
    }

    @Test
    void an_empty_detail_is_another_one_and_of_one_that_was_not_loaded_nobody_can_tell() {
        held_in_the_north_is_asked(meeting("m1").emptyDetail("region")).unmet(Shortfall.WRONG_DETAILS, "m1");
        held_in_the_north_is_asked(meeting("m1")).undetermined(Shortfall.DETAILS_UNKNOWN, "m1");
    }

    @Test
    void one_record_with_the_detail_is_enough_among_others() {
        held_in_the_north_is_asked(
                        meeting("m1").detail("region", text("south")),
                        meeting("m2").from("2025-03-04T09:00:00Z").detail("region", text("north")))
                .met("m2");
    }

    @Test
    void the_detail_counts_that_was_in_effect() {
        held_in_the_north_is_asked(meeting("m1")
                        .detail("region", text("south"), "2025-03-01")
                        .detail("region", text("north"), "2025-03-02"))
                .met("m1");
        held_in_the_north_is_asked(meeting("m1")
                        .detail("region", text("north"), "2025-03-02")
                        .detail("region", text("south"), "2025-03-03"))
                .unmet(Shortfall.WRONG_DETAILS, "m1");
        held_in_the_north_is_asked(meeting("m1")
                        .detail("region", text("north"), "2025-03-02")
                        .detail("region", text("south"), "2025-03-05"))
                .met("m1");
    }

    @Test
    void a_dated_value_is_later_than_an_undated_one() {
        FieldEntry undated = FieldEntry.builder().value(number("60")).build();
        FieldEntry dated = FieldEntry.builder()
                .value(number("10"))
                .at(Times.moment("2025-03-01"))
                .build();
        Condition scored =
                reached("report", "final", asked -> asked.addWhere(detail("score", Comparison.EQUALS, number("10"))));
        for (List<FieldEntry> entries : List.of(List.of(undated, dated), List.of(dated, undated))) {
            given().doneWhen(scored)
                    .facts(facts -> facts.addDocuments(Item.builder()
                            .copyOf(report("r1").came("final", "2025-03-01").build())
                            .putAttributes("score", entries)
                            .build()))
                    .inspect()
                    .met("r1");
        }
    }

    @Test
    void a_choice_that_a_detail_does_not_offer_cannot_be_compared() {
        Given chosen = given().process(process -> process.addAttributes(FieldType.builder()
                        .id("segment")
                        .name("segment")
                        .type(ValueType.CHOICE)
                        .addChoices("small", "large")
                        .build()))
                .doneWhen(held(
                        "meeting", asked -> asked.addWhere(detail("segment", Comparison.NOT_EQUALS, text("small")))));
        chosen.activity(meeting("m1").detail("segment", text("huge")))
                .inspect()
                .undetermined(Shortfall.NOT_COMPARABLE, "m1");
        chosen.activity(meeting("m2").detail("segment", text("large")))
                .inspect()
                .met("m2");
    }

    @Test
    void all_details_are_asked_and_one_that_fails_is_told_before_one_that_was_not_loaded() {
        Condition both = held("meeting", asked -> asked.addWhere(NORTH, detail("score", Comparison.KNOWN)));
        given().doneWhen(both)
                .activity(meeting("m1").detail("region", text("north")).detail("score", number("3")))
                .inspect()
                .met("m1");
        given().doneWhen(both)
                .activity(meeting("m1").detail("region", text("south")))
                .inspect()
                .unmet(Shortfall.WRONG_DETAILS, "m1");
        given().doneWhen(both)
                .activity(meeting("m1").detail("region", text("north")))
                .inspect()
                .undetermined(Shortfall.DETAILS_UNKNOWN, "m1");
    }

    @Test
    void a_lapsed_booking_with_unknown_details_is_lapsed_all_the_same() {
        held_in_the_north_is_asked(meeting("m1").booked()).unmet(Shortfall.LAPSED, "m1");
    }

    @Test
    void documents_and_statements_have_details_as_well() {
        Condition reviewed = reached("report", "reviewed", asked -> asked.addWhere(NORTH));
        Paper report = report("r1").came("reviewed", "2025-03-01");
        given().doneWhen(reviewed)
                .document(report.detail("region", text("north")))
                .inspect()
                .met("r1");
        given().doneWhen(reviewed)
                .document(report("r1").came("reviewed", "2025-03-01").emptyDetail("region"))
                .inspect()
                .unmet(Shortfall.WRONG_DETAILS, "r1");
        Condition agreed = said(StatementKind.CONFIRMATION, "plan", asked -> asked.addWhere(NORTH));
        given().doneWhen(agreed)
                .confirmation(
                        word("w1", "plan").said("yes", "2025-03-01", "buyer").detail("region", text("north")))
                .inspect()
                .met("w1");
        given().doneWhen(agreed)
                .confirmation(word("w1", "plan").said("yes", "2025-03-01", "buyer"))
                .inspect()
                .undetermined(Shortfall.DETAILS_UNKNOWN, "w1");
    }

    @Test
    void of_the_answers_to_a_question_the_latest_with_the_details_counts() {
        given().doneWhen(said(StatementKind.DECISION, "engineer-needed", asked -> asked.addAnswers("yes")
                        .addWhere(NORTH)))
                .decision(
                        word("w1", "engineer-needed")
                                .said("yes", "2025-03-01", "rep")
                                .detail("region", text("north")),
                        word("w2", "engineer-needed")
                                .said("no", "2025-03-02", "rep")
                                .detail("region", text("south")))
                .inspect()
                .met("w1");
    }

    @Test
    void a_text_contains_or_begins_with_another_in_the_same_characters() {
        for (Comparison comparison : new Comparison[] {Comparison.CONTAINS, Comparison.STARTS_WITH}) {
            Condition asked = held("meeting", more -> more.addWhere(detail("region", comparison, text("north"))));
            given().doneWhen(asked)
                    .activity(meeting("m1").detail("region", text("north-east")))
                    .inspect()
                    .met("m1");
            given().doneWhen(asked)
                    .activity(meeting("m1").detail("region", text("North")))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "m1");
        }
        given().doneWhen(held("meeting", more -> more.addWhere(detail("region", Comparison.STARTS_WITH, text("east")))))
                .activity(meeting("m1").detail("region", text("north-east")))
                .inspect()
                .unmet(Shortfall.WRONG_DETAILS, "m1");
    }

    @Nested
    class Compared_with_what_stands_elsewhere {
        private final Condition dearAsTheBudget = work(
                "trial", "passed", asked -> asked.addWhere(detail("price", Comparison.AT_MOST, ofField("budget"))));

        private Given priced(FieldValue price) {
            return given().doneWhen(dearAsTheBudget)
                    .work(trial("t1").came("passed", "2025-03-01").detail("price", price));
        }

        @Test
        void a_field_tells_what_is_asked() {
            priced(money("5", "EUR"))
                    .field("budget", money("5", "EUR"))
                    .inspect()
                    .met("t1");
            priced(money("6", "EUR"))
                    .field("budget", money("5", "EUR"))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "t1");
        }

        @Test
        void a_date_in_a_field_is_one_even_if_it_is_written_as_a_text() {
            Condition untilGoLive =
                    held("meeting", asked -> asked.addWhere(detail("until", Comparison.AT_LEAST, ofField("goLive"))));
            given().doneWhen(untilGoLive)
                    .field("goLive", text("2025-03-15"))
                    .activity(meeting("m1").detail("until", date("2025-03-15")))
                    .inspect()
                    .met("m1");
            given().doneWhen(untilGoLive)
                    .field("goLive", text("2025-03-16"))
                    .activity(meeting("m1").detail("until", date("2025-03-15")))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "m1");
            given().doneWhen(untilGoLive)
                    .field("goLive", text("soon"))
                    .activity(meeting("m1").detail("until", date("2025-03-15")))
                    .inspect()
                    .undetermined(Shortfall.NOT_COMPARABLE, "m1");
        }

        @Test
        void an_empty_field_is_nothing_to_compare_with_and_neither_is_an_amount_without_a_currency() {
            priced(money("5", "EUR")).emptyField("budget").inspect().unmet(Shortfall.NOT_COMPARABLE, "t1");
            priced(money("5", "EUR"))
                    .field("budget", moneyWithoutCurrency("5"))
                    .inspect()
                    .unmet(Shortfall.NOT_COMPARABLE, "t1");
        }

        @Test
        void of_a_field_that_was_not_loaded_or_is_of_another_currency_nobody_can_tell() {
            priced(money("5", "EUR")).inspect().undetermined(Shortfall.NOT_LOADED, "t1");
            priced(money("5", "EUR"))
                    .field("budget", money("5", "USD"))
                    .inspect()
                    .undetermined(Shortfall.NOT_COMPARABLE, "t1");
        }

        @Test
        void the_latest_record_that_counts_tells_what_is_asked() {
            Condition asWarned = held(
                    "meeting",
                    asked -> asked.addWhere(
                            detail("until", Comparison.AT_LEAST, ofLatest("until", work("trial", "running")))));
            Paper first = trial("t1").came("running", "2025-02-01").detail("until", date("2025-02-28"));
            Paper second = trial("t2").came("running", "2025-03-01").detail("until", date("2025-03-31"));
            Meeting until = meeting("m1").detail("until", date("2025-03-15"));
            given().doneWhen(asWarned).activity(until).work(first).inspect().met("m1");
            given().doneWhen(asWarned)
                    .activity(until)
                    .work(first, second)
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "m1");
            given().doneWhen(asWarned).activity(until).inspect().unmet(Shortfall.NOT_COMPARABLE, "m1");
            given().doneWhen(asWarned)
                    .activity(until)
                    .work(first)
                    .partlyLoaded(Part.WORK)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void a_table_tells_what_is_asked() {
            Condition enough =
                    held("meeting", asked -> asked.addWhere(detail("score", Comparison.AT_LEAST, ofTable("least"))));
            Table least = Table.builder()
                    .id("least")
                    .name("least")
                    .type(TableType.NUMBER)
                    .otherwise(TableValue.builder().value(number("7")).build())
                    .build();
            given().process(process -> process.addTables(least))
                    .doneWhen(enough)
                    .activity(meeting("m1").detail("score", number("7")))
                    .inspect()
                    .met("m1");
            given().process(process -> process.addTables(least))
                    .doneWhen(enough)
                    .activity(meeting("m1").detail("score", number("6")))
                    .inspect()
                    .unmet(Shortfall.WRONG_DETAILS, "m1");
        }
    }
}
