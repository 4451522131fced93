package io.salesprocess.model.text;

import static io.salesprocess.model.text.ComplexSale.activity;
import static io.salesprocess.model.text.ComplexSale.document;
import static io.salesprocess.model.text.ComplexSale.field;
import static io.salesprocess.model.text.Tables.instruction;
import static io.salesprocess.model.text.Tables.opposite;
import static io.salesprocess.model.text.Tables.sentence;

import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.Not;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GroupSentencesTest {
    private static final Condition DEMO = activity("demo").build();
    private static final Condition REPORT = document("report", "sent").build();
    private static final Condition AMOUNT = field("amount").build();

    @TestFactory
    Stream<DynamicTest> groups_are_parted_by_semicolons() {
        return Stream.of(
                sentence("all of one", all(DEMO), "A demo was held."),
                sentence("all of two", all(DEMO, REPORT), "A demo was held; and the findings report was sent."),
                sentence(
                        "all of three",
                        all(DEMO, REPORT, AMOUNT),
                        "A demo was held; and the findings report was sent; and the amount is filled in."),
                sentence("all of none", all(), "Nothing is asked."),
                opposite("all of none", all(), "Nothing is enough."),
                sentence("any of none", any(), "Nothing is enough."),
                opposite("any of none", any(), "Nothing is asked."),
                sentence("any of one", any(DEMO), "A demo was held."),
                sentence("any of two", any(DEMO, REPORT), "Either a demo was held; or the findings report was sent."),
                sentence(
                        "1 of 2", atLeast(1, DEMO, REPORT), "Either a demo was held; or the findings report was sent."),
                sentence("2 of 2", atLeast(2, DEMO, REPORT), "A demo was held; and the findings report was sent."),
                sentence(
                        "2 of 3",
                        atLeast(2, DEMO, REPORT, AMOUNT),
                        "At least 2 of these 3: a demo was held; the findings report was sent; the amount is filled in."));
    }

    @TestFactory
    Stream<DynamicTest> a_group_within_a_group_stands_in_brackets() {
        return Stream.of(
                sentence(
                        "any in all",
                        all(DEMO, any(REPORT, AMOUNT)),
                        "A demo was held; and (either the findings report was sent; or the amount is filled in)."),
                sentence(
                        "all in any",
                        any(all(DEMO, REPORT), AMOUNT),
                        "Either (a demo was held; and the findings report was sent); or the amount is filled in."),
                sentence(
                        "a group of one needs none",
                        all(DEMO, any(REPORT)),
                        "A demo was held; and the findings report was sent."),
                sentence(
                        "nor does a group of a group",
                        all(any(DEMO, REPORT)),
                        "Either a demo was held; or the findings report was sent."),
                sentence(
                        "a group of one group does",
                        all(AMOUNT, all(any(DEMO, REPORT))),
                        "The amount is filled in; and (either a demo was held; or the findings report was sent)."),
                sentence(
                        "not in all",
                        all(DEMO, not(any(REPORT, AMOUNT))),
                        "A demo was held; and (none of these: the findings report was sent; the amount is filled in)."));
    }

    @TestFactory
    Stream<DynamicTest> the_opposite_of_a_group() {
        return Stream.of(
                opposite("all of one", all(DEMO), "No demo was held."),
                opposite("all", all(DEMO, REPORT), "Not all of these: a demo was held; the findings report was sent."),
                opposite("any of one", any(DEMO), "No demo was held."),
                opposite("any", any(DEMO, REPORT), "None of these: a demo was held; the findings report was sent."),
                opposite(
                        "1 of 2",
                        atLeast(1, DEMO, REPORT),
                        "None of these: a demo was held; the findings report was sent."),
                opposite(
                        "2 of 2",
                        atLeast(2, DEMO, REPORT),
                        "Not all of these: a demo was held; the findings report was sent."),
                opposite(
                        "2 of 3",
                        atLeast(2, DEMO, REPORT, AMOUNT),
                        "Fewer than 2 of these 3: a demo was held; the findings report was sent; the amount is filled"
                                + " in."),
                opposite("not", not(DEMO), "A demo was held."),
                opposite("not not", not(not(DEMO)), "No demo was held."));
    }

    @TestFactory
    Stream<DynamicTest> instructions_keep_the_groups() {
        return Stream.of(
                instruction("all", all(DEMO, REPORT), "Hold a demo; and get the findings report sent."),
                instruction("any", any(DEMO, AMOUNT), "Either hold a demo; or fill in the amount."),
                instruction(
                        "2 of 3",
                        atLeast(2, DEMO, REPORT, AMOUNT),
                        "At least 2 of these 3: hold a demo; get the findings report sent; fill in the amount."),
                instruction(
                        "nested",
                        all(DEMO, any(REPORT, AMOUNT)),
                        "Hold a demo; and (either get the findings report sent; or fill in the amount)."),
                instruction("not", not(DEMO), "Make sure that no demo was held."),
                instruction("not not", not(not(DEMO)), "Hold a demo."));
    }

    @TestFactory
    Stream<DynamicTest> a_decider_is_named() {
        Condition decided =
                DecidedByApplication.builder().decider("credit-check").build();
        return Stream.of(
                sentence("decided", decided, "The application's rule \"credit-check\" says that it is done."),
                opposite("decided", decided, "The application's rule \"credit-check\" does not say that it is done."),
                instruction("decided", decided, "Do what the application's rule \"credit-check\" asks for."));
    }

    private static Condition all(Condition... conditions) {
        return AllOf.builder().addConditions(conditions).build();
    }

    private static Condition any(Condition... conditions) {
        return AnyOf.builder().addConditions(conditions).build();
    }

    private static Condition atLeast(int count, Condition... conditions) {
        return AtLeastOf.builder().atLeast(count).addConditions(conditions).build();
    }

    private static Condition not(Condition condition) {
        return Not.builder().condition(condition).build();
    }
}
