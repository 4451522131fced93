package io.salesprocess.model.json;

/** Says what is wrong with text that is no JSON. */
final class Syntax {
    private Syntax() {}

    static void report(String text, int offset, int firstLine, Input input) {
        int at = Math.max(0, Math.min(offset, text.length()));
        boolean word = at < text.length() && text.charAt(at) >= ' ';
        while (word && at > 0 && ofWord(text.charAt(at - 1))) {
            at--;
        }
        Place place = SourceText.placeAt(text, at, firstLine);
        if (at == text.length()) {
            input.report(ProblemCode.SYNTAX, place, "The document ends too early.", "Maybe it was cut off.");
            return;
        }
        String found = new String(Character.toChars(text.codePointAt(at)));
        input.report(
                ProblemCode.SYNTAX,
                place,
                "This is not JSON: unexpected " + Quoted.quoted(found) + ".",
                remedy(text, at));
    }

    private static String remedy(String text, int at) {
        char found = text.charAt(at);
        if (at > 0 && text.charAt(at - 1) == '\\') {
            return "After a backslash only \" \\ / b f n r t may stand, or u and four hexadecimal digits.";
        }
        if (found == '/' || found == '#') {
            return "JSON has no comments: leave it out.";
        }
        if (found == '\'') {
            return "Put texts and keys between double quotes.";
        }
        if ((found == ']' || found == '}') && before(text, at) == ',') {
            return "Leave the comma before it out.";
        }
        if (found < ' ') {
            return "Escape line breaks and other control characters within a text.";
        }
        if (Character.isLetter(found)) {
            return "Put texts and keys between double quotes; the only bare words are true, false and null.";
        }
        if (found == '"' || found == '{' || found == '[') {
            return "Maybe a comma or a colon is missing before it.";
        }
        return "Look at the brackets and commas before it.";
    }

    private static boolean ofWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '+' || unit == '-';
    }

    private static char before(String text, int at) {
        int back = at - 1;
        while (back >= 0 && Character.isWhitespace(text.charAt(back))) {
            back--;
        }
        return back < 0 ? ' ' : text.charAt(back);
    }
}
