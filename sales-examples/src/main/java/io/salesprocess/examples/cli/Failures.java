package io.salesprocess.examples.cli;

import io.salesprocess.examples.contoso.UnreadableExtract;
import io.salesprocess.model.json.InvalidJsonException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells bad input from an error of the program. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (failure instanceof BadInput
                || failure instanceof InvalidJsonException
                || failure instanceof UnreadableExtract) {
            err.println(failure.getMessage());
            return ExitStatus.BAD_INPUT;
        }
        err.println("The program failed: " + failure);
        failure.printStackTrace(err);
        return ExitStatus.INTERNAL;
    }
}
