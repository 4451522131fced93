package io.salesprocess.examples.cli;

import io.salesprocess.crm.CrmFile;
import io.salesprocess.crm.CrmReader;
import io.salesprocess.crm.CrmReading;
import io.salesprocess.crm.CrmReport;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.JsonWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns the records of CRMs into opportunities. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = "Turns what CRMs and calendars returned into opportunities, one a line, ready to be inspected. "
                + "What was left out, not understood or not loaded is told on standard error.")
final class FactsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Systems systems = new Systems();

    @Option(
            names = "--report",
            paramLabel = "F",
            description = "text or json: how the report is written; ${DEFAULT-VALUE} if left out.")
    private Format report = Format.TEXT;

    @Parameters(
            paramLabel = "FILES",
            arity = "1..*",
            description = "Files as the systems returned them, or folders of such files that end in .json. What a file "
                    + "holds is told by its content.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        List<CrmFile> read = new ArrayList<>();
        for (Path path : files) {
            Source.allOf(path).forEach(source -> read.add(new CrmFile(source.name(), source.bytes())));
        }
        CrmReading reading = CrmReader.of(systems.read()).read(read);
        PrintWriter out = spec.commandLine().getOut();
        reading.opportunities().forEach(opportunity -> out.print(SalesJson.writeCompact(opportunity) + "\n"));
        PrintWriter err = spec.commandLine().getErr();
        err.print(
                report == Format.JSON
                        ? JsonWriter.pretty(reading.report().toMap())
                        : reading.report().toText());
        return status(reading.report());
    }

    private static int status(CrmReport report) {
        return report.problems().isEmpty()
                ? report.unknown().isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND
                : ExitStatus.BAD_INPUT;
    }
}
