package io.salesprocess.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A name as a noun within a sentence.
 *
 * @param words the name without an article, in lower case unless it looks like a proper name
 * @param owned whether it begins with a word like "our", and so takes no article
 */
record Noun(String words, boolean owned) {
    private static final Pattern ARTICLE = Pattern.compile("(?i)(the|an?) (?=\\S)");
    private static final Set<String> OWNERS =
            Set.of("our", "their", "your", "my", "his", "her", "its", "each", "every", "another");
    private static final Pattern NO_NOUN =
            Pattern.compile("(?i)(how|something|somebody|what|when|where|whether|which|who|why)\\b.*|.*[,;:?!].*");
    private static final Set<String> PREPOSITIONS = Set.of(
            "about", "after", "against", "among", "as", "at", "before", "between", "by", "during", "for", "from", "in",
            "into", "of", "on", "over", "that", "through", "to", "under", "until", "which", "who", "whose", "with",
            "without");

    /** What reads as no noun stands in quotes. */
    static Noun named(String name) {
        if (NO_NOUN.matcher(name).matches()) {
            return unknown(name);
        }
        String bare = ARTICLE.matcher(name).lookingAt() ? name.substring(name.indexOf(' ') + 1) : name;
        String words = looksProper(bare) ? bare : decapitalised(bare);
        return new Noun(words, OWNERS.contains(firstWord(words)));
    }

    /** Whether it stands in quotes, because it is unknown or reads as no noun. */
    boolean quoted() {
        return words.startsWith("\"");
    }

    static Noun unknown(String id) {
        return new Noun(Quotes.quoted(id), false);
    }

    String a() {
        return owned || plural() ? words : Articles.before(words) + " " + words;
    }

    String the() {
        return owned ? words : "the " + words;
    }

    /** Without a determiner, as after "no" or "at least 2". */
    String bare() {
        return owned ? words.substring(words.indexOf(' ') + 1) : words;
    }

    String be() {
        return plural() ? "are" : "is";
    }

    String was() {
        return plural() ? "were" : "was";
    }

    /** Several of them, without a determiner: "letters of intent". */
    String many() {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.set(headAt(), Plurals.of(head()));
        return new Noun(String.join(" ", all), owned).bare();
    }

    /** The word that decides number: "notes" in "notes from our meeting". */
    String head() {
        return List.of(words.split(" ")).get(headAt());
    }

    boolean plural() {
        return Plurals.are(head());
    }

    private int headAt() {
        List<String> all = List.of(words.split(" "));
        return IntStream.range(1, all.size())
                        .filter(at -> PREPOSITIONS.contains(all.get(at))
                                || all.get(at).startsWith("("))
                        .findFirst()
                        .orElse(all.size())
                - 1;
    }

    /** Acronyms, and names in which another word has a capital: "NDA", "Executive Business Review". */
    private static boolean looksProper(String name) {
        return name.chars().skip(1).anyMatch(Character::isUpperCase) && !acronymsOnly(name);
    }

    /** Whether capitals after the first letter stand in later acronyms only: "Meeting with the CFO". */
    private static boolean acronymsOnly(String name) {
        List<String> all = List.of(name.split(" "));
        return all.get(0).chars().skip(1).noneMatch(Character::isUpperCase)
                && all.stream().skip(1).noneMatch(word -> word.matches("\\p{Lu}\\p{Ll}.*"));
    }

    private static String decapitalised(String name) {
        boolean letterOnly = name.length() == 1 || (name.charAt(1) == '-' && name.charAt(0) != 'E');
        return letterOnly ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? "" : words.substring(0, blank).toLowerCase(Locale.ROOT);
    }
}
