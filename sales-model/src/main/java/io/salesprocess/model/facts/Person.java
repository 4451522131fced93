package io.salesprocess.model.facts;

import io.salesprocess.model.value.Side;
import java.util.List;
import org.immutables.value.Value;

/** A person by id; this library knows no names.  Immutable. */
@Value.Immutable
public interface Person {
    String id();

    /** Other ids of the same person. */
    List<String> aliases();

    Side side();

    List<HeldRole> roles();

    /** Whether the roles were loaded. */
    @Value.Default
    default boolean rolesLoaded() {
        return !roles().isEmpty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
