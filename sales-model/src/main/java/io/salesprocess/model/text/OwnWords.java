package io.salesprocess.model.text;

import java.util.Locale;
import java.util.Set;

/** The words in which the process itself tells a condition. */
final class OwnWords {
    private static final Set<String> BEGINNINGS = Set.of(
            "a",
            "all",
            "an",
            "any",
            "anybody",
            "at",
            "both",
            "by",
            "each",
            "either",
            "every",
            "everybody",
            "for",
            "if",
            "in",
            "it",
            "neither",
            "no",
            "nobody",
            "none",
            "on",
            "one",
            "our",
            "several",
            "some",
            "somebody",
            "that",
            "the",
            "their",
            "there",
            "they",
            "this",
            "we",
            "what",
            "when",
            "whoever",
            "with",
            "within");

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
