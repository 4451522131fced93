package io.salesprocess.fuzz;

import io.salesprocess.model.facts.Opportunity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same opportunity told otherwise. */
final class Retellings {
    private Retellings() {}

    /** From the end to the beginning, and each record twice; nothing, where there is too little to tell. */
    static List<Opportunity> of(Opportunity one) {
        return one.evidence().findAny().isPresent()
                        || one.people().size() > 1
                        || one.stageHistory().size() > 1
                ? List.of(backwards(one), twice(one))
                : List.of();
    }

    private static Opportunity backwards(Opportunity one) {
        return Opportunity.builder()
                .copyOf(one)
                .people(turned(one.people()))
                .activities(turned(one.activities()))
                .documents(turned(one.documents()))
                .work(turned(one.work()))
                .events(turned(one.events()))
                .confirmations(turned(one.confirmations()))
                .approvals(turned(one.approvals()))
                .attestations(turned(one.attestations()))
                .decisions(turned(one.decisions()))
                .waivers(turned(one.waivers()))
                .stageHistory(turned(one.stageHistory()))
                .build();
    }

    private static Opportunity twice(Opportunity one) {
        return Opportunity.builder()
                .copyOf(one)
                .addAllPeople(one.people())
                .addAllActivities(one.activities())
                .addAllDocuments(one.documents())
                .addAllWork(one.work())
                .addAllEvents(one.events())
                .addAllConfirmations(one.confirmations())
                .addAllApprovals(one.approvals())
                .addAllAttestations(one.attestations())
                .addAllDecisions(one.decisions())
                .addAllWaivers(one.waivers())
                .build();
    }

    private static <T> List<T> turned(List<T> all) {
        List<T> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return turned;
    }
}
