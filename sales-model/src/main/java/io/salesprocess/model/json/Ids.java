package io.salesprocess.model.json;

import io.salesprocess.model.value.Legible;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an id may look like. An id of a definition has 1 to 100 letters and digits of any script, and {@code - _ . :}
 * after the first. An id of a record is any text of 1 to 200 visible characters that neither begins nor ends with a
 * blank. Ids are compared in Unicode's composed form (NFC).
 */
public final class Ids {
    private static final Set<String> RESERVED =
            Set.of("class", "constructor", "prototype", "null", "undefined", "true", "false");

    /** What an id of a definition looks like. */
    static final String FORM = "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_.:-]{0,99}";
    /** What an id of a record looks like. */
    static final String RECORD_FORM = "\\S(.{0,198}\\S)?";

    private static final int MOST_MARKS = 60;
    private static final String TOO_MANY_MARKS = "has more than " + MOST_MARKS + " marks on one letter";

    private Ids() {}

    /** The composed form, in which ids are kept; a text that can be no id stays as it is. */
    public static String normal(String id) {
        return manyMarks(id) || Normalizer.isNormalized(id, Normalizer.Form.NFC)
                ? id
                : Normalizer.normalize(id, Normalizer.Form.NFC);
    }

    /**
     * Whether so many marks stand on one letter that no script needs them; to put them into order would take the square
     * of their number (UAX #15, Stream-Safe Text Format).
     */
    private static boolean manyMarks(String text) {
        int marks = 0;
        for (int at = 0; at < text.length() && marks <= MOST_MARKS; at++) {
            marks = switch (Character.getType(text.charAt(at))) {
                case Character.NON_SPACING_MARK,
                        Character.COMBINING_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.SURROGATE -> marks + 1;
                default -> 0;
            };
        }
        return marks > MOST_MARKS;
    }

    /** What two ids share if they differ only in upper and lower case, or look the same in Latin, Greek and Cyrillic. */
    public static String look(String id) {
        String folded = Normalizer.normalize(id, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Lookalikes.latin(folded);
    }

    /** Why a text is no id of a definition; empty if it is one. */
    static Optional<String> fault(String id) {
        if (id.isEmpty()) {
            return Optional.of("is empty");
        }
        if (id.length() > 100) {
            return Optional.of("has more than 100 characters");
        }
        if (RESERVED.contains(id)) {
            return Optional.of("is a reserved word");
        }
        if (manyMarks(id)) {
            return Optional.of(TOO_MANY_MARKS);
        }
        if (!letterOrDigit(id.codePointAt(0))) {
            return Optional.of("does not begin with a letter or digit");
        }
        return id.codePoints().allMatch(Ids::allowed)
                ? Optional.empty()
                : Optional.of("contains other characters than letters, digits and - _ . :");
    }

    /** Why a text is no id of a record; empty if it is one. */
    public static Optional<String> recordFault(String id) {
        if (Legible.blank(id)) {
            return Optional.of("is empty");
        }
        if (id.length() > 200) {
            return Optional.of("has more than 200 characters");
        }
        if (RESERVED.contains(id) || id.equals("__proto__")) {
            return Optional.of("is a reserved word");
        }
        if (manyMarks(id)) {
            return Optional.of(TOO_MANY_MARKS);
        }
        if (id.codePoints().anyMatch(Quoted::unseen)) {
            return Optional.of("contains characters that are not seen");
        }
        return Legible.blank(id.codePointAt(0)) || Legible.blank(id.codePointBefore(id.length()))
                ? Optional.of("begins or ends with a blank")
                : Optional.empty();
    }

    static boolean wellFormed(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == 0) {
                return false;
            }
            if (Character.isSurrogate(unit)) {
                if (!Character.isHighSurrogate(unit)
                        || at + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(at + 1))) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    private static boolean allowed(int point) {
        return letterOrDigit(point)
                || point == '-'
                || point == '_'
                || point == '.'
                || point == ':'
                || (Character.getType(point) == Character.NON_SPACING_MARK && !Legible.hidden(point));
    }

    private static boolean letterOrDigit(int point) {
        return Character.isLetterOrDigit(point) && !Legible.hidden(point);
    }
}
