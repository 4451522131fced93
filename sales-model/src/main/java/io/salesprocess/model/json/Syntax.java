package io.salesprocess.model.json;

import java.util.Locale;

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
        if (halfOfPair(text, at)) {
            input.report(
                    ProblemCode.NOT_UNICODE,
                    place,
                    "Half of a surrogate pair stands here.",
                    "Write both halves, or the character itself.");
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

    private static boolean halfOfPair(String text, int at) {
        boolean escaped = at > 0 && text.charAt(at - 1) == '\\' && text.charAt(at) == 'u' && at + 5 <= text.length();
        String digits = escaped ? text.substring(at + 1, at + 5).toLowerCase(Locale.ROOT) : "";
        return digits.length() == 4
                && digits.charAt(0) == 'd'
                && "89abcdef".indexOf(digits.charAt(1)) >= 0
                && digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
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
