package io.salesprocess.model.json;

import java.util.stream.Collectors;

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
        return line.codePoints().noneMatch(Quoted::harmful)
                ? line
                : line.codePoints()
                        .mapToObj(point -> harmful(point) ? "\\u%04X".formatted(point) : Character.toString(point))
                        .collect(Collectors.joining());
    }

    /** As {@link #harmless}, and within the 300 characters of a sentence. */
    public static String sentence(String text) {
        return shortened(harmless(text), LONGEST_SENTENCE);
    }

    private static boolean harmful(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        };
    }

    /** The text with everything escaped that is not seen, or that changes how its neighbours are seen. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (!visible(point)) {
                printable.append(point > 0xFFFF ? "\\u{%X}".formatted(point) : "\\u%04X".formatted(point));
            } else {
                printable.appendCodePoint(point);
            }
        });
        return printable.toString();
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
