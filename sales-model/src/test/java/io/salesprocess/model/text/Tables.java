package io.salesprocess.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Not;
import org.junit.jupiter.api.DynamicTest;

/** The lines of tables: a name, what is asked for, and how it reads. */
final class Tables {
    private static final English ENGLISH = English.of(ComplexSale.process());

    private Tables() {}

    static DynamicTest sentence(String name, Condition condition, String reads) {
        return line(name, ENGLISH.condition(condition), reads);
    }

    /** How the condition reads within a "not". */
    static DynamicTest opposite(String name, Condition condition, String reads) {
        return line(
                "not " + name,
                ENGLISH.condition(Not.builder().condition(condition).build()),
                reads);
    }

    static DynamicTest instruction(String name, Condition condition, String reads) {
        return line(name, ENGLISH.doThis(condition), reads);
    }

    static DynamicTest line(String name, String actual, String reads) {
        return DynamicTest.dynamicTest(name, () -> assertThat(actual).isEqualTo(reads));
    }
}
