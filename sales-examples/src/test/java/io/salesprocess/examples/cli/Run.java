package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.Ink;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * One run of the program within the tests, at noon of 14 March 2025 in Berlin.
 *
 * @param status how it ended
 * @param out what it answered
 * @param err what it complained about
 */
public record Run(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-14T11:00:00Z"), ZoneOffset.UTC);

    public static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new Host(CLOCK, Ink.plain()), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
