package io.salesprocess.model.family;

import io.salesprocess.model.definition.SalesProcess;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One version of one process of a family. Immutable. */
@Value.Immutable
public interface FamilyMember {
    SalesProcess process();

    /** The date from which this version is in effect, in the zone of the process. Absent: from the beginning. */
    Optional<LocalDate> effectiveFrom();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableFamilyMember.Builder {
        Builder() {}
    }
}
