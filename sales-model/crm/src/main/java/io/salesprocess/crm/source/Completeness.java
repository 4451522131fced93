package io.salesprocess.crm.source;

import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much was read of each kind of record: of all of them, and of those that belong to one record. Not thread-safe. */
final class Completeness {
    private final Map<String, Boolean> pages = new HashMap<>();
    private final Map<String, Map<String, Coverage>> ofOwner = new HashMap<>();
    private final Map<String, Set<String>> listed = new HashMap<>();
    /** Kinds of which records stood in a bare list. */
    private final Set<String> bare = new HashSet<>();
    /** Kinds of which records stood alone in a document. */
    private final Set<String> loners = new HashSet<>();
    /** Kinds of which a record is missing, whatever their pages say. */
    private final Set<String> holes = new HashSet<>();

    /** What sources count, in the order in which it came in. */
    private final Map<String, Count> counts = new LinkedHashMap<>();

    /** Of several pages of a kind one has to be the last, in whatever order they come. */
    void page(String kind, boolean last) {
        pages.merge(kind, last, Boolean::logicalOr);
    }

    void within(String owner, String kind, boolean last) {
        ofOwner.computeIfAbsent(owner, id -> new HashMap<>())
                .merge(kind, last ? Coverage.COMPLETE : Coverage.PARTLY, Completeness::better);
    }

    private static Coverage better(Coverage one, Coverage other) {
        return one == Coverage.COMPLETE ? one : other;
    }

    /** A bare list is taken to be whole. */
    void bare(String kind) {
        bare.add(kind);
    }

    /** A record that is alone in its document says nothing of the others of its kind. */
    void alone(String kind) {
        loners.add(kind);
    }

    void hole(String kind) {
        holes.add(kind);
    }

    void hole(String owner, String kind) {
        ofOwner.computeIfAbsent(owner, id -> new HashMap<>()).put(kind, Coverage.PARTLY);
    }

    /**
     * Notes how many records the source counts, of which a page holds some.
     *
     * @param last whether the page says that it is the last
     */
    void counted(Set<String> kinds, String main, Set<String> page, long total, boolean last, Spot spot) {
        Count count = counts.computeIfAbsent(main + " " + total, key -> new Count(main, total, spot));
        count.kinds.addAll(kinds);
        count.given.addAll(page);
        count.ended |= last;
    }

    /** The counts of which not everything was given, though there was said to be no more. */
    List<Count> shortOf() {
        return counts.values().stream()
                .filter(count -> count.ended && count.isShort())
                .toList();
    }

    /** Where a count stands. */
    record Spot(String document, Place place) {}

    /** How many records there are by the word of the source, and which of them were given. */
    static final class Count {
        final String main;
        final long total;
        final Spot spot;
        final Set<String> kinds = new HashSet<>();
        final Set<String> given = new HashSet<>();
        private boolean ended;

        private Count(String main, long total, Spot spot) {
            this.main = main;
            this.total = total;
            this.spot = spot;
        }

        private boolean isShort() {
            return given.size() < total;
        }
    }

    /** Whether the pages read of a collection hold as many different records as its source counts. */
    boolean all(String collection, List<Node> page, long total) {
        Set<String> ids = listed.computeIfAbsent(collection, name -> new HashSet<>());
        page.forEach(record -> ids.add(
                record instanceof Node.Fields fields && fields.get("id") instanceof Node.Text id
                        ? id.text()
                        : record.place().toString()));
        return ids.size() >= total;
    }

    /** How much of a kind was read for an opportunity or an activity. */
    Coverage coverage(String kind, String owner) {
        Coverage within = ofOwner.getOrDefault(owner, Map.of()).get(kind);
        Boolean last = pages.containsKey(kind) ? pages.get(kind) : bare.contains(kind) ? Boolean.TRUE : null;
        boolean hole = holes.contains(kind)
                || counts.values().stream().anyMatch(count -> count.isShort() && count.kinds.contains(kind))
                || (last == null && loners.contains(kind));
        if (within == null && last == null) {
            return hole ? Coverage.PARTLY : Coverage.NOT_LOADED;
        }
        boolean all = within == null ? Boolean.TRUE.equals(last) : within == Coverage.COMPLETE;
        return all && !hole ? Coverage.COMPLETE : Coverage.PARTLY;
    }
}
