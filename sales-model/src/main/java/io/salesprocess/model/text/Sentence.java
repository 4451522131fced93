package io.salesprocess.model.text;

final class Sentence {
    private Sentence() {}

    static String of(String clause) {
        int first = clause.codePointAt(0);
        return stopped(Character.toString(Character.toTitleCase(first)) + clause.substring(Character.charCount(first)));
    }

    static String stopped(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }
}
