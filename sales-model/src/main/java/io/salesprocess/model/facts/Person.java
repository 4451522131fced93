package io.salesprocess.model.facts;

import io.salesprocess.model.value.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A person by id; this library knows no names.  Immutable. */
@Value.Immutable
public interface Person {
    String id();

    /** Other ids of the same person. */
    List<String> aliases();

    Side side();

    List<HeldRole> roles();

    /** Whether all roles were loaded: unless said otherwise, if there are any. */
    @Value.Default
    default boolean rolesLoaded() {
        return !roles().isEmpty();
    }

    /** Details by the id of the attribute. An absent key was not loaded; no entries means empty. */
    Map<String, List<FieldEntry>> attributes();

    /** Id of the organisation that the person belongs to. */
    Optional<String> organisation();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
