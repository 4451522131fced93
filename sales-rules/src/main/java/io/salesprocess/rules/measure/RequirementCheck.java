package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.inspection.Verdict;
import java.util.List;
import java.util.Optional;

/** Looks at another requirement: waived is as good as met, and what does not apply there does not apply here. */
final class RequirementCheck implements Check {
    private final int requirement;
    private final String reference;

    RequirementCheck(int requirement, String id) {
        this.requirement = requirement;
        this.reference = Citation.REQUIREMENT.of(id);
    }

    @Override
    public Outcome examine(Examination examination) {
        Outcome outcome = examination.requirements().outcome(requirement);
        if (outcome.verdict() != Verdict.WAIVED) {
            return outcome.evidence().isEmpty() ? outcome.citing(List.of(reference)) : outcome;
        }
        return new Outcome(
                Verdict.MET,
                Optional.empty(),
                outcome.evidence(),
                outcome.metAt(),
                outcome.ends(),
                0,
                outcome.by(),
                outcome.others());
    }
}
