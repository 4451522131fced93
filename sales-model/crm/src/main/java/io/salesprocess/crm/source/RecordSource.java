package io.salesprocess.crm.source;

import io.salesprocess.crm.record.Habits;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Node;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How one system shapes its records: a small adapter that knows joins, ids and pages, and no vocabulary. */
public interface RecordSource {
    /** Takes what a document says, and tells whether it is one of this system's at all. */
    boolean take(Node.Fields document, Haul haul);

    /** Says what only all documents together tell; called once, after the last. */
    default void finish(Haul haul) {}

    /** How the system writes what JSON does not settle. */
    Habits habits(Optional<ZoneId> zone);

    /**
     * The kinds of record that tell of a collection: it is complete when all of one set are. A part that is not named
     * cannot be loaded from this system.
     */
    Map<Part, List<Set<String>>> kinds();

    /** The id under which this library knows a person, by the one that the system uses. */
    default String person(String id) {
        return id;
    }

    /** The kinds of record in which the system keeps who was invited; empty if that is in the activity itself. */
    default Set<String> attendeeKinds() {
        return Set.of();
    }

    /** Those of them that tell of a kind of activity. */
    default Set<String> attendeeKinds(String activity) {
        return attendeeKinds();
    }

    /** The kinds of record in which the system keeps which of the buyer's people play which role; empty if nowhere. */
    default Set<String> roleKinds() {
        return Set.of();
    }

    /** The kinds of record in which the system keeps which of our people play which role; empty if nowhere. */
    default Set<String> teamKinds() {
        return Set.of();
    }
}
