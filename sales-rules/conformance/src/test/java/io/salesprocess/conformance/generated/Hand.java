package io.salesprocess.conformance.generated;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is at hand where a condition stands.
 *
 * @param selection what a forEach selects, if the condition stands in one
 */
record Hand(Optional<ObjectNode> selection) {
    static final Hand EMPTY = new Hand(Optional.empty());

    static Hand of(ObjectNode selection) {
        return new Hand(Optional.of(selection));
    }

    boolean empty() {
        return selection.isEmpty();
    }

    boolean person() {
        return selection.filter(selected -> selected.has("people")).isPresent();
    }

    boolean record() {
        return !empty() && !person();
    }
}
