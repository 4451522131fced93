package io.salesprocess.crm.record;

import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An activity, a document, or a piece of work, in the words of its source. Immutable. */
@Value.Immutable
public interface EvidenceRecord {
    String id();

    /** The id as the source writes it. */
    String rawId();

    /** The name of its kind of record in the source. */
    String kind();

    Row row();

    /** What it is linked to. */
    List<Ref> links();

    Optional<Moment> start();

    Optional<Moment> end();

    /** When it came to its present state. */
    Optional<Moment> stateAt();

    /** Who brought it to its present state. */
    Optional<String> stateBy();

    /** Earlier values of what its readings read. */
    List<PastWord> past();

    List<Invited> invited();

    /** Whether the source told who was invited. */
    @Value.Default
    default boolean invitedLoaded() {
        return false;
    }

    Optional<String> author();

    Optional<Instant> created();

    Optional<Instant> modified();

    /** What names the same meeting in every calendar (iCalendar's UID, with the start where it recurs). */
    Optional<String> uid();

    /** The id of a calendar's own record of the same meeting, where the source knows it. */
    Optional<String> calendarId();

    /** Whether it tells who came, rather than who was invited. */
    @Value.Default
    default boolean report() {
        return false;
    }

    Optional<String> rescheduledTo();

    /** The state, where the shape of the source tells it, in this library's words. */
    Optional<String> knownState();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableEvidenceRecord.Builder {
        Builder() {}
    }
}
