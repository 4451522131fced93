package io.salesprocess.model.text;

import java.util.List;

final class Lists {
    private Lists() {}

    static String and(List<String> parts) {
        return join(parts, " and ");
    }

    static String or(List<String> parts) {
        return join(parts, " or ");
    }

    static String quotedOr(List<String> texts) {
        return or(texts.stream().map(Quotes::quoted).toList());
    }

    private static String join(List<String> parts, String last) {
        int size = parts.size();
        return size < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, size - 1)) + last + parts.get(size - 1);
    }
}
