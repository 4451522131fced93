package io.salesprocess.rules;

import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.inspection.PathwayResult;
import io.salesprocess.rules.judge.Decision;
import java.util.List;

/**
 * What one opportunity has to do: the process, with the changes that were made for this opportunity alone and count.
 *
 * @param process the process with these changes
 * @param changes all changes that were known, in their order
 */
record Pathway(PreparedProcess process, List<Changed> changes) {
    /**
     * A change, and what the rules said of it.
     *
     * @param because why it does not count, to be set within a sentence; empty where it does
     */
    record Changed(PathwayChange change, Decision decision, String because) {
        PathwayResult result() {
            return PathwayResult.builder()
                    .id(change.id())
                    .change(change.change())
                    .requirement(change.requirement())
                    .by(change.by())
                    .at(change.at())
                    .reason(change.reason())
                    .accepted(decision.accepted())
                    .build();
        }
    }

    /** The process as it stands. */
    static Pathway of(PreparedProcess process) {
        return new Pathway(process, List.of());
    }

    List<PathwayResult> results() {
        return changes.isEmpty()
                ? List.of()
                : changes.stream().map(Changed::result).toList();
    }
}
