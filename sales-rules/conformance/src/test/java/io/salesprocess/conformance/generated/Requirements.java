package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Criteria, steps and actions. */
final class Requirements {
    private final Draft draft;
    private final Chance chance;
    private final Conditions conditions;

    Requirements(Draft draft, Conditions conditions) {
        this.draft = draft;
        this.chance = draft.chance();
        this.conditions = conditions;
    }

    List<ObjectNode> criteria(int most) {
        List<ObjectNode> criteria = new ArrayList<>();
        for (int i = chance.between(0, most); i > 0; i--) {
            criteria.add(criterion());
        }
        return criteria;
    }

    ObjectNode criterion() {
        return requirement(Optional.empty(), false);
    }

    List<ObjectNode> steps(int most) {
        List<ObjectNode> steps = new ArrayList<>();
        for (int i = chance.between(0, most); i > 0; i--) {
            steps.add(step());
        }
        return steps;
    }

    ObjectNode step() {
        return requirement(Optional.of(chance.percent(45) ? 2 : 0), true);
    }

    private ObjectNode requirement(Optional<Integer> parts, boolean step) {
        String id = draft.newId();
        ObjectNode requirement = object("id", id, "name", "Requirement " + id);
        if (chance.percent(10)) {
            requirement.put("why", "Because it matters");
        }
        if (chance.percent(12)) {
            requirement.put("responsible", chance.pick(Words.ROLE_IDS));
        }
        if (draft.may(Feature.OPTIONAL, 25)) {
            requirement.put("obligation", chance.pick("must", "should", "should", "should", "may", "may"));
        }
        if (draft.may(Feature.APPLIES, 18)) {
            requirement.set("appliesWhen", conditions.question());
        }
        if (step
                && chance.percent(25)
                && !requirement.path("obligation").asString("").equals("may")) {
            requirement.put("keyStep", true);
        }
        List<ObjectNode> actions = new ArrayList<>();
        int most = parts.orElse(0);
        for (int i = most == 0 ? 0 : chance.between(1, most); i > 0; i--) {
            actions.add(requirement(Optional.of(chance.percent(25) ? most - 1 : 0), false));
        }
        if (chance.percent(actions.isEmpty() ? 97 : 50)) {
            requirement.set("doneWhen", conditions.done());
        }
        order(requirement);
        due(requirement);
        if (draft.may(Feature.STILL, 12)) {
            requirement.put("mustStillHold", true);
        }
        if (!actions.isEmpty()) {
            requirement.set("actions", list(actions));
        }
        draft.requirements().add(id);
        return requirement;
    }

    private void order(ObjectNode requirement) {
        if (draft.may(Feature.REFERENCES, 12) && !draft.requirements().isEmpty()) {
            requirement.set("after", list(chance.pick(draft.requirements())));
            if (draft.may(Feature.UNDOABLE, 50)) {
                requirement.put("strictOrder", true);
            }
        }
    }

    private void due(ObjectNode requirement) {
        if (!draft.may(Feature.TIMES, 25)) {
            return;
        }
        requirement.set("due", conditions.due());
        if (chance.percent(40)) {
            List<ObjectNode> overdue = new ArrayList<>();
            for (int i = chance.between(1, 2); i > 0; i--) {
                overdue.add(consequence());
            }
            requirement.set("overdue", list(overdue));
        }
    }

    private ObjectNode consequence() {
        ObjectNode consequence = object("severity", chance.pick("info", "warning", "error"));
        if (chance.percent(60)) {
            consequence.put("by", conditions.length());
        }
        if (chance.percent(40)) {
            consequence.put("escalateTo", chance.pick(Words.ROLE_IDS));
        }
        if (chance.percent(40)) {
            consequence.put("shouldMoveTo", chance.pick(draft.stages()));
        }
        if (chance.percent(30)) {
            consequence.put("then", "Talk about it");
        }
        return consequence;
    }
}
