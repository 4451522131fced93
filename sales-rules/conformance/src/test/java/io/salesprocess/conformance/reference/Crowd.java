package io.salesprocess.conformance.reference;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some people.
 *
 * @param sure ids of those who surely belong to them
 * @param maybe ids of those who may
 * @param open whether there may be others of whom nothing is known
 */
record Crowd(Set<String> sure, Set<String> maybe, boolean open) {
    static final Crowd NOBODY = new Crowd(Set.of(), Set.of(), false);
    static final Crowd UNKNOWN = new Crowd(Set.of(), Set.of(), true);

    static Crowd of(String person) {
        return new Crowd(Set.of(person), Set.of(), false);
    }

    Crowd with(Crowd other) {
        return new Crowd(union(sure, other.sure), union(maybe, other.maybe), open || other.open);
    }

    Three has(String person) {
        return sure.contains(person) ? Three.YES : open || maybe.contains(person) ? Three.UNKNOWN : Three.NO;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
