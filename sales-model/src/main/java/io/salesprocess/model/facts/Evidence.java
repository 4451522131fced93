package io.salesprocess.model.facts;

import io.salesprocess.model.value.Scope;
import io.salesprocess.model.value.Strength;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A record of something that happened or was said. Immutable. */
public sealed interface Evidence permits Activity, Item, Statement {
    /** Unique among the records of the opportunity. */
    String id();

    /** The dated states in any order, or one undated present state. */
    List<StateChange> states();

    /** Details by the id of the attribute. An absent key was not loaded; no entries means empty. */
    Map<String, List<FieldEntry>> attributes();

    /** Ids of the records that it is linked to. */
    List<String> about();

    /** What the record belongs to. */
    @Value.Default
    default Scope scope() {
        return Scope.OPPORTUNITY;
    }

    /** Id of the organisation that it comes from or concerns. */
    Optional<String> organisation();

    /** When the record was created, if the source says so. */
    Optional<Instant> recordedAt();

    /** How strong the record is, where the source says more than can be derived. */
    Optional<Strength> strength();

    Optional<Source> source();
}
