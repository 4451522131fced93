package io.salesprocess.rules;

import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.inspection.RequirementInfo;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that has its number and its place, and is not prepared yet.
 *
 * @param parent what it is a part of; null if nothing
 * @param responsible the id of the role that is responsible
 * @param parts the numbers of its parts
 */
record Draft(
        int number,
        Requirement requirement,
        RequirementInfo info,
        @Nullable Draft parent,
        Node.Place place,
        @Nullable String responsible,
        List<Integer> parts) {
    /** Whether something is so of it, or of something around it. */
    boolean around(Predicate<Requirement> so) {
        return so.test(requirement) || (parent != null && parent.around(so));
    }

    boolean withinKeyStep() {
        return around(one -> one instanceof Step step && step.keyStep());
    }

    Stages.Seat seat() {
        return new Stages.Seat(place.rung(), info.kind() == RequirementKind.ENTRY_CRITERION, withinKeyStep());
    }
}
