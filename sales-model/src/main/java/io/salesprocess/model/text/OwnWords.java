package io.salesprocess.model.text;

import java.util.Locale;
import java.util.Set;

/** The words in which the process itself tells a condition. */
final class OwnWords {
    private static final Set<String> BEGINNINGS = Set.of(("a after all an any anybody anything at before both by each"
                    + " either every everybody everything for from how if in it neither no nobody none nothing of on one our"
                    + " several some somebody something that the their there they this we what when whenever where which"
                    + " whoever with within without")
            .split(" "));

    private OwnWords() {}

    static String clause(String statement, boolean so) {
        String words = small(Quotes.clean(statement));
        return so ? words : "it is not so that " + words;
    }

    /** Within a sentence, only what cannot be a name loses its capital. */
    private static String small(String words) {
        int blank = words.indexOf(' ');
        String first = blank < 0 ? words : words.substring(0, blank);
        String lower = first.toLowerCase(Locale.ROOT);
        return BEGINNINGS.contains(lower) ? lower + words.substring(first.length()) : words;
    }
}
