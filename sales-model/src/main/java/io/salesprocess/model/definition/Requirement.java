package io.salesprocess.model.definition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the process asks for: a {@link Criterion}, a {@link Step} or an {@link Action}. Each gets exactly one
 * verdict. A requirement is met when its own done-when, if any, and all its children of obligation <em>must</em> are
 * met, waived or not applicable. Immutable.
 */
public sealed interface Requirement permits Criterion, Step, Action {
    /** Unique within the process. */
    String id();

    /** What is asked, as a salesperson would say it. */
    String name();

    /** Why it is asked. */
    Optional<String> why();

    /** The id of the role that is responsible. Absent: as the parent, else the owner of the opportunity. */
    Optional<String> responsible();

    @Value.Default
    default Obligation obligation() {
        return Obligation.MUST;
    }

    /** When the requirement applies at all. Absent: always. Unanswered: undecided, which blocks. */
    Optional<Condition> appliesWhen();

    /** What proves it. */
    Optional<Condition> doneWhen();

    Optional<Due> due();

    /** What should follow while it is overdue, by rising lateness. */
    List<Consequence> overdue();

    /** Ids of requirements that should be met earlier. Done in another order it is still met, with a finding. */
    List<String> after();

    /** True: done in another order than {@link #after()} says is not done. */
    @Value.Default
    default boolean strictOrder() {
        return false;
    }

    /** True: must hold as of now, however long ago it was earned. */
    @Value.Default
    default boolean mustStillHold() {
        return false;
    }

    /** The requirements within this one, in order. */
    List<Action> actions();
}
