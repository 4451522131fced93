package io.salesprocess.examples.cli;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.text.Checklist;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a process as a salesperson's checklist. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows a process or all of a family, or one stage of it, as a salesperson's checklist.")
final class ShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "P", description = "The file of the sales process, or of a family.")
    private Path process = Path.of("");

    @Option(names = "--stage", paramLabel = "S", description = "The id of one stage. All of them, if it is left out.")
    private Optional<String> stage = Optional.empty();

    @Override
    public Integer call() {
        Definition definition = Definition.of(process);
        List<SalesProcess> shown =
                stage.map(id -> Stages.having(definition, id)).orElseGet(definition::processes);
        spec.commandLine()
                .getOut()
                .print(shown.stream().map(one -> text(one, definition.single())).collect(Collectors.joining("\n\n")));
        return ExitStatus.NOTHING_FOUND;
    }

    /** A stage by itself does not say to which process it belongs. */
    private String text(SalesProcess shown, boolean only) {
        Checklist checklist = Checklist.of(shown);
        String title = only ? "" : shown.id() + ", version " + shown.version() + "\n\n";
        return stage.map(id -> title + checklist.stage(id)).orElseGet(checklist::process);
    }
}
