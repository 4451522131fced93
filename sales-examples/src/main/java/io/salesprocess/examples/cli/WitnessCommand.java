package io.salesprocess.examples.cli;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.Witness;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows that the stages of a process can be reached: a smallest opportunity for each, or what excludes what. */
@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description =
                "Imagines a smallest opportunity that reaches a stage, or names the requirements that exclude each"
                        + " other.")
final class WitnessCommand implements Callable<Integer> {
    private final Host host;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "P", description = "The file of the sales process.")
    private Path process = Path.of("");

    @Option(
            names = "--stage",
            paramLabel = "S",
            description = "The id of one stage: prints the opportunity. All of them in short, if it is left out.")
    private Optional<String> stage = Optional.empty();

    @Option(names = "--as-of", paramLabel = "T", description = "A date or a moment; now if left out.")
    private Optional<String> asOf = Optional.empty();

    WitnessCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        SalesProcess read = Source.process(process);
        Instant moment = AsOf.of(asOf, read.zone(), host.clock());
        Inspector inspector = Inspector.of(read);
        PrintWriter out = spec.commandLine().getOut();
        if (stage.isEmpty()) {
            List<Witness> witnesses = inspector.witnesses(moment);
            witnesses.forEach(witness -> out.print(inShort(witness)));
            return witnesses.stream().allMatch(Witness::reached) ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND;
        }
        Witness witness = witness(inspector, stage.get(), moment);
        out.print(witness.opportunity().map(SalesJson::write).orElseGet(() -> inShort(witness)));
        return witness.reached() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND;
    }

    private static Witness witness(Inspector inspector, String stage, Instant moment) {
        try {
            return inspector.witness(stage, moment);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private static String inShort(Witness witness) {
        if (witness.reached()) {
            return witness.stage() + ": can be reached\n";
        }
        return witness.stage() + ": no opportunity was found that reaches it"
                + switch (witness.hindered().size()) {
                    case 0 -> "\n";
                    case 1 -> "; nothing satisfies " + witness.hindered().get(0) + "\n";
                    default -> "; these exclude each other: " + String.join(", ", witness.hindered()) + "\n";
                };
    }
}
