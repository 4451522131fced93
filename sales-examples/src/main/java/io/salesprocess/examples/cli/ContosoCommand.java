package io.salesprocess.examples.cli;

import io.salesprocess.examples.contoso.ContosoExtract;
import io.salesprocess.examples.contoso.SalesCycle;
import io.salesprocess.examples.report.FindingsText;
import io.salesprocess.examples.report.PipelineText;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
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

/** Inspects fifteen opportunities of another system. */
@Command(
        name = "contoso",
        mixinStandardHelpOptions = true,
        description = "Inspects the opportunities of Business Central's demonstration company (MIT licence).")
final class ContosoCommand implements Callable<Integer> {
    private final Host host;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A folder with an opportunities.json. The bundled extract, if it is left out.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--as-of", paramLabel = "T", description = "As for inspect; ${DEFAULT-VALUE} if left out.")
    private String asOf = "2025-01-31";

    @Option(names = "--fail-on", paramLabel = "S", description = "As for inspect; ${DEFAULT-VALUE} if left out.")
    private FailOn failOn = FailOn.WARNING;

    ContosoCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        int status = ExitStatus.NOTHING_FOUND;
        for (SalesCycle cycle : SalesCycle.values()) {
            status = Math.max(status, inspect(cycle));
        }
        return status;
    }

    private int inspect(SalesCycle cycle) {
        SalesProcess process = cycle.process();
        Instant moment = AsOf.of(Optional.of(asOf), process.zone(), host.clock());
        Intake intake = new Intake(opportunities(cycle), List.of());
        Inspected inspected = Inspected.of(Definition.of(process), intake, moment);
        PrintWriter out = spec.commandLine().getOut();
        out.println(new PipelineText(process, host.ink()).render(inspected.deals(), moment));
        out.println(new FindingsText(host.ink()).render(inspected.deals()));
        return inspected.status(failOn);
    }

    private List<Opportunity> opportunities(SalesCycle cycle) {
        return folder.map(path -> Source.of(path.resolve("opportunities.json")))
                .map(source -> ContosoExtract.read(cycle, source.bytes()))
                .orElseGet(() -> ContosoExtract.bundled(cycle));
    }
}
