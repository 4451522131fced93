package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.rules.situation.Loaded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is linked to what: a link is one, whichever of the two records tells of it. */
final class Ties {
    private final Map<String, Set<String>> ties = new HashMap<>();
    private final Map<String, Set<String>> told = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();
    private final Set<String> records = new HashSet<>();
    private final boolean itemsLoaded;

    Ties(Casebook casebook) {
        Opportunity opportunity = casebook.opportunity();
        itemsLoaded = Stream.of(ItemKind.values())
                .allMatch(kind -> casebook.loaded(Casebook.part(kind)) == Loaded.COMPLETELY);
        for (ItemKind kind : ItemKind.values()) {
            for (Item item : casebook.items(kind)) {
                if (casebook.recorded(item.recordedAt())) {
                    items.put(item.id(), item);
                }
            }
        }
        opportunity
                .evidence()
                .filter(record -> casebook.recorded(record.recordedAt()))
                .forEach(this::add);
    }

    private void add(Evidence record) {
        records.add(record.id());
        for (String other : record.about()) {
            ties.computeIfAbsent(record.id(), first -> new LinkedHashSet<>()).add(other);
            ties.computeIfAbsent(other, first -> new LinkedHashSet<>()).add(record.id());
            told.computeIfAbsent(other, first -> new LinkedHashSet<>()).add(record.id());
        }
    }

    /** The ids of what a record is linked to: what it tells of itself, and what others tell of its id. */
    Set<String> of(Evidence record) {
        Set<String> all = new LinkedHashSet<>(record.about());
        all.addAll(told.getOrDefault(record.id(), Set.of()));
        return all;
    }

    /** Whether a record says that it is linked to what may be a document, piece of work or event that was not loaded. */
    boolean toSomethingNotLoaded(Evidence record) {
        return !itemsLoaded && !records.containsAll(record.about());
    }

    /** The ids of what a record or person is linked to. */
    Set<String> of(String id) {
        return ties.getOrDefault(id, Set.of());
    }

    /** The document, piece of work or event of an id; null if there is none. */
    @Nullable
    Item item(String id) {
        return items.get(id);
    }
}
