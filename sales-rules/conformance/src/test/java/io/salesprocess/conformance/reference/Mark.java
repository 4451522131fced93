package io.salesprocess.conformance.reference;

import io.salesprocess.model.value.Moment;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where an anchor lies.
 *
 * @param kind whether it has a moment
 * @param at the moments, any of which will do
 * @param atLatest the moment may as well be an earlier one
 * @param others there may be other moments that will do
 */
record Mark(Kind kind, List<Moment> at, boolean atLatest, boolean others) {
    enum Kind {
        AT,
        /** It has not happened. */
        NONE,
        /** What would tell was not loaded. */
        UNKNOWN,
        /** It was waived, or does not apply. */
        DROPPED
    }

    static final Mark NONE = new Mark(Kind.NONE, List.of(), false, false);
    static final Mark UNKNOWN = new Mark(Kind.UNKNOWN, List.of(), false, false);
    static final Mark DROPPED = new Mark(Kind.DROPPED, List.of(), false, false);

    static Mark at(List<Moment> moments) {
        return moments.isEmpty() ? NONE : new Mark(Kind.AT, moments, false, false);
    }

    static Mark at(Moment moment) {
        return at(List.of(moment));
    }

    /** Whether the earliest of the moments may lie earlier still. */
    boolean perhapsEarlier() {
        return atLatest || others;
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    Mark map(UnaryOperator<Moment> shift) {
        return new Mark(kind, at.stream().map(shift).toList(), atLatest, others);
    }
}
