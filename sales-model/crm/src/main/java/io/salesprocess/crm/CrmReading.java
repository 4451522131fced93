package io.salesprocess.crm;

import io.salesprocess.model.facts.Opportunity;
import java.util.List;

/**
 * What the documents of some systems gave. Immutable.
 *
 * @param opportunities in the order of their ids
 * @param report what was left out, not understood, or not loaded
 */
public record CrmReading(List<Opportunity> opportunities, CrmReport report) {
    public CrmReading {
        opportunities = List.copyOf(opportunities);
    }
}
