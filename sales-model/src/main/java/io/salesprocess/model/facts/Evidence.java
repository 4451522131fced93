package io.salesprocess.model.facts;

import io.salesprocess.model.value.Strength;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A record of something that happened or was said. Immutable. */
public sealed interface Evidence permits Activity, Item, Statement {
    /** Unique among the records of the opportunity. */
    String id();

    /** The dated states in any order, or one undated present state. */
    List<StateChange> states();

    /** When the record was created, if the source says so. */
    Optional<Instant> recordedAt();

    /** How strong the record is, where the source says more than can be derived. */
    Optional<Strength> strength();

    Optional<Source> source();
}
