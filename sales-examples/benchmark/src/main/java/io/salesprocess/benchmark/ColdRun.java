package io.salesprocess.benchmark;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.rules.Inspector;
import java.nio.file.Path;

/** What a newly started JVM does: it reads a process and an opportunity, inspects, and prints the verified stage. */
public final class ColdRun {
    static final String PLAIN = "plain";
    static final String LIBRARY = "library";

    private ColdRun() {}

    /** Takes {@link #PLAIN} or {@link #LIBRARY}, the file of the process, and the file of the opportunity. */
    public static void main(String[] arguments) {
        SalesProcess process = SalesJson.readProcess(Path.of(arguments[1]));
        Opportunity opportunity = SalesJson.readOpportunity(Path.of(arguments[2]));
        System.out.println(arguments[0].equals(LIBRARY) ? library(process, opportunity) : plain(process, opportunity));
    }

    private static String library(SalesProcess process, Opportunity opportunity) {
        return Inspector.of(process)
                .inspect(opportunity, W1Opportunities.AS_OF)
                .verifiedStage()
                .orElse("none");
    }

    private static String plain(SalesProcess process, Opportunity opportunity) {
        String verified = new HandWritten(process)
                .inspect(opportunity, W1Opportunities.AS_OF)
                .answer()
                .verifiedStage();
        return verified == null ? "none" : verified;
    }
}
