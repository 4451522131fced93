package io.salesprocess.examples.report;

import java.util.Optional;

/**
 * What people, accounts and deals are called. Facts and inspections know ids alone; a host that has the names supplies them
 * for reports, and for nothing else.
 */
@FunctionalInterface
public interface Names {
    /** The name that goes with an id, if there is one. */
    Optional<String> of(String id);

    /** Leaves ids as they are. */
    static Names none() {
        return id -> Optional.empty();
    }

    /** The name, else the id. */
    default String orId(String id) {
        return of(id).orElse(id);
    }
}
