package io.salesprocess.model.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Words of the process itself, and the conditions that are about others. */
class OwnWordsTest {
    static final List<Spoken> SPOKEN = List.of(
            Spoken.of("{'activity': 'demo', 'statement': 'The buyer has seen it.'}", "The buyer has seen it.")
                    .not("It is not so that the buyer has seen it.")
                    .todo("Make sure that the buyer has seen it."),
            Spoken.of("{'activity': 'demo', 'statement': 'Contoso has seen it'}", "Contoso has seen it.")
                    .not("It is not so that Contoso has seen it."),
            Spoken.of(
                    "{'not': {'activity': 'demo', 'statement': 'They have seen it'}, 'statement': 'Nobody has seen it'}",
                    "Nobody has seen it."),
            Spoken.of("{'not': {'not': {'activity': 'demo', 'statement': 'They have seen it'}}}", "They have seen it."),
            Spoken.of(
                            "{'allOf': [{'anyOf': [{'activity': 'demo'}, {'event': 'paid'}], 'statement': 'Somebody is serious.'},"
                                    + " {'field': 'seats'}]}",
                            "Somebody is serious; and \"Seats\" is filled in.")
                    .todo("Make sure that somebody is serious; and fill in \"Seats\"."),
            Spoken.of(
                    "{'forEach': {'document': 'offer', 'reached': 'sent'},"
                            + " 'holds': {'attribute': 'plan', 'statement': 'It says how'}}",
                    "For every offer sent, it says how."),
            // Conditions on others.
            Spoken.of("{'stage': 'agreed'}", "The evidence supports the stage \"Agreed\".")
                    .not("The evidence does not support the stage \"Agreed\".")
                    .todo("Do all that the stage \"Agreed\" asks for."),
            Spoken.of("{'requirement': 'trial-passed'}", "\"The trial is passed\" is met.")
                    .not("\"The trial is passed\" is not met.")
                    .todo("Complete \"The trial is passed\"."),
            Spoken.of(
                            "{'stakeholders': ['champion', 'cfo'], 'atLeast': 1}",
                            "The champion or the CFO is known by name.")
                    .not("None of these is known by name: the champion and the CFO.")
                    .todo("Name the champion or the CFO."),
            Spoken.of("{'decidedBy': 'credit-check'}", "The application's rule \"credit-check\" says that it is done.")
                    .not("The application's rule \"credit-check\" does not say that it is done.")
                    .todo("Do what the application's rule \"credit-check\" asks for."),
            Spoken.of(
                            "{'of': [{'activity': 'demo'}, {'event': 'paid'}, {'stage': 'agreed'}], 'atLeast': 2}",
                            "At least 2 of these 3: a demo was held; \"The invoice was paid\" happened; the evidence supports"
                                    + " the stage \"Agreed\".")
                    .not(
                            "Fewer than 2 of these 3: a demo was held; \"The invoice was paid\" happened; the evidence supports"
                                    + " the stage \"Agreed\".")
                    .todo(
                            "At least 2 of these 3: hold a demo; see to it that \"The invoice was paid\" happens; do all that"
                                    + " the stage \"Agreed\" asks for."),
            Spoken.of(
                            "{'anyOf': [{'activity': 'demo'}, {'event': 'paid'}]}",
                            "Either a demo was held; or \"The invoice was paid\" happened.")
                    .not("None of these: a demo was held; \"The invoice was paid\" happened.")
                    .todo("Either hold a demo; or see to it that \"The invoice was paid\" happens."),
            Spoken.of(
                            "{'allOf': [{'activity': 'demo'}, {'event': 'paid'}]}",
                            "A demo was held; and \"The invoice was paid\" happened.")
                    .not("Not all of these: a demo was held; \"The invoice was paid\" happened.")
                    .todo("Hold a demo; and see to it that \"The invoice was paid\" happens."),
            Spoken.of("{'not': {'activity': 'demo'}}", "No demo was held.")
                    .not("A demo was held.")
                    .todo("Make sure that no demo was held."));

    @TestFactory
    Stream<DynamicTest> the_words_of_the_process_come_first() {
        return Spoken.tests(SPOKEN);
    }
}
