package io.salesprocess.model.json;

/** Text from outside, made harmless for messages: what cannot be seen is escaped, what is long is cut. */
public final class Quoted {
    private static final int LONGEST = 64;

    private Quoted() {}

    /** The text between single quotes, cut after 64 characters. */
    public static String quoted(String text) {
        return "'" + cut(printable(text.length() > LONGEST ? text.substring(0, LONGEST + 1) : text)) + "'";
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
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
