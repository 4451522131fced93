package io.salesprocess.model.text;

import static io.salesprocess.model.text.ComplexSale.stakeholders;
import static io.salesprocess.model.text.Tables.instruction;
import static io.salesprocess.model.text.Tables.opposite;
import static io.salesprocess.model.text.Tables.sentence;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StakeholderSentencesTest {
    @TestFactory
    Stream<DynamicTest> stakeholders_are_known_all_some_or_one_of_them() {
        return Stream.of(
                sentence("one", stakeholders("champion"), "The champion is known by name."),
                sentence("one in the plural", stakeholders("users"), "The users are known by name."),
                sentence("one, at least 1", stakeholders(1, "champion"), "The champion is known by name."),
                sentence("two", stakeholders("champion", "cfo"), "The champion and the CFO are known by name."),
                sentence("1 of 2", stakeholders(1, "champion", "cfo"), "The champion or the CFO is known by name."),
                sentence("2 of 2", stakeholders(2, "champion", "cfo"), "The champion and the CFO are known by name."),
                sentence(
                        "2 of 3",
                        stakeholders(2, "champion", "cfo", "decision-maker"),
                        "At least 2 of these are known by name: the champion, the CFO and the decision maker."),
                sentence("unknown", stakeholders("auditor"), "The \"auditor\" is known by name."));
    }

    @TestFactory
    Stream<DynamicTest> the_opposite() {
        return Stream.of(
                opposite("one", stakeholders("champion"), "The champion is not known by name."),
                opposite("two", stakeholders("champion", "cfo"), "The champion and the CFO are not all known by name."),
                opposite(
                        "1 of 2",
                        stakeholders(1, "champion", "cfo"),
                        "None of these is known by name: the champion and the CFO."),
                opposite(
                        "2 of 3",
                        stakeholders(2, "champion", "cfo", "users"),
                        "Fewer than 2 of these are known by name: the champion, the CFO and the users."));
    }

    @TestFactory
    Stream<DynamicTest> an_instruction_asks_for_names() {
        return Stream.of(
                instruction("one", stakeholders("champion"), "Name the champion."),
                instruction("two", stakeholders("champion", "cfo"), "Name the champion and the CFO."),
                instruction("1 of 2", stakeholders(1, "champion", "cfo"), "Name the champion or the CFO."),
                instruction(
                        "2 of 3",
                        stakeholders(2, "champion", "cfo", "users"),
                        "Name at least 2 of these: the champion, the CFO and the users."));
    }
}
