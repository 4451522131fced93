package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.InspectionText;
import io.salesprocess.examples.report.Names;
import io.salesprocess.examples.report.PipelineText;
import io.salesprocess.model.SalesJson;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Inspects opportunities. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Says what is genuinely done, what only planned, and which stage the evidence supports.")
final class InspectCommand implements Callable<Integer> {
    private final Host host;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", paramLabel = "F", description = "text or json; ${DEFAULT-VALUE} if left out.")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "S",
            description = "From which severity on findings give exit status 1: error, warning or never; "
                    + "${DEFAULT-VALUE} if left out.")
    private FailOn failOn = FailOn.WARNING;

    @Mixin
    private NamesFile names = new NamesFile();

    InspectCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Definition definition = inputs.definition();
        Instant asOf = inputs.asOf(definition.zone(), host.clock());
        Inspected inspected = Inspected.of(definition, Intake.of(definition, inputs.opportunity()), asOf);
        spec.commandLine().getOut().print(answer(definition, inspected, asOf));
        inspected.rejected().forEach(rejected -> spec.commandLine().getErr().print(rejected.text()));
        return inspected.status(failOn);
    }

    private String answer(Definition definition, Inspected inspected, Instant asOf) {
        if (format == Format.JSON) {
            return inspected.single()
                    ? SalesJson.write(inspected.deals().get(0).inspection())
                    : new InspectionsJson(definition).render(inspected, asOf);
        }
        Names called = names.read();
        return inspected.single()
                ? text(inspected.judged().get(0), called)
                : definition.processes().stream()
                        .filter(process ->
                                definition.single() || !inspected.deals(process).isEmpty())
                        .map(process ->
                                new PipelineText(process, host.ink(), called).render(inspected.deals(process), asOf))
                        .collect(Collectors.joining("\n"));
    }

    private String text(Inspected.Judged judged, Names called) {
        Chosen chosen = judged.chosen();
        return new InspectionText(chosen.process(), host.ink(), called).render(judged.deal(), chosen.reason());
    }
}
