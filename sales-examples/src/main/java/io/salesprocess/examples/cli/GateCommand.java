package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.GateText;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.json.JsonWriter;
import io.salesprocess.rules.Inspector;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks whether opportunities may enter a stage. */
@Command(
        name = "gate",
        mixinStandardHelpOptions = true,
        description = "Says whether an opportunity may enter a stage, with everything that stands against it.")
final class GateCommand implements Callable<Integer> {
    private final Host host;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--stage", required = true, paramLabel = "S", description = "The id of the stage.")
    private String stage = "";

    @Option(names = "--format", paramLabel = "F", description = "text or json; ${DEFAULT-VALUE} if left out.")
    private Format format = Format.TEXT;

    GateCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        SalesProcess process = Source.process(inputs.process());
        Stages.known(process, stage);
        Instant asOf = inputs.asOf(process.zone(), host.clock());
        Intake intake = Intake.of(process, inputs.opportunity());
        Inspector inspector = Inspector.of(process);
        List<GateDecision> decisions = intake.opportunities().stream()
                .map(opportunity -> inspector.gate(opportunity, stage, asOf))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Format.JSON ? json(intake, decisions) : text(process, decisions));
        intake.rejected().forEach(rejected -> spec.commandLine().getErr().print(rejected.text()));
        return status(intake, decisions);
    }

    private String text(SalesProcess process, List<GateDecision> decisions) {
        GateText text = new GateText(process, host.ink());
        return decisions.stream().map(text::render).collect(Collectors.joining("\n"));
    }

    private static String json(Intake intake, List<GateDecision> decisions) {
        if (intake.single()) {
            return SalesJson.write(decisions.get(0));
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("decisions", decisions.stream().map(GateDecision::toMap).toList());
        map.put("rejected", intake.rejected().stream().map(Rejected::toMap).toList());
        return JsonWriter.pretty(map);
    }

    private static int status(Intake intake, List<GateDecision> decisions) {
        if (!intake.rejected().isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        return decisions.stream().allMatch(decision -> decision.answer() == GateAnswer.OPEN)
                ? ExitStatus.NOTHING_FOUND
                : ExitStatus.FOUND;
    }
}
