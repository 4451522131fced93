package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.money;
import static io.salesprocess.rules.given.Conditions.moneyWithoutCurrency;
import static io.salesprocess.rules.given.Conditions.no;
import static io.salesprocess.rules.given.Conditions.not;
import static io.salesprocess.rules.given.Conditions.number;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Conditions.yes;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Paper.trial;
import static io.salesprocess.rules.given.Selections.detail;
import static io.salesprocess.rules.given.Selections.work;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Selections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
    private static Judged compared(Comparison comparison, FieldValue asked, FieldValue value) {
        return given().doneWhen(field("budget", comparison, asked))
                .field("budget", value)
                .inspect();
    }

    @Test
    void a_known_field_counts_an_empty_one_does_not_and_of_an_absent_one_nobody_can_tell() {
        given().doneWhen(known("reason"))
                .field("reason", text("cost"))
                .inspect()
                .met("field:reason");
        given().doneWhen(known("reason")).emptyField("reason").inspect().unmet(Shortfall.EMPTY, "field:reason");
        given().doneWhen(known("reason")).inspect().undetermined(Shortfall.NOT_LOADED, "field:reason");
    }

    @ParameterizedTest
    @CsvSource({
        "EQUALS, 50, true", "EQUALS, 51, false", "NOT_EQUALS, 51, true", "NOT_EQUALS, 50.0, false",
        "ONE_OF, 50.00, true", "ONE_OF, 49, false", "GREATER_THAN, 50.01, true", "GREATER_THAN, 50, false",
        "AT_LEAST, 50, true", "AT_LEAST, 49.99, false", "LESS_THAN, 49.99, true", "LESS_THAN, 50, false",
        "AT_MOST, 50, true", "AT_MOST, 50.01, false"
    })
    void a_number_compares_with_fifty(Comparison comparison, String value, boolean counts) {
        Judged judged = given().doneWhen(field("seats", comparison, number("50")))
                .field("seats", number(value))
                .inspect();
        if (counts) {
            judged.met("field:seats");
        } else {
            judged.unmet(Shortfall.WRONG_VALUE, "field:seats");
        }
    }

    @Test
    @Tag("B073")
    void money_compares_in_one_currency_however_it_is_written() {
        compared(Comparison.AT_LEAST, money("50000", "EUR"), money("50000.00", "EUR"))
                .met("field:budget");
        compared(Comparison.AT_LEAST, money("50000", "EUR"), money("49999.99", "EUR"))
                .unmet(Shortfall.WRONG_VALUE, "field:budget");
    }

    @Test
    @Tag("B075")
    void money_of_another_currency_cannot_be_compared_and_money_without_one_is_no_answer() {
        compared(Comparison.AT_LEAST, money("50000", "EUR"), money("90000", "USD"))
                .undetermined(Shortfall.NOT_COMPARABLE, "field:budget");
        compared(Comparison.AT_LEAST, money("50000", "EUR"), moneyWithoutCurrency("90000"))
                .unmet(Shortfall.NOT_COMPARABLE, "field:budget");
        given().doneWhen(known("budget"))
                .field("budget", moneyWithoutCurrency("90000"))
                .inspect()
                .unmet(Shortfall.NOT_COMPARABLE, "field:budget");
    }

    @Test
    void that_money_without_a_currency_is_not_so_much_nobody_can_tell_and_of_money_with_one_everybody_can() {
        Condition much = field("budget", Comparison.GREATER_THAN, money("50000", "EUR"));
        Given little = given().doneWhen(not(much));
        little.field("budget", moneyWithoutCurrency("90000"))
                .inspect()
                .undetermined(Shortfall.NOT_COMPARABLE, "field:budget");
        given().doneWhen(not(much))
                .field("budget", money("40000", "EUR"))
                .inspect()
                .met("field:budget");
        given().doneWhen(not(not(much)))
                .field("budget", moneyWithoutCurrency("90000"))
                .inspect()
                .unmet(Shortfall.MUST_NOT_BE, "field:budget");
    }

    @Test
    void that_it_is_not_more_than_money_without_a_currency_nobody_can_tell_either() {
        Condition more = Selections.field("budget", Comparison.GREATER_THAN, Selections.ofField("amount"));
        given().doneWhen(not(more))
                .field("budget", money("90000", "EUR"))
                .field("amount", moneyWithoutCurrency("50000"))
                .inspect()
                .undetermined(Shortfall.NOT_COMPARABLE, "field:budget");
        given().doneWhen(more)
                .field("budget", money("90000", "EUR"))
                .field("amount", moneyWithoutCurrency("50000"))
                .inspect()
                .unmet(Shortfall.NOT_COMPARABLE, "field:budget");
    }

    @Test
    void a_record_whose_amount_has_no_currency_may_be_one_too_many() {
        Condition none = work("trial", "passed", asked -> asked.atMost(0)
                .addWhere(detail("price", Comparison.AT_LEAST, money("5", "EUR"))));
        given().doneWhen(none)
                .work(trial("t1").came("passed", "2025-03-01").detail("price", moneyWithoutCurrency("9")))
                .inspect()
                .undetermined(Shortfall.NOT_COMPARABLE, "t1");
        given().doneWhen(none)
                .work(trial("t1").came("passed", "2025-03-01").detail("price", money("4", "EUR")))
                .inspect()
                .met("work");
    }

    @Test
    void money_is_one_of_several_whatever_their_currencies() {
        given().doneWhen(field("budget", Comparison.ONE_OF, money("5", "USD"), money("5", "EUR")))
                .field("budget", money("5", "EUR"))
                .inspect()
                .met("field:budget");
        given().doneWhen(field("budget", Comparison.ONE_OF, money("5", "USD"), money("5", "EUR")))
                .field("budget", money("6", "EUR"))
                .inspect()
                .unmet(Shortfall.WRONG_VALUE, "field:budget");
    }

    @Test
    void dates_compare_by_their_day() {
        given().doneWhen(field("goLive", Comparison.AT_MOST, date("2025-06-30")))
                .field("goLive", text("2025-06-30"))
                .inspect()
                .met("field:goLive");
        given().doneWhen(field("goLive", Comparison.AT_MOST, date("2025-06-30")))
                .field("goLive", date("2025-07-01"))
                .inspect()
                .unmet(Shortfall.WRONG_VALUE, "field:goLive");
    }

    @Test
    @Tag("B055")
    void thirty_february_is_no_date() {
        given().doneWhen(field("goLive", Comparison.AT_MOST, date("2025-06-30")))
                .field("goLive", text("2025-02-30"))
                .inspect()
                .undetermined(Shortfall.NOT_COMPARABLE, "field:goLive");
    }

    @Test
    void a_value_of_another_type_cannot_be_compared() {
        given().doneWhen(field("seats", Comparison.AT_LEAST, number("50")))
                .field("seats", text("fifty"))
                .inspect()
                .undetermined(Shortfall.NOT_COMPARABLE, "field:seats");
        given().doneWhen(field("strategic", Comparison.EQUALS, yes()))
                .field("strategic", text("true"))
                .inspect()
                .undetermined(Shortfall.NOT_COMPARABLE, "field:strategic");
    }

    @Test
    void a_choice_that_its_field_does_not_offer_cannot_be_compared() {
        Given chosen = given().process(process -> process.addFields(FieldType.builder()
                        .id("segment")
                        .name("segment")
                        .type(ValueType.CHOICE)
                        .addChoices("small", "large")
                        .build()))
                .doneWhen(field("segment", Comparison.NOT_EQUALS, text("small")));
        chosen.field("segment", text("large")).inspect().met("field:segment");
        chosen.field("segment", text("small")).inspect().unmet(Shortfall.WRONG_VALUE, "field:segment");
        chosen.field("segment", text("huge")).inspect().undetermined(Shortfall.NOT_COMPARABLE, "field:segment");
    }

    @Test
    void of_two_values_of_one_moment_the_smaller_text_counts_whatever_their_order() {
        Given given = given().doneWhen(field("reason", Comparison.EQUALS, text("cost")));
        given.field("reason", text("cost"), "2025-03-01", "rep").field("reason", text("time"), "2025-03-01", "rep");
        given.inspect().met("field:reason");
        given().doneWhen(field("reason", Comparison.EQUALS, text("cost")))
                .field("reason", text("time"), "2025-03-01", "rep")
                .field("reason", text("cost"), "2025-03-01", "rep")
                .inspect()
                .met("field:reason");
    }

    @Test
    void yes_is_yes_and_no_is_no() {
        given().doneWhen(field("strategic", Comparison.EQUALS, yes()))
                .field("strategic", yes())
                .inspect()
                .met("field:strategic");
        given().doneWhen(field("strategic", Comparison.EQUALS, yes()))
                .field("strategic", no())
                .inspect()
                .unmet(Shortfall.WRONG_VALUE, "field:strategic");
    }

    @Test
    void the_latest_value_that_was_entered_by_then_counts() {
        given().doneWhen(field("seats", Comparison.AT_LEAST, number("50")))
                .field("seats", number("10"), "2025-03-01", "rep")
                .field("seats", number("60"), "2025-03-03", "rep")
                .field("seats", number("20"), "2025-03-05", "rep")
                .inspect()
                .met("field:seats");
    }

    @Test
    void owner_and_account_are_fields_too() {
        given().doneWhen(field("owner", Comparison.EQUALS, text("rep")))
                .inspect()
                .met("field:owner");
        given().doneWhen(field("owner", Comparison.EQUALS, text("manager")))
                .inspect()
                .unmet(Shortfall.WRONG_VALUE, "field:owner");
        given().doneWhen(known("account")).inspect().undetermined(Shortfall.NOT_LOADED, "field:account");
        given().doneWhen(known("account"))
                .facts(facts -> facts.account("acme"))
                .inspect()
                .met("field:account");
    }
}
