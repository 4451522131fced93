package io.salesprocess.rules;

import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.inspection.RequirementInfo;
import io.salesprocess.rules.measure.Check;
import org.jspecify.annotations.Nullable;

/**
 * One requirement, prepared. Immutable.
 *
 * @param number its place in the process
 * @param requirement as it is defined
 * @param info what results say of it
 * @param parent the number of the requirement that it is a part of, or {@link #NONE}
 * @param place to which part of the process it belongs
 * @param applies its own question whether it applies
 * @param done its own done-when
 * @param deadline until when it ought to be done
 * @param parts the numbers of its parts
 * @param musts the numbers of its parts that are a must
 * @param after the numbers of what should come first
 * @param sensitive whether time alone, or other records that come later, can undo its own done-when
 * @param named the records and fields that its own done-when names
 * @param asksWhetherItApplies whether it, something around it, or its stage does not always apply
 * @param alwaysBinding whether it is a must, and everything around it
 * @param strictOrder whether what should come first has to
 * @param withinKeyStep whether it is a key step or a part of one
 * @param responsible the id of the role that is responsible, of this requirement or of the nearest around it
 * @param alternatives the choices that its own done-when leaves; null if it leaves none
 * @param dropped what took it, or something around it, out of the pathway of the opportunity
 */
@SuppressWarnings("ArrayRecordComponent") // Nodes are never compared, and are walked often.
record Node(
        int number,
        Requirement requirement,
        RequirementInfo info,
        int parent,
        Place place,
        @Nullable Check applies,
        @Nullable Check done,
        @Nullable Deadline deadline,
        int[] parts,
        int[] musts,
        int[] after,
        boolean sensitive,
        Named named,
        boolean asksWhetherItApplies,
        boolean alwaysBinding,
        boolean strictOrder,
        boolean withinKeyStep,
        @Nullable String responsible,
        @Nullable Alternatives alternatives,
        @Nullable String dropped) {
    static final int NONE = -1;

    /** To which part of the process a requirement belongs. */
    enum Ladder {
        /** An open stage. */
        RUNG,
        /** A closed stage. */
        CLOSING,
        /** Work after a deal was closed in one way. */
        FOLLOW_UP,
        AFTER_SALE,
        /** A stage of a track. */
        TRACK,
        /** A forecast category. */
        FORECAST
    }

    /**
     * Where a requirement stands.
     *
     * @param stage the number of the stage, as {@link Stages} counts; of the closed stage; of the forecast rule; 0 after
     *     the sale
     */
    record Place(Ladder ladder, int stage) {
        /** The number of the stage of a ladder, or {@link Node#NONE}. */
        int rung() {
            return ladder == Ladder.RUNG || ladder == Ladder.TRACK ? stage : NONE;
        }
    }

    String id() {
        return info.id();
    }

    boolean must() {
        return info.obligation() == Obligation.MUST;
    }

    /** Whether it is needed to enter its stage; otherwise it is needed to leave it. */
    boolean enters() {
        return info.kind() == RequirementKind.ENTRY_CRITERION;
    }

    boolean keyStep() {
        return requirement instanceof Step step && step.keyStep();
    }
}
