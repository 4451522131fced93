package io.salesprocess.crm.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the words of one kind of record mean. Readings are tried in order; the first that says something decides.
 * Immutable.
 */
@Value.Immutable
public interface RecordReading {
    /** As what the records count. Absent: as what the system usually keeps in them. */
    Optional<EvidenceKind> as();

    /** The type as the process calls it. Where no reading says one, the record is of no interest and left out. */
    List<WordReading> type();

    /** The state as the process calls it. Where no reading says one, the state is unknown. */
    List<WordReading> state();

    /** The outcome of an activity as the process calls it. */
    List<WordReading> outcome();

    /** Details by the id of the attribute. */
    Map<String, FieldReading> attributes();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableRecordReading.Builder {
        Builder() {}
    }
}
