package io.salesprocess.rules;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.measure.Casebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the CRM said of the stage, as of the moment of the inspection. The history decides what was claimed when; the
 * undated present claim is what is claimed now, unless the history goes on after the moment of the inspection.
 */
final class Claims {
    private final PreparedProcess process;
    private final List<StageClaim> history;
    private final @Nullable String present;

    Claims(PreparedProcess process, Casebook casebook) {
        this.process = process;
        Opportunity opportunity = casebook.opportunity();
        List<StageClaim> all = opportunity.stageHistory();
        List<StageClaim> known = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (casebook.known(all.get(i))) {
                known.add(all.get(i));
            }
        }
        if (known.size() > 1) {
            known.sort(Comparator.comparing((StageClaim claim) -> claim.at().begins(casebook.zone()))
                    .thenComparing(casebook.inOrder()));
        }
        this.history = known;
        String last = history.isEmpty() ? null : history.get(history.size() - 1).stage();
        boolean later = history.size() < all.size();
        this.present = later ? last : opportunity.claimedStage().orElse(last);
    }

    /** What was claimed when, in order, as far as it was known. */
    List<StageClaim> history() {
        return history;
    }

    /** The stage that is claimed. */
    Optional<String> present() {
        return Optional.ofNullable(present);
    }

    /** The number of the claimed open stage, or {@link Node#NONE}. */
    int rung() {
        return present == null ? Node.NONE : process.vocabulary().stage(present);
    }

    /** The claimed closed stage; null if the claim is another. */
    @Nullable
    ClosedStage closed() {
        return present == null ? null : process.closedStage(present);
    }

    boolean won() {
        ClosedStage closed = closed();
        return closed != null && closed.outcome() == Outcome.WON;
    }

    /** When it was closed, by the history alone: the last entry, if that is a closed stage. */
    @Nullable
    Moment closedAt() {
        if (history.isEmpty()) {
            return null;
        }
        StageClaim last = history.get(history.size() - 1);
        return process.closedStage(last.stage()) == null ? null : last.at();
    }

    /** The number of the highest open stage that was ever claimed, or {@link Node#NONE}. */
    int highest() {
        int highest = closed() == null ? rung() : Node.NONE;
        for (StageClaim claim : history) {
            highest = Math.max(highest, process.vocabulary().stage(claim.stage()));
        }
        return highest;
    }

    /** Whether the open stage was ever claimed. */
    boolean ever(String stage) {
        return history.stream().anyMatch(claim -> claim.stage().equals(stage)) || stage.equals(present);
    }
}
