package io.salesprocess.model.family;

import com.fasterxml.jackson.annotation.JsonValue;
import io.salesprocess.model.definition.SalesProcess;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Processes that belong together: variants for types of deals, and versions. Read one with {@code SalesJson}; what the
 * processes share stands once in JSON and is part of each of them here. Immutable.
 */
@Value.Immutable
public interface ProcessFamily {
    String id();

    String name();

    Optional<String> why();

    List<FamilyMember> members();

    /** Which process an opportunity follows that names none, the first that fits. */
    List<ProcessSelection> selection();

    @Value.Default
    default UnderWay underWay() {
        return UnderWay.STAY;
    }

    /** The process of this id and version. */
    default Optional<SalesProcess> process(String id, String version) {
        return members().stream()
                .map(FamilyMember::process)
                .filter(process -> process.id().equals(id) && process.version().equals(version))
                .findFirst();
    }

    /** The version of the same process that was in effect before. */
    default Optional<FamilyMember> before(FamilyMember member) {
        LocalDate from = member.effectiveFrom().orElse(LocalDate.MIN);
        return members().stream()
                .filter(other -> other.process().id().equals(member.process().id()))
                .filter(other -> other.effectiveFrom().orElse(LocalDate.MIN).isBefore(from))
                .max(Comparator.comparing(other -> other.effectiveFrom().orElse(LocalDate.MIN)));
    }

    /** The family as plain maps, lists, texts, numbers and booleans; every process is written out in full. */
    @JsonValue
    default Map<String, @Nullable Object> toMap() {
        return FamilyShapes.write(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a family without checking what spans its parts; not thread-safe. */
    final class Builder extends ImmutableProcessFamily.Builder {
        Builder() {}
    }
}
