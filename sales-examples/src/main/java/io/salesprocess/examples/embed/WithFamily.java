package io.salesprocess.examples.embed;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.rules.FamilyInspector;
import java.nio.file.Path;
import java.time.Instant;

/** Inspects deals of several kinds, each against the process that it follows. */
public final class WithFamily {
    private WithFamily() {}

    /** Inspects a deal against the process of the family that it follows. */
    public static Inspection run(Path folder, Opportunity deal, Instant asOf) {
        // region family
        FamilyInspector family = FamilyInspector.of(SalesJson.readFamily(folder.resolve("family.json")));
        Inspection inspection = family.inspect(deal, asOf);
        // endregion
        return inspection;
    }
}
