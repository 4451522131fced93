package io.salesprocess.model.value;

/**
 * What of a text is seen. The one place that says so, for names, ids, messages and values alike. Java knows what is a
 * blank, a control or a format character; what Unicode calls ignorable besides (DerivedCoreProperties,
 * Default_Ignorable_Code_Point) it does not, and that is listed here.
 */
public final class Legible {
    private static final int BRAILLE_BLANK = 0x2800;
    /** Before the first character of a text. */
    public static final int START = -1;

    private Legible() {}

    /** Whether nothing is seen of the text: it is empty, or holds blanks of any kind and hidden characters alone. */
    public static boolean blank(String text) {
        return text.codePoints().allMatch(Legible::blank);
    }

    /** Whether nothing is seen where the character stands alone. */
    public static boolean blank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || point == BRAILLE_BLANK
                || hidden(point);
    }

    /** Whether the character takes no room of its own, whatever it does to its neighbours. */
    public static boolean hidden(int point) {
        if (point < 0xAD) {
            return false;
        }
        return Character.getType(point) == Character.FORMAT ? !drawn(point) : ignorable(point);
    }

    /** Whether the text has a hidden character where it only misleads: all but those that shape what is seen. */
    public static boolean misleads(String text) {
        int before = START;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int point = text.codePointAt(at);
            if (misleads(before, point)) {
                return true;
            }
            before = point;
        }
        return false;
    }

    /**
     * Whether the character is hidden, and does not shape the one before it: a joiner shapes whatever is seen (as in
     * Persian, in Indic scripts and in emoji), a variation selector whatever has variants, which the letters of Latin, Greek
     * and Cyrillic have not.
     *
     * @param before the character before it, or {@link #START}
     */
    public static boolean misleads(int before, int point) {
        if (!hidden(point)) {
            return false;
        }
        if (joins(point)) {
            return before == START || (blank(before) && !selects(before));
        }
        return !selects(point) || before == START || blank(before) || plainLetter(before);
    }

    private static boolean joins(int point) {
        return point == 0x200C || point == 0x200D;
    }

    private static boolean selects(int point) {
        return within(point, 0xFE00, 0xFE0F) || within(point, 0x180B, 0x180F) || within(point, 0xE0100, 0xE01EF);
    }

    private static boolean plainLetter(int point) {
        return Character.isLetter(point)
                && switch (Character.UnicodeScript.of(point)) {
                    case LATIN, GREEK, CYRILLIC -> true;
                    default -> false;
                };
    }

    /** Format characters that are seen all the same: numbers and verses enclosed in Arabic, Egyptian quadrats. */
    private static boolean drawn(int point) {
        return within(point, 0x0600, 0x0605)
                || within(point, 0x0890, 0x0891)
                || point == 0x06DD
                || point == 0x070F
                || point == 0x08E2
                || point == 0x110BD
                || point == 0x110CD
                || within(point, 0x13430, 0x1343F);
    }

    /** Ignorable, and neither blank nor a format character: joiners, fillers, inherent vowels, selectors, what is reserved. */
    private static boolean ignorable(int point) {
        return point == 0x034F
                || within(point, 0x115F, 0x1160)
                || within(point, 0x17B4, 0x17B5)
                || selects(point)
                || point == 0x2065
                || point == 0x3164
                || point == 0xFFA0
                || within(point, 0xFFF0, 0xFFF8)
                || within(point, 0xE0000, 0xE0FFF);
    }

    private static boolean within(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
