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
record Truth(Three is, Three isNot, Reply question, boolean applies) {
    static final Truth YES = of(Three.YES);
    static final Truth NO = of(Three.NO);
    static final Truth UNKNOWN = of(Three.UNKNOWN);
    static final Truth UNANSWERED = new Truth(Three.NO, Three.YES, Reply.OPEN, true);
    static final Truth NO_CURRENCY = new Truth(Three.NO, Three.UNKNOWN, Reply.OPEN, true);
    static final Truth NONE = new Truth(Three.YES, Three.YES, Reply.NO, false);

    static Truth of(Three plain) {
        return new Truth(plain, plain.not(), Reply.of(plain), true);
    }

    static Truth of(Reply answer) {
        return new Truth(Three.UNKNOWN, Three.UNKNOWN, answer, true);
    }

    static Truth of(boolean plain) {
        return of(Three.of(plain));
    }

    /** The same, where it is no question. */
    Truth plain() {
        return new Truth(is, isNot, Reply.of(is), applies);
    }

    Truth not() {
        return applies ? new Truth(isNot, is, question.not(), true) : this;
    }

    /** The same where both matter, that it is so and that it is not. */
    Truth eitherWay() {
        return is == Three.NO && isNot != Three.YES ? new Truth(Three.UNKNOWN, isNot, question, applies) : this;
    }

    Truth and(Truth other) {
        return allOf(List.of(this, other));
    }

    /** The same with another answer as a question. */
    Truth answering(Reply answer) {
        return new Truth(is, isNot, answer, applies);
    }

    /** An answer that counts only if something else is so; where it does not count, the question stands open. Another answer than asked is one, whoever gave it. */
    Truth provided(Truth counts) {
        Truth both = and(counts);
        if (!counts.applies || counts.is == Three.YES || question == Reply.OPEN || question == Reply.NO) {
            return new Truth(both.is, both.isNot, question, true);
        }
        return new Truth(both.is, both.isNot, counts.is == Three.NO ? Reply.OPEN : Reply.UNKNOWN, true);
    }

    static Truth allOf(List<Truth> among) {
        return atLeast(among.size(), among);
    }

    static Truth anyOf(List<Truth> among) {
        return atLeast(1, among);
    }

    /** So many of them. What does not apply is as good as met; where nothing else is, the whole does not apply. */
    static Truth atLeast(int asked, List<Truth> among) {
        List<Truth> applying = among.stream().filter(Truth::applies).toList();
        int enough = asked - (among.size() - applying.size());
        boolean met = applying.stream().anyMatch(one -> one.is == Three.YES);
        if (applying.size() < among.size() && enough <= 0 && !met) {
            return NONE;
        }
        int tooMany = applying.size() - enough + 1;
        return new Truth(
                count(applying, Truth::is, enough),
                count(applying, Truth::isNot, tooMany),
                reply(applying.stream().map(Truth::question).toList(), enough),
                true);
    }

    private static Three count(List<Truth> among, Function<Truth, Three> reading, int asked) {
        List<Three> read = among.stream().map(reading).toList();
        return Three.atLeast(
                (int) read.stream().filter(one -> one == Three.YES).count(),
                (int) read.stream().filter(one -> one != Three.NO).count(),
                asked);
    }

    private static Reply reply(List<Reply> among, int asked) {
        Three enough = Three.atLeast(
                (int) among.stream().filter(one -> one == Reply.YES).count(),
                (int) among.stream().filter(one -> one != Reply.NO).count(),
                asked);
        return enough == Three.UNKNOWN && !among.contains(Reply.UNKNOWN) ? Reply.OPEN : Reply.of(enough);
    }
}
