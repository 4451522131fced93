package io.salesprocess.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares an answer with what a case expects: only what the case names. */
final class Comparison {
    private Comparison() {}

    /** What differs, each in a line; nothing where all is as expected. What the answerer does not answer is passed over. */
    static List<String> differences(JsonNode expected, Map<String, @Nullable Object> answer) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : expected.properties()) {
            String key = entry.getKey();
            if (!answer.containsKey(key)) {
                continue;
            }
            switch (key) {
                case "findings" -> each(entry.getValue(), answer.get(key), true, differences);
                case "noFindings" -> each(entry.getValue(), answer.get(key), false, differences);
                default -> compare(key, entry.getValue(), answer.get(key), differences);
            }
        }
        return differences;
    }

    private static void compare(String key, JsonNode expected, @Nullable Object actual, List<String> differences) {
        if (expected.isObject() && actual instanceof Map<?, ?> named) {
            for (Map.Entry<String, JsonNode> entry : expected.properties()) {
                if (!named.containsKey(entry.getKey())) {
                    differences.add(key + ": nothing is said of " + entry.getKey() + ", only of " + named.keySet());
                } else {
                    compare(key + "/" + entry.getKey(), entry.getValue(), named.get(entry.getKey()), differences);
                }
            }
        } else if (!Objects.equals(plain(expected), actual)) {
            differences.add(key + ": expected " + expected + ", but was " + actual);
        }
    }

    private static void each(JsonNode expected, @Nullable Object actual, boolean there, List<String> differences) {
        List<?> findings = actual instanceof List<?> list ? list : List.of();
        for (JsonNode one : expected) {
            boolean found = findings.stream().anyMatch(finding -> matches(one, (Map<?, ?>) finding));
            if (found != there) {
                differences.add((there ? "no finding " : "a finding ") + one + " among " + brief(findings));
            }
        }
    }

    private static boolean matches(JsonNode expected, Map<?, ?> finding) {
        if (expected.isObject()) {
            return expected.properties().stream()
                    .allMatch(entry -> Objects.equals(plain(entry.getValue()), finding.get(entry.getKey())));
        }
        String said = expected.asString();
        int at = said.indexOf('@');
        String code = at < 0 ? said : said.substring(0, at);
        return code.equals(finding.get("code")) && (at < 0 || about(finding, said.substring(at + 1)));
    }

    private static boolean about(Map<?, ?> finding, String id) {
        return id.equals(finding.get("requirement"))
                || id.equals(finding.get("stage"))
                || (finding.get("evidence") instanceof List<?> records && records.contains(id));
    }

    private static List<String> brief(List<?> findings) {
        return findings.stream()
                .map(finding -> {
                    Map<String, @Nullable Object> told = new LinkedHashMap<>();
                    ((Map<?, ?>) finding).forEach((key, value) -> {
                        if (value != null && !value.equals(List.of())) {
                            told.put(String.valueOf(key), value);
                        }
                    });
                    return told.toString();
                })
                .toList();
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        return node.asString();
    }
}
