package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Item;
import io.salesprocess.model.value.ItemKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents, the work or the events of one opportunity that were known, sorted by type. */
final class Cabinet {
    static final int NONE = -1;

    private final List<Item> items;
    private final Casebook casebook;
    private final int[] first;
    private final int[] next;
    private final Map<ItemCheck, Links> links = new HashMap<>();

    Cabinet(ItemKind kind, List<Item> items, Casebook casebook, Vocabulary vocabulary) {
        this.items = items;
        this.casebook = casebook;
        this.first = new int[vocabulary.itemTypes(kind).size()];
        Arrays.fill(first, NONE);
        this.next = new int[items.size()];
        for (int i = 0; i < next.length; i++) {
            Item item = items.get(i);
            int type = vocabulary.item(kind, item.type());
            if (type != Vocabulary.UNDECLARED && casebook.recorded(item.recordedAt())) {
                next[i] = first[type];
                first[type] = i;
            }
        }
    }

    /** The first item of the type, or {@link #NONE}. */
    int first(int type) {
        return first[type];
    }

    /** The next item of the same type, or {@link #NONE}. */
    int next(int item) {
        return next[item];
    }

    /** The items of a type that were known, by what they are linked to and by whom, as far as the check can tell. */
    Links links(int type, ItemCheck check) {
        return links.computeIfAbsent(check, first -> {
            Links known = new Links(casebook.roster());
            for (int i = first(type); i != NONE; i = next(i)) {
                known.add(i, items.get(i), check.tellsWho(items.get(i), casebook));
            }
            return known;
        });
    }

    Item item(int number) {
        return items.get(number);
    }
}
