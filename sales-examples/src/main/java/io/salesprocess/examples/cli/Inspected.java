package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.Deal;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.rules.InspectionAttempt;
import io.salesprocess.rules.InspectionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an inspection of the user's files gave. Immutable.
 *
 * @param judged what was inspected, in order
 * @param rejected what could not be
 */
record Inspected(List<Judged> judged, List<Rejected> rejected) {
    /**
     * A deal, and the process against which it was inspected.
     *
     * @param deal the deal
     * @param chosen the process
     */
    record Judged(Deal deal, Chosen chosen) {}

    static Inspected of(Definition definition, Intake intake, Instant asOf) {
        Inspected inspected = new Inspected(new ArrayList<>(), new ArrayList<>(intake.rejected()));
        for (Opportunity opportunity : intake.opportunities()) {
            try {
                inspected.add(opportunity, definition.choose(opportunity, asOf), asOf);
            } catch (InspectionException undecided) {
                inspected.rejected.add(Rejected.withoutProcess(opportunity.id(), undecided.getMessage()));
            }
        }
        return inspected;
    }

    private void add(Opportunity opportunity, Chosen chosen, Instant asOf) {
        for (InspectionAttempt attempt : chosen.inspector().inspectAll(List.of(opportunity), asOf)) {
            attempt.inspection()
                    .ifPresent(inspection -> judged.add(new Judged(new Deal(opportunity, inspection), chosen)));
            attempt.failure().ifPresent(failure -> rejected.add(Rejected.failed(opportunity.id(), failure)));
        }
    }

    List<Deal> deals() {
        return judged.stream().map(Judged::deal).toList();
    }

    /** The deals that follow a process. */
    List<Deal> deals(SalesProcess process) {
        return judged.stream()
                .filter(one -> one.chosen().process().equals(process))
                .map(Judged::deal)
                .toList();
    }

    boolean single() {
        return judged.size() == 1 && rejected.isEmpty();
    }

    int status(FailOn failOn) {
        int found = judged.stream()
                .mapToInt(one -> failOn.status(one.deal().inspection().findings()))
                .max()
                .orElse(ExitStatus.NOTHING_FOUND);
        return Math.max(
                found, rejected.stream().mapToInt(Rejected::status).max().orElse(found));
    }
}
