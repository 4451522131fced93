package io.salesprocess.examples.cli;

import io.salesprocess.crm.coverage.EvidenceCoverage;
import io.salesprocess.model.json.JsonWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what the records of a CRM can show of a process. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "Says which requirements of a process the records of a CRM can ever prove, which they can only "
                + "assert, and which they cannot see, with what would have to be recorded.")
final class CoverageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--process", required = true, paramLabel = "P", description = "The file of the sales process.")
    private Path process = Path.of("");

    @Mixin
    private Systems systems = new Systems();

    @Option(names = "--format", paramLabel = "F", description = "text or json; ${DEFAULT-VALUE} if left out.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        EvidenceCoverage coverage = EvidenceCoverage.of(Source.process(process), systems.read());
        spec.commandLine()
                .getOut()
                .print(format == Format.JSON ? JsonWriter.pretty(coverage.toMap()) : coverage.toText());
        return ExitStatus.NOTHING_FOUND;
    }
}
