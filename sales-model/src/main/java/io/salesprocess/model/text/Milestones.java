package io.salesprocess.model.text;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.ItemKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Requirements that can be told by the one thing that they ask for, "the demo was held", because no other requirement
 * of the process asks for the same.
 */
final class Milestones {
    private final Map<String, Condition> byRequirement;

    private Milestones(Map<String, Condition> byRequirement) {
        this.byRequirement = byRequirement;
    }

    static Milestones of(SalesProcess process) {
        Map<List<String>, Integer> askedFor = new HashMap<>();
        List<Requirement> all = Requirements.of(process);
        all.forEach(requirement -> deed(requirement).ifPresent(deed -> askedFor.merge(deed, 1, Integer::sum)));
        Map<String, Condition> told = new HashMap<>();
        for (Requirement requirement : all) {
            deed(requirement)
                    .filter(deed -> requirement.actions().isEmpty() && askedFor.getOrDefault(deed, 0) == 1)
                    .ifPresent(deed ->
                            told.put(requirement.id(), requirement.doneWhen().orElseThrow()));
        }
        return new Milestones(told);
    }

    Optional<Condition> of(String requirement) {
        return Optional.ofNullable(byRequirement.get(requirement));
    }

    private static Optional<List<String>> deed(Requirement requirement) {
        return requirement.doneWhen().flatMap(Milestones::deed);
    }

    private static Optional<List<String>> deed(Condition condition) {
        if (!(condition instanceof EvidenceCondition evidence)
                || !Amount.of(evidence).one()) {
            return Optional.empty();
        }
        if (evidence instanceof ActivityCondition activity
                && activity.state() == ActivityState.HELD
                && activity.activities().size() == 1) {
            return Optional.of(List.of("activity", activity.activities().get(0)));
        }
        if (evidence instanceof ItemCondition item
                && !item.standsAt()
                && (item.kind() == ItemKind.EVENT || Participles.contain(item.state()))) {
            return Optional.of(List.of(item.kind().spelled(), item.item(), item.state()));
        }
        return Optional.empty();
    }
}
