package io.salesprocess.examples.cli;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.json.JsonWriter;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.Witness;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Parameters(paramLabel = "P", description = "The file of the sales process, or of a family.")
    private Path process = Path.of("");

    @Option(
            names = "--stage",
            paramLabel = "S",
            description =
                    "The id of one stage: prints the opportunity, of a family an array. All of them in short, if it is left out.")
    private Optional<String> stage = Optional.empty();

    @Option(names = "--as-of", paramLabel = "T", description = "A date or a moment; now if left out.")
    private Optional<String> asOf = Optional.empty();

    WitnessCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Definition definition = Definition.of(process);
        Instant moment = AsOf.of(asOf, definition.zone(), host.clock());
        return stage.map(id -> one(definition, id, moment)).orElseGet(() -> all(definition, moment));
    }

    private int all(Definition definition, Instant moment) {
        PrintWriter out = spec.commandLine().getOut();
        int status = ExitStatus.NOTHING_FOUND;
        for (SalesProcess read : definition.processes()) {
            if (!definition.single()) {
                out.print(named(read) + "\n");
            }
            List<Witness> witnesses = Inspector.of(read).witnesses(moment);
            witnesses.forEach(witness -> out.print((definition.single() ? "" : "  ") + inShort(witness)));
            status = Math.max(status, status(witnesses));
        }
        return status;
    }

    /** One opportunity as it is; of a family, one for each process that has the stage, in an array. */
    private int one(Definition definition, String stage, Instant moment) {
        PrintWriter out = spec.commandLine().getOut();
        List<Witness> witnesses = new ArrayList<>();
        List<Map<String, @Nullable Object>> deals = new ArrayList<>();
        for (SalesProcess read : Stages.having(definition, stage)) {
            Witness witness = witness(Inspector.of(read), stage, moment);
            witnesses.add(witness);
            if (definition.single()) {
                out.print(witness.opportunity().map(SalesJson::write).orElseGet(() -> inShort(witness)));
            } else if (witness.reached()) {
                witness.opportunity()
                        .ifPresent(deal -> deals.add(following(read, deal).toMap()));
            } else {
                spec.commandLine().getErr().print(named(read) + ": " + inShort(witness));
            }
        }
        if (!definition.single()) {
            out.print(JsonWriter.pretty(deals));
        }
        return status(witnesses);
    }

    private static Opportunity following(SalesProcess process, Opportunity deal) {
        ProcessReference reference = ProcessReference.builder()
                .id(process.id())
                .version(process.version())
                .build();
        return Opportunity.builder().copyOf(deal).process(reference).build();
    }

    private static int status(List<Witness> witnesses) {
        return witnesses.stream().allMatch(Witness::reached) ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND;
    }

    private static String named(SalesProcess process) {
        return process.id() + ", version " + process.version();
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
