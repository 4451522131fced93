package io.salesprocess.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which keys of an object go with which. Immutable.
 *
 * @param schema the rule as a JSON Schema describes it
 * @param check the rule itself
 */
record KeyRule(Map<String, Object> schema, Check check) {
    /** Looks at the keys of an object. */
    interface Check {
        /** Whether there is enough to go on; what is wrong is reported. */
        boolean holds(Node.Fields source, String noun, Input input);
    }

    boolean holds(Node.Fields source, String noun, Input input) {
        return check.holds(source, noun, input);
    }

    /** Of these keys, one at the most. */
    static KeyRule one(List<String> keys, boolean needed) {
        List<Object> choices = new ArrayList<>(SchemaBook.requiringEach(keys));
        if (!needed) {
            choices.add(SchemaBook.of("not", SchemaBook.of("anyOf", SchemaBook.requiringEach(keys))));
        }
        return new KeyRule(SchemaBook.of("oneOf", choices), (source, noun, input) -> {
            List<String> present =
                    source.members().keySet().stream().filter(keys::contains).toList();
            if (present.size() > 1) {
                exclusive(source, present, noun, input, "Leave one of them out.");
            }
            return !needed || some(keys).holds(source, noun, input);
        });
    }

    /** Of these keys, one at the least. */
    static KeyRule some(List<String> keys) {
        return new KeyRule(SchemaBook.of("anyOf", SchemaBook.requiringEach(keys)), (source, noun, input) -> {
            boolean present = keys.stream().anyMatch(source.members()::containsKey);
            if (!present) {
                String listed = keys.stream().map(Quoted::quoted).collect(Collectors.joining(", "));
                input.report(
                        ProblemCode.MISSING_KEY,
                        source.place(),
                        "One of the keys " + listed + " of " + noun + " is missing.");
            }
            return present;
        });
    }

    /** Reports two keys that exclude each other, at the second. */
    static void exclusive(Node.Fields source, List<String> present, String noun, Input input, String remedy) {
        Node.Member second = source.members().get(present.get(1));
        input.report(
                ProblemCode.WRONG_KEYS,
                second == null ? source.place() : second.place(),
                "The keys " + Quoted.quoted(present.get(0)) + " and " + Quoted.quoted(present.get(1)) + " of " + noun
                        + " exclude each other.",
                remedy);
    }

    /** The first not without the second. */
    static KeyRule onlyWith(String key, String needed) {
        return new KeyRule(depending(Map.of(key, List.of(needed))), (source, noun, input) -> {
            boolean wrong =
                    source.members().containsKey(key) && !source.members().containsKey(needed);
            if (wrong) {
                input.report(
                        ProblemCode.WRONG_KEYS,
                        source.placeOf(key),
                        "The key " + Quoted.quoted(key) + " of " + noun + " needs the key " + Quoted.quoted(needed)
                                + ".");
            }
            return !wrong;
        });
    }

    /** Neither without the other. */
    static KeyRule together(String key, String other) {
        Map<String, Object> both = SchemaBook.of(key, List.of(other), other, List.of(key));
        return new KeyRule(depending(both), (source, noun, input) -> {
            boolean first = source.members().containsKey(key);
            if (first != source.members().containsKey(other)) {
                input.report(
                        ProblemCode.WRONG_KEYS,
                        source.placeOf(first ? key : other),
                        "The key " + Quoted.quoted(first ? key : other) + " of " + noun + " needs the key "
                                + Quoted.quoted(first ? other : key) + ".");
                return false;
            }
            return true;
        });
    }

    private static Map<String, Object> depending(Map<String, Object> keys) {
        return SchemaBook.of("dependentRequired", keys);
    }
}
