package io.salesprocess.model.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word that somebody probably meant. */
public final class Nearest {
    private static final int MOST_TOLERATED = 10;
    private static final int MOST_COMPARED = 1_000;

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
        List<String> named = known.stream().filter(one -> !one.isEmpty()).toList();
        String all = named.stream().limit(12).map(Quoted::quoted).collect(Collectors.joining(", "));
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of("Maybe one of " + all + (named.size() > 12 ? ", …." : "."));
    }

    static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > 200) {
            return Optional.empty();
        }
        String asked = plain(word);
        int tolerated = Math.min(MOST_TOLERATED, Math.max(1, asked.length() / 3));
        Optional<String> nearest = Optional.empty();
        int least = tolerated + 1;
        for (Iterator<String> rest = known.stream()
                        .filter(one -> !one.isEmpty())
                        .limit(MOST_COMPARED)
                        .sorted()
                        .iterator();
                rest.hasNext(); ) {
            String candidate = rest.next();
            int distance = distance(asked, plain(candidate), least - 1);
            if (distance < least) {
                nearest = Optional.of(candidate);
                least = distance;
            }
        }
        return nearest;
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

    /** How many letters differ; more than {@code most} if they are more, without counting on. */
    private static int distance(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) {
            return most + 1;
        }
        int[] twoAbove = new int[right.length() + 1];
        int[] above = new int[right.length() + 1];
        int[] spare = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = spare;
            Arrays.fill(current, most + 1);
            current[0] = row;
            int least = row;
            for (int column = Math.max(1, row - most); column <= Math.min(right.length(), row + most); column++) {
                int swap = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                current[column] = Math.min(Math.min(current[column - 1], above[column]) + 1, above[column - 1] + swap);
                if (swapped(left, row, right, column)) {
                    current[column] = Math.min(current[column], twoAbove[column - 2] + 1);
                }
                least = Math.min(least, current[column]);
            }
            if (least > most) {
                return most + 1;
            }
            spare = twoAbove;
            twoAbove = above;
            above = current;
        }
        return above[right.length()];
    }
}
