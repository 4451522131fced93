package io.salesprocess.model.definition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A way for an opportunity to end. Not a rung of the ladder. Immutable. */
@Value.Immutable
public interface ClosedStage {
    /** Unique among the stages of the process. */
    String id();

    String name();

    Optional<String> why();

    Outcome outcome();

    /** What must be true to close in this way. Winning also asks for all open stages to be left. */
    List<Criterion> entryCriteria();

    /** The ids of the stages from which a deal may be closed so. Empty: as {@link SalesProcess#moves()} says. */
    List<String> from();

    /** Work after a deal was closed so. It never touches the ladder. */
    List<Step> followUp();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a closed stage; not thread-safe. */
    final class Builder extends ImmutableClosedStage.Builder {
        Builder() {}
    }
}
