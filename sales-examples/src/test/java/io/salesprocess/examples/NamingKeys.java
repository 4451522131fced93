package io.salesprocess.examples;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds by which keys the conditions of a process are named. */
final class NamingKeys {
    private static final Set<String> CONDITIONS = Set.of("doneWhen", "appliesWhen", "allOf", "anyOf", "of", "not");
    private final Set<String> found = new TreeSet<>();

    private NamingKeys() {}

    static Set<String> in(Map<String, @Nullable Object> process) {
        NamingKeys keys = new NamingKeys();
        keys.search(process, false);
        return keys.found;
    }

    private void search(@Nullable Object value, boolean condition) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> {
                if (condition) {
                    found.add(key.toString());
                }
                search(part, CONDITIONS.contains(key.toString()));
            });
        } else if (value instanceof Collection<?> list) {
            list.forEach(item -> search(item, condition));
        }
    }
}
