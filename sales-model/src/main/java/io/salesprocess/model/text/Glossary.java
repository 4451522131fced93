package io.salesprocess.model.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The names of things by kind and id. Where two of a kind have one id, the first counts. */
final class Glossary {
    private final Map<String, String> names = new HashMap<>();

    <T> Glossary with(String kind, List<? extends T> all, Function<T, String> id, Function<T, String> name) {
        all.forEach(one -> names.putIfAbsent(key(kind, id.apply(one)), Quotes.clean(name.apply(one))));
        return this;
    }

    boolean knows(String kind, String id) {
        return names.containsKey(key(kind, id));
    }

    Noun noun(String kind, String id) {
        String name = names.getOrDefault(key(kind, id), "");
        return name.isEmpty() ? Noun.unknown(id) : Noun.named(name);
    }

    String label(String kind, String id) {
        String name = names.getOrDefault(key(kind, id), "");
        return Quotes.quoted(name.isEmpty() ? id : name);
    }

    private static String key(String kind, String id) {
        return kind + ":" + id;
    }
}
