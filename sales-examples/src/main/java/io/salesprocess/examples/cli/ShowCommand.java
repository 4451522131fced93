package io.salesprocess.examples.cli;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.text.Checklist;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a process as a salesperson's checklist. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows a process, or one stage of it, as a salesperson's checklist.")
final class ShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "P", description = "The file of the sales process.")
    private Path process = Path.of("");

    @Option(names = "--stage", paramLabel = "S", description = "The id of one stage. All of them, if it is left out.")
    private Optional<String> stage = Optional.empty();

    @Override
    public Integer call() {
        SalesProcess read = Source.process(process);
        stage.ifPresent(id -> Stages.known(read, id));
        Checklist checklist = Checklist.of(read);
        PrintWriter out = spec.commandLine().getOut();
        out.print(stage.map(checklist::stage).orElseGet(checklist::process));
        return ExitStatus.NOTHING_FOUND;
    }
}
