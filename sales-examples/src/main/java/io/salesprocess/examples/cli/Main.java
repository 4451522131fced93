package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.Ink;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Inspects opportunities from the command line. Answers go to standard output, problems to standard error, both in
 * UTF-8. It ends with 0 when nothing was found, 1 with findings, 2 after bad usage or bad input, 70 after an error of
 * its own; the highest that occurred wins.
 */
@Command(
        name = "sales-process",
        description = "Inspects sales opportunities against a sales process: genuinely done, or only planned?",
        mixinStandardHelpOptions = true,
        version = "sales-process 0.1.0-SNAPSHOT",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on, or the gate is open",
            "1:findings, or the gate is not open",
            "2:bad usage or bad input, after printing what could be inspected",
            "70:an error of the program"
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    Main() {}

    /** Runs one command and ends the virtual machine with its exit status. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Ink ink = Ansi.AUTO.enabled() ? Ink.coloured() : Ink.plain();
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int status = run(new Host(Clock.systemUTC(), ink), out, err, arguments);
        System.exit(status);
    }

    /** Runs one command; what it needs of the machine comes as arguments. */
    static int run(Host host, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(new Main())
                .addSubcommand(new InspectCommand(host))
                .addSubcommand(new GateCommand(host))
                .addSubcommand(new ShowCommand())
                .addSubcommand(new LintCommand(host))
                .addSubcommand(new WitnessCommand(host))
                .addSubcommand(new FactsCommand())
                .addSubcommand(new CoverageCommand())
                .addSubcommand(new ContosoCommand(host))
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
        int status = commands.execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: inspect, gate, show, lint, witness, facts, coverage or contoso.");
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
