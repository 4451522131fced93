package io.salesprocess.model.definition;

import io.salesprocess.model.value.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An open stage: a rung of the ladder. Immutable. */
@Value.Immutable
public interface Stage {
    /** Unique among the stages of the process. */
    String id();

    String name();

    Optional<String> why();

    @Value.Default
    default Meaning means() {
        return Meaning.WORK_UNDER_WAY;
    }

    /** Whether an opportunity may pass it by. A skippable stage blocks no later one. */
    @Value.Default
    default boolean skippable() {
        return false;
    }

    /** Which deals take this stage. Absent: all. Where it does not apply, it is no rung and asks for nothing. */
    Optional<Condition> appliesWhen();

    /** The deals for which the ladder starts here: for them the stages before do not apply. Absent: none. */
    Optional<Condition> entryFor();

    /** The ids of the stages from which a deal may move here. Empty: as {@link SalesProcess#moves()} says. */
    List<String> from();

    /** The probability of winning in whole percent, 0 to 100. */
    Optional<Integer> probability();

    /** How far a deal has come once it stands here, in whole percent of the cycle, 0 to 100. */
    Optional<Integer> completed();

    Optional<ForecastCategory> forecastCategory();

    /** How long an opportunity normally stays, counted from the first claim. Longer is a finding. */
    Optional<Span> expectedDuration();

    List<Criterion> entryCriteria();

    List<Step> steps();

    List<Criterion> exitCriteria();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a stage; not thread-safe. */
    final class Builder extends ImmutableStage.Builder {
        Builder() {}
    }
}
