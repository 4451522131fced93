package io.salesprocess.model.text;

import static io.salesprocess.model.text.ComplexSale.days;
import static io.salesprocess.model.text.ComplexSale.field;
import static io.salesprocess.model.text.ComplexSale.notOlderThan;
import static io.salesprocess.model.text.Tables.instruction;
import static io.salesprocess.model.text.Tables.opposite;
import static io.salesprocess.model.text.Tables.sentence;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Strength;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FieldSentencesTest {
    @TestFactory
    Stream<DynamicTest> a_field_is_a_noun_or_a_label() {
        return Stream.of(
                sentence("own", field("reason").build(), "\"Reason to change\" is filled in."),
                sentence("own date", field("goLive").build(), "The go-live date is filled in."),
                sentence("amount", field("amount").build(), "The amount is filled in."),
                sentence("close date", field("closeDate").build(), "The close date is filled in."),
                sentence("owner", field("owner").build(), "The owner is filled in."),
                sentence("account", field("account").build(), "The account is filled in."),
                sentence("unknown", field("nextStep").build(), "\"nextStep\" is filled in."));
    }

    @TestFactory
    Stream<DynamicTest> each_comparison_reads_in_its_own_way() {
        FieldValue fifty = money("50000", "EUR");
        return Stream.of(
                sentence("known", field("amount", Comparison.KNOWN), "The amount is filled in."),
                sentence("equals", field("amount", Comparison.EQUALS, fifty), "The amount is EUR 50,000."),
                sentence(
                        "not equals",
                        field("amount", Comparison.NOT_EQUALS, fifty),
                        "The amount is filled in and is not EUR 50,000."),
                sentence(
                        "one of one",
                        field("reason", Comparison.ONE_OF, text("growth")),
                        "\"Reason to change\" is \"growth\"."),
                sentence(
                        "one of three",
                        field("reason", Comparison.ONE_OF, text("growth"), text("cost"), text("risk")),
                        "\"Reason to change\" is \"growth\", \"cost\" or \"risk\"."),
                sentence(
                        "greater",
                        field("amount", Comparison.GREATER_THAN, fifty),
                        "The amount is more than EUR 50,000."),
                sentence("at least", field("amount", Comparison.AT_LEAST, fifty), "The amount is at least EUR 50,000."),
                sentence("less", field("amount", Comparison.LESS_THAN, fifty), "The amount is less than EUR 50,000."),
                sentence("at most", field("amount", Comparison.AT_MOST, fifty), "The amount is at most EUR 50,000."));
    }

    @TestFactory
    Stream<DynamicTest> dates_compare_in_words_of_time() {
        FieldValue day = new FieldValue.Date(Moment.on(LocalDate.of(2025, 3, 31)));
        FieldValue instant = new FieldValue.Date(Moment.at(Instant.parse("2025-03-31T22:30:00Z")));
        return Stream.of(
                sentence("on", field("closeDate", Comparison.EQUALS, day), "The close date is 31 March 2025."),
                sentence(
                        "after",
                        field("closeDate", Comparison.GREATER_THAN, day),
                        "The close date is after 31 March 2025."),
                sentence(
                        "on or after",
                        field("closeDate", Comparison.AT_LEAST, day),
                        "The close date is on or after 31 March 2025."),
                sentence(
                        "before",
                        field("closeDate", Comparison.LESS_THAN, day),
                        "The close date is before 31 March 2025."),
                sentence(
                        "on or before",
                        field("closeDate", Comparison.AT_MOST, day),
                        "The close date is on or before 31 March 2025."),
                sentence(
                        "an instant, in the zone of the process",
                        field("closeDate", Comparison.AT_MOST, instant),
                        "The close date is at or before 1 April 2025 at 00:30."));
    }

    @TestFactory
    Stream<DynamicTest> values_read_alike_everywhere() {
        return Stream.of(
                sentence("four digits", number("9999"), "\"seats\" is 9999."),
                sentence("five digits", number("10000"), "\"seats\" is 10,000."),
                sentence("seven digits", number("1234567.50"), "\"seats\" is 1,234,567.50."),
                sentence("negative", number("-12345.6"), "\"seats\" is -12,345.6."),
                sentence("exponent", number("1E+4"), "\"seats\" is 10,000."),
                sentence("huge", number("1E+99999"), "\"seats\" is 1E+99999."),
                sentence(
                        "no currency",
                        field("amount", Comparison.EQUALS, new FieldValue.Money(BigDecimal.TEN, Optional.empty())),
                        "The amount is 10 without a currency."),
                sentence("yes", field("budget", Comparison.EQUALS, new FieldValue.YesNo(true)), "\"budget\" is yes."),
                sentence("no", field("budget", Comparison.EQUALS, new FieldValue.YesNo(false)), "\"budget\" is no."),
                sentence(
                        "text with quotes and blanks",
                        field("reason", Comparison.EQUALS, text(" the \"big\"\n  one ")),
                        "\"Reason to change\" is \"the 'big' one\"."));
    }

    @TestFactory
    Stream<DynamicTest> time_is_when_the_value_was_entered_and_strength_is_told_unless_claimed() {
        return Stream.of(
                sentence(
                        "entered",
                        field("amount").addWhen(notOlderThan(days(30))).build(),
                        "The amount is filled in, entered not more than 30 days ago."),
                sentence("claimed", field("amount").strength(Strength.CLAIMED).build(), "The amount is filled in."),
                sentence(
                        "logged",
                        field("amount").strength(Strength.LOGGED).build(),
                        "The amount is filled in, as a dated record shows."));
    }

    @TestFactory
    Stream<DynamicTest> the_opposite() {
        FieldValue fifty = money("50000", "EUR");
        return Stream.of(
                opposite("known", field("amount").build(), "The amount is empty."),
                opposite("equals", field("amount", Comparison.EQUALS, fifty), "The amount is not EUR 50,000."),
                opposite(
                        "not equals",
                        field("amount", Comparison.NOT_EQUALS, fifty),
                        "The amount is empty or is EUR 50,000."),
                opposite(
                        "at least",
                        field("amount", Comparison.AT_LEAST, fifty),
                        "The amount is not at least EUR 50,000."));
    }

    @TestFactory
    Stream<DynamicTest> an_instruction_says_what_to_fill_in_or_what_to_make_sure_of() {
        return Stream.of(
                instruction("known", field("reason").build(), "Fill in \"Reason to change\"."),
                instruction(
                        "fresh and logged",
                        field("amount")
                                .addWhen(notOlderThan(days(30)))
                                .strength(Strength.LOGGED)
                                .build(),
                        "Fill in the amount, as a dated record shows."),
                instruction(
                        "before",
                        field("amount")
                                .addWhen(ComplexSale.before(ComplexSale.anchor(Milestone.Kind.FIELD, "goLive")))
                                .build(),
                        "Fill in the amount, entered before the go-live date."),
                instruction(
                        "compared",
                        field("amount", Comparison.AT_LEAST, money("5000", "EUR")),
                        "Make sure that the amount is at least EUR 5000."));
    }

    private static Condition number(String number) {
        return field("seats", Comparison.EQUALS, new FieldValue.Number(new BigDecimal(number)));
    }

    private static FieldValue text(String text) {
        return new FieldValue.Text(text);
    }

    private static FieldValue money(String amount, String currency) {
        return new FieldValue.Money(new BigDecimal(amount), Optional.of(currency));
    }
}
