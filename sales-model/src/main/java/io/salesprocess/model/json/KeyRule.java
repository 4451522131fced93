package io.salesprocess.model.json;

import java.util.List;
import java.util.stream.Collectors;

/** Which keys of an object go with which. */
interface KeyRule {
    /** Whether there is enough to go on; what is wrong is reported. */
    boolean holds(Node.Fields source, String noun, Input input);

    /** Of these keys, one at the most. */
    static KeyRule one(List<String> keys, boolean needed) {
        return (source, noun, input) -> {
            List<String> present =
                    source.members().keySet().stream().filter(keys::contains).toList();
            if (present.size() > 1) {
                exclusive(source, present, noun, input, "Leave one of them out.");
            }
            return !needed || some(keys).holds(source, noun, input);
        };
    }

    /** Of these keys, one at the least. */
    static KeyRule some(List<String> keys) {
        return (source, noun, input) -> {
            boolean present = keys.stream().anyMatch(source.members()::containsKey);
            if (!present) {
                String listed = keys.stream().map(Quoted::quoted).collect(Collectors.joining(", "));
                input.report(
                        ProblemCode.MISSING_KEY,
                        source.place(),
                        "One of the keys " + listed + " of " + noun + " is missing.");
            }
            return present;
        };
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
        return (source, noun, input) -> {
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
        };
    }

    /** Neither without the other. */
    static KeyRule together(String key, String other) {
        return (source, noun, input) -> {
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
        };
    }
}
