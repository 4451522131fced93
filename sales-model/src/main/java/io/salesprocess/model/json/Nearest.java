package io.salesprocess.model.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /** A remedy that offers the nearest word: {@code Maybe 'held'.} Absent if none is near. */
    public static Optional<String> maybe(String word, Collection<String> known) {
        return of(word, known).map(nearest -> "Maybe " + Quoted.quoted(nearest) + ".");
    }

    /** A remedy that offers the nearest word, or else all of them where they are few. */
    public static Optional<String> maybeOneOf(String word, Collection<String> known) {
        Optional<String> near = maybe(word, known);
        if (near.isPresent() || known.isEmpty()) {
            return near;
        }
        String all =
                String.join(", ", known.stream().limit(12).map(Quoted::quoted).toList());
        return Optional.of("Maybe one of " + all + (known.size() > 12 ? ", …." : "."));
    }

    static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > 200) {
            return Optional.empty();
        }
        String asked = plain(word);
        int tolerated = Math.max(1, asked.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= tolerated + 2)
                .filter(candidate -> distance(asked, plain(candidate)) <= tolerated)
                .min(Comparator.comparingInt((String candidate) -> distance(asked, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    private static boolean swapped(String left, int row, String right, int column) {
        return row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
    }

    private static int distance(String left, String right) {
        int[] twoAbove = new int[right.length() + 1];
        int[] above = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int swap = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                current[column] = Math.min(Math.min(current[column - 1], above[column]) + 1, above[column - 1] + swap);
                if (swapped(left, row, right, column)) {
                    current[column] = Math.min(current[column], twoAbove[column - 2] + 1);
                }
            }
            twoAbove = above;
            above = current;
        }
        return above[right.length()];
    }
}
