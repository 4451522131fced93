package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.value.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the CRM says of the stage: a claim, never evidence. */
record Claims(SalesProcess process, Opportunity deal, Then then) {
    /** The claims that were known, in order; of one moment that of the earlier stage first. */
    List<StageClaim> history() {
        Comparator<StageClaim> byMoment =
                Comparator.comparing(claim -> claim.at().begins(then.days().zone()));
        return deal.stageHistory().stream()
                .filter(claim -> then.known(claim.recordedAt()) && then.come(Optional.of(claim.at())))
                .sorted(byMoment.thenComparing(claim -> position(claim.stage())).thenComparing(StageClaim::stage))
                .toList();
    }

    /** The present claim, unless the history tells of later ones: then the latest of its time. */
    Optional<String> claimed() {
        List<StageClaim> history = history();
        boolean later = history.size() < deal.stageHistory().size();
        Optional<String> last = history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.get(history.size() - 1).stage());
        return later ? last : deal.claimedStage().or(() -> last);
    }

    Optional<ClosedStage> closed() {
        return claimed().flatMap(claimed -> process.closedStages().stream()
                .filter(closed -> closed.id().equals(claimed))
                .findFirst());
    }

    /** When it was closed: the last claim of the history, if that is of a closed stage. */
    Optional<Moment> closedAt() {
        return history().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> process.closedStages().stream()
                        .anyMatch(closed -> closed.id().equals(last.stage())))
                .map(StageClaim::at);
    }

    /** Open stages in order, closed ones behind them; -1 for a stage that is not known. */
    int position(String stage) {
        for (int i = 0; i < process.stages().size(); i++) {
            if (process.stages().get(i).id().equals(stage)) {
                return i;
            }
        }
        boolean closed =
                process.closedStages().stream().anyMatch(one -> one.id().equals(stage));
        return closed ? process.stages().size() : -1;
    }
}
