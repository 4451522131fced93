package io.salesprocess.crm.record;

import io.salesprocess.model.value.Side;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact of a customer, or one of our own people. Immutable. */
@Value.Immutable
public interface PersonRecord {
    String id();

    /** The name of its kind of record in the source. */
    String kind();

    Row row();

    Side side();

    /** E-mail addresses, by which calendars name people. They never leave this module. */
    List<String> addresses();

    /** Other ids of the same person. */
    List<String> aliases();

    Optional<String> account();

    /** The roles that the person plays on every opportunity, as the source spells them. */
    List<String> roles();

    /** Whether {@link #roles()} was read, where the source keeps roles there. */
    @Value.Default
    default boolean rolesLoaded() {
        return true;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutablePersonRecord.Builder {
        Builder() {}
    }
}
