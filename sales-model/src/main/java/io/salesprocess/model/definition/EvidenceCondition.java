package io.salesprocess.model.definition;

import io.salesprocess.model.value.Scope;
import io.salesprocess.model.value.Strength;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A condition that selects records and counts them. */
public sealed interface EvidenceCondition extends Condition
        permits ActivityCondition, ItemCondition, StatementCondition {
    /** What the details of a record must say. */
    List<Detail> where();

    /** Where the records may stand. Empty: on this opportunity. */
    Set<Scope> scope();

    /** What a record must be linked to. Absent: anything or nothing. */
    Optional<Link> about();

    /** How many. Absent: one, or none where only {@link #atMost()} is given. */
    Optional<Integer> atLeast();

    /** How many there may be. Absent: any number. */
    Optional<Integer> atMost();

    /** Of what different ones are counted. Absent: records. */
    Optional<Distinct> distinct();

    /** How strong a record must be. */
    Strength strength();

    /** All of these must hold for the time of the record. */
    List<TimeRelation> when();

    /** How many there must be at the least. */
    default int needed() {
        return atLeast().orElse(atMost().isPresent() ? 0 : 1);
    }
}
