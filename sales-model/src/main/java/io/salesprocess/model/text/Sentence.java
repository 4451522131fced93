package io.salesprocess.model.text;

final class Sentence {
    private Sentence() {}

    static String of(String clause) {
        return stopped(capital(clause));
    }

    static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    static String stopped(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }
}
