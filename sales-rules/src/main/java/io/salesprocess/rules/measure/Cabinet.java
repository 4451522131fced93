package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Item;
import io.salesprocess.model.value.ItemKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents, the work or the events of one opportunity that were known, sorted by type. */
final class Cabinet {
    static final int NONE = -1;

    private final List<Item> items;
    private final Casebook casebook;
    private final int[] first;
    private final int[] next;
    private @Nullable Links links;

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

    /** The items that were known, by what they are linked to. */
    Links links() {
        Links known = links;
        if (known == null) {
            known = new Links(casebook.roster());
            for (int start : first) {
                for (int i = start; i != NONE; i = next[i]) {
                    known.add(i, items.get(i));
                }
            }
            links = known;
        }
        return known;
    }

    Item item(int number) {
        return items.get(number);
    }
}
