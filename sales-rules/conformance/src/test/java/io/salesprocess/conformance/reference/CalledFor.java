package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.facts.StageClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is called for: the gate of the claimed stage, and whatever is due; of a lost deal nothing beyond the highest stage
 * that it ever claimed.
 */
record CalledFor(Plan plan, Claims claims, Ladder ladder) {
    SortedSet<String> of(Map<String, Instant> due) {
        SortedSet<String> calledFor = new TreeSet<>();
        List<Need> needs = new ArrayList<>(gate());
        plan.all().filter(need -> passed(due, need.id()) && mayBeDue(need)).forEach(needs::add);
        needs.stream()
                .filter(need -> !need.must() || ladder.binds(need) == Three.YES)
                .forEach(need -> calledFor.add(need.id()));
        return calledFor;
    }

    private boolean passed(Map<String, Instant> due, String id) {
        Instant at = due.get(id);
        return at != null && at.isBefore(claims.then().asOf());
    }

    /** What belongs to the gate of the claimed stage; of an unknown one, to the gate after the verified stage. */
    private List<Need> gate() {
        Optional<ClosedStage> closed = claims.closed();
        if (closed.isEmpty()) {
            Optional<String> claimed = claims.claimed().filter(this::open);
            return claimed.or(() -> ladder.next(ladder.verified()))
                    .map(ladder::area)
                    .orElse(List.of());
        }
        List<Need> needs = new ArrayList<>(
                won(closed.get())
                        ? ladder.leaving()
                        : highest().map(ladder::area).orElse(List.of()));
        needs.addAll(plan.in(closed.get().id(), Need.Section.CLOSING));
        return needs;
    }

    private static boolean won(ClosedStage closed) {
        return closed.outcome() == Outcome.WON;
    }

    private boolean open(String stage) {
        return ladder.stages().stream().anyMatch(one -> one.id().equals(stage));
    }

    private Optional<String> highest() {
        return claims.history().stream()
                .map(StageClaim::stage)
                .filter(this::open)
                .max(Comparator.comparing(claims::position));
    }

    private boolean mayBeDue(Need need) {
        Optional<ClosedStage> closed = claims.closed();
        boolean lost = closed.map(way -> !won(way)).orElse(false);
        return switch (need.section()) {
            case ENTRY, WORK, EXIT -> !lost || (open(need.stage()) && upToHighest(need.stage()));
            case CLOSING, FORECAST -> false;
            case FOLLOW_UP ->
                closed.map(way -> way.id().equals(need.stage())
                                || (won(way) && need.stage().equals(Plan.AFTER_SALE)))
                        .orElse(false);
        };
    }

    private boolean upToHighest(String stage) {
        return highest()
                .map(highest -> claims.position(stage) <= claims.position(highest))
                .orElse(false);
    }
}
