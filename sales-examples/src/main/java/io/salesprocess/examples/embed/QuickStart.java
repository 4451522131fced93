package io.salesprocess.examples.embed;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.rules.Inspector;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;

/** The first inspection that an application makes. */
public final class QuickStart {
    private QuickStart() {}

    /** Inspects the deal of the README. */
    public static void run(Path folder, PrintStream out) {
        // region quick-start
        Inspector inspector = Inspector.of(SalesJson.readProcess(folder.resolve("short-sale.json")));
        Opportunity deal = SalesJson.readOpportunity(folder.resolve("deal-1.json"));

        Inspection inspection = inspector.inspect(deal, Instant.parse("2025-03-14T11:00:00Z"));

        out.println("claimed:  " + inspection.claimedStage().orElse("none"));
        out.println("verified: " + inspection.verifiedStage().orElse("none"));
        out.println("because:  " + inspection.because("demo-held"));
        inspection.nextActions().forEach(next -> out.println("next:     " + next.action()));
        // endregion
    }
}
