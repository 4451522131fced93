package io.salesprocess.conformance.reference;

import io.salesprocess.model.value.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that proves a condition.
 *
 * @param at when; absent for what has no date
 * @param who whoever acted, or took part as asked
 */
record Proof(Optional<Moment> at, Crowd who) {
    /** Proofs of all parts together: each ends with the last of its parts. */
    static List<Proof> together(List<List<Proof>> parts, Days days) {
        List<Proof> proofs = List.of(new Proof(Optional.empty(), Crowd.NOBODY));
        for (List<Proof> part : parts) {
            if (!part.isEmpty()) {
                List<Proof> before = proofs;
                proofs = part.stream()
                        .flatMap(one -> before.stream().map(other -> one.with(other, days)))
                        .distinct()
                        .limit(200)
                        .toList();
            }
        }
        return proofs;
    }

    private Proof with(Proof other, Days days) {
        return new Proof(Stream.concat(at.stream(), other.at.stream()).max(days::compare), who.with(other.who));
    }
}
