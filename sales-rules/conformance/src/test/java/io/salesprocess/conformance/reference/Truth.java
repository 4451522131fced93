package io.salesprocess.conformance.reference;

import java.util.List;
import java.util.function.Function;

/**
 * What a condition comes to, in three readings that differ only where something was not answered: an amount without a
 * currency is not as much as asked, but that it is not cannot be told either; an empty field is not what was asked for,
 * but as a question whether something applies it stands open.
 *
 * @param is that it is so
 * @param isNot that it is not so
 * @param question as the answer to a question whether something applies
 * @param applies false: it does not apply, and stands in nobody's way
 */
record Truth(Three is, Three isNot, Three question, boolean applies) {
    static final Truth YES = of(Three.YES);
    static final Truth NO = of(Three.NO);
    static final Truth UNKNOWN = of(Three.UNKNOWN);
    static final Truth UNANSWERED = new Truth(Three.NO, Three.YES, Three.UNKNOWN, true);
    static final Truth NO_CURRENCY = new Truth(Three.NO, Three.UNKNOWN, Three.UNKNOWN, true);
    static final Truth NONE = new Truth(Three.YES, Three.YES, Three.YES, false);

    static Truth of(Three plain) {
        return new Truth(plain, plain.not(), plain, true);
    }

    static Truth of(boolean plain) {
        return of(Three.of(plain));
    }

    Truth not() {
        return applies ? new Truth(isNot, is, question.not(), true) : this;
    }

    Truth and(Truth other) {
        return allOf(List.of(this, other));
    }

    Truth or(Truth other) {
        return atLeast(1, List.of(this, other));
    }

    static Truth allOf(List<Truth> among) {
        return atLeast(among.size(), among);
    }

    /** So many of them, as far as they apply. */
    static Truth atLeast(int asked, List<Truth> among) {
        List<Truth> applying = among.stream().filter(Truth::applies).toList();
        if (applying.isEmpty()) {
            return among.isEmpty() ? YES : NONE;
        }
        int enough = Math.min(asked, applying.size());
        int tooMany = applying.size() - enough + 1;
        return new Truth(
                count(applying, Truth::is, enough),
                count(applying, Truth::isNot, tooMany),
                count(applying, Truth::question, enough),
                true);
    }

    private static Three count(List<Truth> among, Function<Truth, Three> reading, int asked) {
        return Three.atLeast(
                (int) among.stream()
                        .filter(one -> reading.apply(one) == Three.YES)
                        .count(),
                (int) among.stream()
                        .filter(one -> reading.apply(one) != Three.NO)
                        .count(),
                asked);
    }
}
