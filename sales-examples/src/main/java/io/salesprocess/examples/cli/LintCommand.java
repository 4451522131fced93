package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.ProblemsText;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists everything that reading a process finds. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Lists everything that reading a process finds: errors, and advice, which never fails.")
final class LintCommand implements Callable<Integer> {
    private final Host host;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "P", description = "The file of the sales process.")
    private Path process = Path.of("");

    LintCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Source source = Source.of(process);
        List<Problem> problems = SalesJson.lint(source.bytes());
        spec.commandLine().getOut().print(new ProblemsText(host.ink()).render(source.name(), problems));
        return problems.stream()
                .map(Problem::effect)
                .mapToInt(LintCommand::status)
                .max()
                .orElse(0);
    }

    private static int status(Effect effect) {
        return switch (effect) {
            case REJECTED -> ExitStatus.BAD_INPUT;
            case ERROR -> ExitStatus.FOUND;
            case ADVICE -> ExitStatus.NOTHING_FOUND;
        };
    }
}
