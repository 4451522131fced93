package io.salesprocess.rules.measure;

import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.NegationCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks whether something is not so. */
final class NotCheck implements Check {
    private final Check inner;
    private final List<String> sources;

    NotCheck(Check inner, List<String> sources) {
        this.inner = inner;
        this.sources = sources;
    }

    @Override
    public @Nullable Outcome examine(Examination examination) {
        Outcome outcome = inner.examine(examination);
        if (outcome == null) {
            return null;
        }
        long code = NegationCase.INNER.set(Combined.done(outcome.verdict()));
        if (outcome.verdict() == Verdict.UNDETERMINED) {
            code |= NegationCase.LACK.set(outcome.shortfall().orElseThrow());
        }
        Decision decision = examination.hearing().ask(Kind.NEGATION, code);
        if (decision == null) {
            return null;
        }
        return Outcome.of(
                decision.verdict(),
                decision.shortfall(),
                outcome.met() ? outcome.evidence() : sources,
                outcome.met() ? 1 : outcome.distance());
    }
}
