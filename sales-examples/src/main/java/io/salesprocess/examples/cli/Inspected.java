package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.Deal;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.rules.InspectionAttempt;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an inspection of the user's files gave. Immutable.
 *
 * @param deals what was inspected, in order
 * @param rejected what could not be
 */
record Inspected(List<Deal> deals, List<Rejected> rejected) {
    static Inspected of(Inspector inspector, Intake intake, Instant asOf) {
        List<Deal> deals = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>(intake.rejected());
        List<Opportunity> opportunities = intake.opportunities();
        List<InspectionAttempt> attempts = inspector.inspectAll(opportunities, asOf);
        for (int index = 0; index < attempts.size(); index++) {
            Opportunity opportunity = opportunities.get(index);
            InspectionAttempt attempt = attempts.get(index);
            attempt.inspection().ifPresent(inspection -> deals.add(new Deal(opportunity, inspection)));
            attempt.failure().ifPresent(failure -> rejected.add(Rejected.failed(opportunity.id(), failure)));
        }
        return new Inspected(deals, rejected);
    }

    boolean single() {
        return deals.size() == 1 && rejected.isEmpty();
    }

    int status(FailOn failOn) {
        int found = deals.stream()
                .mapToInt(deal -> failOn.status(deal.inspection().findings()))
                .max()
                .orElse(ExitStatus.NOTHING_FOUND);
        return Math.max(
                found, rejected.stream().mapToInt(Rejected::status).max().orElse(found));
    }
}
