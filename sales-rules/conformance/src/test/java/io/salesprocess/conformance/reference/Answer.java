package io.salesprocess.conformance.reference;

import java.util.List;

/**
 * What a condition comes to, and what proves it.
 *
 * @param truth what it comes to
 * @param proofs any of which proves it, where it is met
 */
record Answer(Truth truth, List<Proof> proofs) {
    static Answer of(Truth truth) {
        return new Answer(truth, List.of());
    }
}
