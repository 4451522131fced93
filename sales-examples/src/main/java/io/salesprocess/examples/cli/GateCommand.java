package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.GateText;
import io.salesprocess.model.json.JsonWriter;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        Definition definition = inputs.definition();
        Stages.having(definition, stage);
        Instant asOf = inputs.asOf(definition.zone(), host.clock());
        Gated gated = Gated.of(definition, Intake.of(definition, inputs.opportunity()), stage, asOf);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Format.JSON ? json(gated) : text(gated));
        gated.rejected().forEach(rejected -> spec.commandLine().getErr().print(rejected.text()));
        return gated.status();
    }

    private String text(Gated gated) {
        return gated.answers().stream()
                .map(answer -> new GateText(answer.chosen().process(), host.ink())
                        .render(answer.decision(), answer.chosen().reason()))
                .collect(Collectors.joining("\n"));
    }

    private static String json(Gated gated) {
        List<Map<String, @Nullable Object>> decisions =
                gated.answers().stream().map(Gated.Answer::toMap).toList();
        if (decisions.size() == 1 && gated.rejected().isEmpty()) {
            return JsonWriter.pretty(decisions.get(0));
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("decisions", decisions);
        map.put("rejected", gated.rejected().stream().map(Rejected::toMap).toList());
        return JsonWriter.pretty(map);
    }
}
