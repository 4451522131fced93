package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Citation;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.DeciderCase;
import java.util.List;
import java.util.Optional;

/** Asks a rule of the application. */
final class DeciderCheck implements Check {
    private final String decider;
    private final List<String> reference;

    DeciderCheck(String decider) {
        this.decider = decider;
        this.reference = List.of(Citation.DECIDER.of(decider));
    }

    @Override
    public Outcome examine(Examination examination) {
        Decision decision = examination
                .hearing()
                .decide(
                        Kind.DECIDER,
                        DeciderCase.ANSWER.set(examination.requirements().decided(decider)));
        return Outcome.of(decision.verdict(), decision.shortfall(Optional.empty()), reference, Outcome.NOTHING_NEAR);
    }
}
