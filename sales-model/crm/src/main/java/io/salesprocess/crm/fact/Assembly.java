package io.salesprocess.crm.fact;

import io.salesprocess.crm.CrmReading;
import io.salesprocess.crm.CrmReport;
import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.source.Haul;
import io.salesprocess.crm.source.RecordSource;
import io.salesprocess.model.facts.Opportunity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the records of all systems together into opportunities, and tells what became of every record. */
public final class Assembly {
    private final List<Crm> crms = new ArrayList<>();
    private final List<Crm> calendars = new ArrayList<>();
    private final Unknowns unknowns = new Unknowns();

    public Assembly(List<CrmProfile> profiles, List<RecordSource> sources, List<Haul> hauls) {
        for (int i = 0; i < profiles.size(); i++) {
            Crm joined = new Crm(profiles.get(i), sources.get(i), hauls.get(i));
            (joined.profile.system().calendar() ? calendars : crms).add(joined);
        }
    }

    /** The opportunities, and the report with these problems and what else there is to tell. */
    public CrmReading reading(List<CrmReport.FileProblem> problems) {
        List<Opportunity> opportunities = new ArrayList<>();
        Ledger ledger = new Ledger();
        for (Crm crm : crms) {
            OpportunityFacts facts = new OpportunityFacts(crm, calendars, unknowns, ledger);
            crm.deals().values().forEach(deal -> opportunities.add(facts.opportunity(deal)));
        }
        opportunities.sort(Comparator.comparing(Opportunity::id));
        List<Crm> all = new ArrayList<>(crms);
        all.addAll(calendars);
        return new CrmReading(
                opportunities,
                new CrmReport(ledger.kinds(all), unknowns.all(), ledger.notLoaded(), List.copyOf(problems)));
    }
}
