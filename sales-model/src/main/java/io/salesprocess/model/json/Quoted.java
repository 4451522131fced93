package io.salesprocess.model.json;

import io.salesprocess.model.value.Legible;

/** Text from outside, made harmless for messages: what cannot be seen is escaped, what is long is cut. */
public final class Quoted {
    private static final int LONGEST = 64;
    private static final int LONGEST_SENTENCE = 300;

    private Quoted() {}

    /** The text between single quotes, cut after 64 characters. */
    public static String quoted(String text) {
        return "'" + cut(printable(text.length() > 2 * LONGEST ? shortened(text, 2 * LONGEST) : text)) + "'";
    }

    static String cut(String text) {
        return shortened(text, LONGEST);
    }

    /** The text within so many characters, none of them cut in half. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    /** One line of a message with everything escaped that moves a cursor, begins a line or turns the direction. */
    public static String harmless(String line) {
        StringBuilder harmless = new StringBuilder(line.length());
        int before = Legible.START;
        for (int at = 0; at < line.length(); at += Character.charCount(before)) {
            int point = line.codePointAt(at);
            append(harmless, point, harmful(point) || Legible.misleads(before, point));
            before = point;
        }
        return harmless.length() == line.length() ? line : harmless.toString();
    }

    /** As {@link #harmless}, and within the 300 characters of a sentence. */
    public static String sentence(String text) {
        return shortened(harmless(text), LONGEST_SENTENCE);
    }

    private static boolean harmful(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    /** The text with everything escaped that is not seen, or that changes how its neighbours are seen. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(printable, point, unseen(point) || likeASpace(point)));
        return printable.toString();
    }

    private static void append(StringBuilder text, int point, boolean escaped) {
        if (escaped) {
            text.append(point > 0xFFFF ? "\\u{%X}".formatted(point) : "\\u%04X".formatted(point));
        } else {
            text.appendCodePoint(point);
        }
    }

    /** What passes for a space and is none; that of Chinese and Japanese is seen by its width. */
    private static boolean likeASpace(int point) {
        return point != ' ' && point != 0x3000 && Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    /** Whether a character is not seen, or not by everybody as the same. */
    static boolean unseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> Legible.hidden(point);
        };
    }
}
