package io.salesprocess.rules.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.rules.Inspector;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a definition becomes a rule. */
@Tag("B045")
class NoDoorTest {
    private static final String RULE = "rule X when eval(System.exit(1)) then end";
    private static final String WITH = """
            {"schemaVersion": "1", "id": "p", "version": "1", "name": "%s", "zone": "UTC"%s,
             "stages": [{"id": "first", "name": "First"}]}
            """;

    private static SalesProcess read(String name, String more) {
        return SalesJson.readProcess(WITH.formatted(name, more).getBytes(StandardCharsets.UTF_8), "p.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "drl", "rule", "when", "then", "import", "eval"})
    void a_key_for_rules_is_unknown(String key) {
        assertThatThrownBy(() -> read("P", ", \"" + key + "\": \"" + RULE + "\""))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("Unknown key '" + key + "'");
    }

    @Test
    void a_rule_in_a_text_is_a_text() {
        SalesProcess process = read(RULE, "");

        assertThat(process.name()).isEqualTo(RULE);
        assertThat(Inspector.of(process)
                        .inspect(Workload.deal(1), Workload.AS_OF)
                        .verifiedStage())
                .contains("first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.drools.drl.parser.DrlParser",
                "org.mvel2.MVEL",
                "com.thoughtworks.xstream.XStream",
                "org.eclipse.jdt.internal.compiler.Compiler"
            })
    void nothing_is_there_that_could_compile_one(String compiler) {
        assertThatThrownBy(() -> Class.forName(compiler)).isInstanceOf(ClassNotFoundException.class);
    }
}
