package io.salesprocess.fuzz;

import io.salesprocess.model.json.JsonWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as maps, lists, texts, numbers and booleans that can be changed. Its reader is not the one that is tested. */
final class Tree {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Tree() {}

    /** The document, unless it is no JSON, or has a number that nobody can hold. */
    static Optional<Object> of(byte[] json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, Object.class));
        } catch (JacksonException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    static byte[] bytes(@Nullable Object tree) {
        return utf8(JsonWriter.compact(tree));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A copy that shares nothing that can be changed. */
    static @Nullable Object copy(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put((String) key, copy(value)));
            return copy;
        }
        if (tree instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return tree;
    }

    /** How many values there are in it, itself included. */
    static int size(@Nullable Object tree) {
        int size = 1;
        if (tree instanceof Map<?, ?> map) {
            for (Object value : map.values()) {
                size += size(value);
            }
        } else if (tree instanceof List<?> list) {
            for (Object item : list) {
                size += size(item);
            }
        }
        return size;
    }

    static boolean number(@Nullable Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof java.math.BigInteger;
    }
}
