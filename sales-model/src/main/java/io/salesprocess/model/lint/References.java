package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.WaiverPolicy;
import io.salesprocess.model.json.Input;

/** Everything that is named is defined. */
final class References {
    private final SalesProcess process;
    private final Requirements requirements;
    private final Names names;
    private final ConditionReferences conditions;

    References(SalesProcess process, Requirements requirements, Input input) {
        this.process = process;
        this.requirements = requirements;
        this.names = new Names(process, requirements, input);
        this.conditions = new ConditionReferences(names);
    }

    void check() {
        requirements.placed().forEach(placed -> check(placed.requirement()));
        process.waivers().ifPresent(this::check);
    }

    private void check(WaiverPolicy policy) {
        policy.by().forEach(role -> names.role(policy, "by", role));
        policy.notFor().forEach(id -> names.requirement(policy, "notFor", id));
    }

    private void check(Requirement requirement) {
        requirement.responsible().ifPresent(role -> names.role(requirement, "responsible", role));
        requirement.after().forEach(id -> names.requirement(requirement, "after", id));
        requirement.due().map(Due::anchor).ifPresent(names::anchor);
        for (Condition condition : Conditions.all(requirement)) {
            conditions.check(condition);
            Conditions.relations(condition).stream()
                    .map(TimeRelation::anchor)
                    .forEach(anchor -> anchor.ifPresent(names::anchor));
        }
    }
}
