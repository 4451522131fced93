package io.salesprocess.crm.record;

import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An opportunity, in the words of its source. Immutable. */
@Value.Immutable
public interface DealRecord {
    String id();

    /** The name of its kind of record in the source. */
    String kind();

    Row row();

    Optional<String> pipeline();

    Optional<String> stage();

    /** Open, won or lost, where the source tells that apart from the stage. */
    Optional<String> status();

    /** When it came to its status. */
    Optional<Moment> statusAt();

    Optional<String> owner();

    Optional<String> account();

    Optional<Moment> created();

    Optional<Instant> modified();

    /** Ids of people whom the record itself names. */
    List<String> people();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableDealRecord.Builder {
        Builder() {}
    }
}
