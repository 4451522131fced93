package io.salesprocess.rules.measure;

import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.NegationCase;
import java.util.List;

/** Looks whether something is not so. */
final class NotCheck implements Check {
    private final Check inner;
    private final List<String> sources;

    NotCheck(Check inner, List<String> sources) {
        this.inner = inner;
        this.sources = sources;
    }

    @Override
    public Outcome examine(Examination examination) {
        Outcome outcome = inner.examine(examination);
        long code = NegationCase.INNER.set(Combined.done(outcome.verdict()));
        Decision decision = examination.hearing().decide(Kind.NEGATION, code);
        return Outcome.of(
                decision.verdict(),
                decision.shortfall(outcome.shortfall()),
                outcome.met() ? outcome.evidence() : sources,
                outcome.met() ? 1 : outcome.distance());
    }
}
