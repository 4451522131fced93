package io.salesprocess.model.text;

import java.util.regex.Pattern;

final class Quotes {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern FULL_STOPS = Pattern.compile("[. ]+$");

    private Quotes() {}

    static String quoted(String text) {
        return '"' + BLANKS.matcher(text).replaceAll(" ").strip().replace('"', '\'') + '"';
    }

    /** Without what would break a sentence into which it is put: line breaks, double blanks, a full stop at its end. */
    static String clean(String name) {
        String oneLine = BLANKS.matcher(name).replaceAll(" ").strip();
        return FULL_STOPS.matcher(oneLine).replaceAll("");
    }
}
