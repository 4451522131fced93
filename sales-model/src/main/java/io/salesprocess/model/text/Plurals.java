package io.salesprocess.model.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words stand for several, and how one becomes several. */
final class Plurals {
    private static final Pattern REGULAR = Pattern.compile(".*(?:[^aius]s|ideas|areas|menus)");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}s");
    private static final Map<String, String> IRREGULAR =
            Map.of("criterion", "criteria", "man", "men", "person", "people", "woman", "women");
    private static final Set<String> SINGULARS_IN_S = Set.of("lens", "news", "series", "sales");
    private static final Pattern Y = Pattern.compile("(.*[^aeiou])y");
    private static final Pattern SIS = Pattern.compile("(.*s)is");
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)");

    private Plurals() {}

    static boolean are(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ACRONYM.matcher(word).matches()
                || IRREGULAR.containsValue(lower)
                || (word.length() > 3 && REGULAR.matcher(lower).matches() && !SINGULARS_IN_S.contains(lower));
    }

    static String of(String word) {
        if (are(word)
                || SINGULARS_IN_S.contains(word)
                || !Character.isLetterOrDigit(word.codePointBefore(word.length()))) {
            return word;
        }
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.getOrDefault(word, word);
        }
        if (Y.matcher(word).matches()) {
            return Y.matcher(word).replaceFirst("$1ies");
        }
        if (SIS.matcher(word).matches()) {
            return SIS.matcher(word).replaceFirst("$1es");
        }
        return word + (HISSING.matcher(word).matches() ? "es" : "s");
    }
}
