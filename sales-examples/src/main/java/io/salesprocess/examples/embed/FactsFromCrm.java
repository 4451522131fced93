package io.salesprocess.examples.embed;

import io.salesprocess.crm.CrmFile;
import io.salesprocess.crm.CrmReader;
import io.salesprocess.crm.CrmReading;
import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.model.facts.Opportunity;
import java.nio.file.Path;
import java.util.List;

/** Reads what a CRM answered, with the profile of a tenant. */
public final class FactsFromCrm {
    private FactsFromCrm() {}

    /** The deals of the answers; what was not understood is told on standard error. */
    public static List<Opportunity> deals(Path profile, List<Path> answers) {
        // region crm
        CrmReader reader = CrmReader.of(CrmProfiles.read(profile));
        CrmReading reading = reader.read(answers.stream().map(CrmFile::of).toList());
        System.err.print(reading.report().toText());
        List<Opportunity> deals = reading.opportunities();
        // endregion
        return deals;
    }
}
