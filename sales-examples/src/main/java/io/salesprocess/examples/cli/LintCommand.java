package io.salesprocess.examples.cli;

import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.examples.report.ProblemsText;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.lint.LintReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists everything that reading a process finds. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description =
                "Lists everything that reading a process or a CRM's profile finds: errors, and advice, which never fails.")
final class LintCommand implements Callable<Integer> {
    private final Host host;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "P",
            description = "The file of a sales process, a family of them, or the profile of a CRM.")
    private Path process = Path.of("");

    @Option(names = "--format", paramLabel = "F", description = "text, json or sarif; ${DEFAULT-VALUE} if left out.")
    private LintFormat format = LintFormat.TEXT;

    @Option(
            names = "--previous",
            paramLabel = "P",
            description = "The file of the version before, whose ids should not mean something else now.")
    private Optional<Path> previous = Optional.empty();

    LintCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Source source = Source.of(process);
        List<Problem> problems = problems(source);
        spec.commandLine().getOut().print(written(source.name(), problems));
        return problems.stream()
                .map(Problem::effect)
                .mapToInt(LintCommand::status)
                .max()
                .orElse(0);
    }

    private List<Problem> problems(Source source) {
        if (CrmProfiles.seemsProfile(source.bytes())) {
            return CrmProfiles.lint(source.bytes());
        }
        return previous.map(Source::process)
                .map(before -> SalesJson.lint(source.bytes(), before))
                .orElseGet(() -> SalesJson.lint(source.bytes()));
    }

    private String written(String name, List<Problem> problems) {
        LintReport report = new LintReport(name, problems);
        return switch (format) {
            case TEXT -> new ProblemsText(host.ink()).render(name, problems);
            case JSON -> report.json();
            case SARIF -> report.sarif();
        };
    }

    private static int status(Effect effect) {
        return switch (effect) {
            case REJECTED -> ExitStatus.BAD_INPUT;
            case ERROR -> ExitStatus.FOUND;
            case ADVICE -> ExitStatus.NOTHING_FOUND;
        };
    }
}
