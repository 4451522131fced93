package io.salesprocess.model.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and booleans as JSON: the same value always in the same bytes. */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** With two blanks for each level and a line break at the end. */
    public static String pretty(@Nullable Object value) {
        JsonWriter writer = new JsonWriter(true);
        writer.value(value, 0);
        return writer.out.append('\n').toString();
    }

    /** On one line, without blanks and without a line break. */
    public static String compact(@Nullable Object value) {
        JsonWriter writer = new JsonWriter(false);
        writer.value(value, 0);
        return writer.out.toString();
    }

    private void value(@Nullable Object value, int level) {
        if (value instanceof Map<?, ?> map) {
            object(map, level);
        } else if (value instanceof List<?> list) {
            list(list, level);
        } else if (value instanceof String text) {
            text(text);
        } else {
            out.append(value);
        }
    }

    private void object(Map<?, ?> map, int level) {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            line(level + 1);
            text(String.valueOf(entry.getKey()));
            out.append(pretty ? ": " : ":");
            value(entry.getValue(), level + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        if (!map.isEmpty()) {
            line(level);
        }
        out.append('}');
    }

    private void list(List<?> list, int level) {
        boolean flat = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            if (!flat) {
                line(level + 1);
            }
            value(items.next(), level + 1);
            out.append(items.hasNext() ? flat && pretty ? ", " : "," : "");
        }
        if (!flat) {
            line(level);
        }
        out.append(']');
    }

    private void line(int level) {
        if (pretty) {
            out.append('\n').append("  ".repeat(level));
        }
    }

    private void text(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (unit < ' ' || (unit >= 0x7F && unit <= 0x9F) || unit == '\u2028' || unit == '\u2029') {
                        out.append("\\u%04x".formatted((int) unit));
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        out.append('"');
    }
}
