package io.salesprocess.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.InvalidJsonException;
import java.util.Optional;

/** What holds for a definition, whatever it says. */
final class Definitions {
    private Definitions() {}

    /** The process, unless it is rejected as it should be. */
    static Optional<SalesProcess> read(byte[] document) {
        SalesProcess process;
        try {
            process = SalesJson.readProcess(document, "fuzz");
        } catch (InvalidJsonException rejection) {
            Problems.rejected(rejection, document);
            return Optional.empty();
        }
        survives(process);
        Problems.told(SalesJson.lint(document), document);
        assertThat(SalesJson.lint(document)).noneMatch(problem -> problem.effect() == Effect.REJECTED);
        assertThat(SalesJson.check(process)).isEmpty();
        SalesJson.lint(document, process);
        return Optional.of(process);
    }

    private static void survives(SalesProcess process) {
        String written = SalesJson.write(process);
        SalesProcess again = SalesJson.readProcess(Tree.utf8(written), "written");
        assertThat(again).isEqualTo(process);
        assertThat(SalesJson.write(again)).isEqualTo(written);
        SalesProcess compact = SalesJson.readProcess(Tree.utf8(SalesJson.writeCompact(process)), "compact");
        assertThat(compact).isEqualTo(process);
    }
}
