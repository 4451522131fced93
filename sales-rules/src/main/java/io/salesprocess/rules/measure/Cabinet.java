package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Item;
import java.util.Arrays;
import java.util.List;

/** The documents of one opportunity that were known, sorted by type. */
final class Cabinet {
    static final int NONE = -1;

    private final List<Item> documents;
    private final int[] first;
    private final int[] next;

    Cabinet(List<Item> documents, Casebook casebook, Vocabulary vocabulary) {
        this.documents = documents;
        this.first = new int[vocabulary.documentTypes()];
        Arrays.fill(first, NONE);
        this.next = new int[documents.size()];
        for (int i = 0; i < next.length; i++) {
            Item document = documents.get(i);
            int type = vocabulary.document(document.type());
            if (type != Vocabulary.UNDECLARED && casebook.recorded(document.recordedAt())) {
                next[i] = first[type];
                first[type] = i;
            }
        }
    }

    /** The first document of the type, or {@link #NONE}. */
    int first(int type) {
        return first[type];
    }

    /** The next document of the same type, or {@link #NONE}. */
    int next(int document) {
        return next[document];
    }

    Item document(int number) {
        return documents.get(number);
    }
}
