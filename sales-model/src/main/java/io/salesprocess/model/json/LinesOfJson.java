package io.salesprocess.model.json;

import java.util.function.ObjIntConsumer;

/** A text with one JSON object a line. */
final class LinesOfJson {
    private LinesOfJson() {}

    /**
     * Whether a text is meant so: its first line is a whole object and not the only line, or several lines begin with a
     * brace and the text is no JSON as a whole.
     */
    static boolean looksLike(String text, Limits limits) {
        int[] lines = {0};
        int[] braces = {0};
        String[] first = {""};
        forEach(text, (line, number) -> {
            if (lines[0]++ == 0) {
                first[0] = line;
            }
            braces[0] += line.startsWith("{") ? 1 : 0;
        });
        return lines[0] > 1 && (whole(first[0], limits) || (braces[0] > 1 && !whole(text, limits)));
    }

    private static boolean whole(String text, Limits limits) {
        return Json.tree(text, 1, limits.opportunityTokens(), new Input(limits)) != null;
    }

    /** Every line that is not blank, with its number; lines end as they do in {@link SourceText#placeAt}. */
    static void forEach(String text, ObjIntConsumer<String> action) {
        int number = 1;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || SourceText.endsLine(text, at)) {
                String line = text.substring(start, at);
                if (!line.isBlank()) {
                    action.accept(line, number);
                }
                number++;
                start = at + 1;
            }
        }
    }
}
