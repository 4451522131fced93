package io.salesprocess.examples.report;

/**
 * Writes words so that they are safe on a terminal, in colour or without. Control and direction characters of the data
 * are shown as escapes, never sent. Immutable.
 */
public final class Ink {
    private static final String ESCAPE = "\u001b[";
    private final boolean coloured;

    private Ink(boolean coloured) {
        this.coloured = coloured;
    }

    public static Ink plain() {
        return new Ink(false);
    }

    public static Ink coloured() {
        return new Ink(true);
    }

    public String text(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> safe.append("\\u").append(hex(point));
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    public String strong(String words) {
        return styled("1", words);
    }

    public String quiet(String words) {
        return styled("2", words);
    }

    public String good(String words) {
        return styled("32", words);
    }

    public String doubtful(String words) {
        return styled("33", words);
    }

    public String bad(String words) {
        return styled("31", words);
    }

    private String styled(String style, String words) {
        return coloured ? ESCAPE + style + "m" + text(words) + ESCAPE + "0m" : text(words);
    }

    private static String hex(int point) {
        String digits = Integer.toHexString(point);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
