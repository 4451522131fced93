package io.salesprocess.conformance.reference;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some people.
 *
 * @param sure ids of those who surely belong to them
 * @param others how many others may belong to them
 */
record Crowd(Set<String> sure, int others) {
    /** More than anybody asks for. */
    static final int MANY = 1_000;

    static final Crowd NOBODY = new Crowd(Set.of(), 0);
    static final Crowd UNKNOWN = new Crowd(Set.of(), 1);

    static Crowd of(String person) {
        return new Crowd(Set.of(person), 0);
    }

    Crowd with(Crowd other) {
        return new Crowd(union(sure, other.sure), others + other.others);
    }

    Three has(String person) {
        return sure.contains(person) ? Three.YES : others > 0 ? Three.UNKNOWN : Three.NO;
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
