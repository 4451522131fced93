package io.salesprocess.model.json;

/** Text from outside, made harmless for messages: what cannot be seen is escaped, what is long is cut. */
public final class Quoted {
    private static final int LONGEST = 64;

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
