package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a condition names is defined. Parts of a condition are looked at by themselves. */
final class ConditionReferences {
    private static final List<String> ANSWERS = List.of("yes", "no", "requested", "withdrawn");

    private final Names names;

    ConditionReferences(Names names) {
        this.names = names;
    }

    void check(Condition condition) {
        if (condition instanceof ActivityCondition activity) {
            activity(activity);
        } else if (condition instanceof ItemCondition document) {
            item(document);
        } else if (condition instanceof FieldCondition field) {
            names.field(field, "field", field.field());
        } else if (condition instanceof StakeholdersCondition people) {
            people.roles().forEach(role -> names.role(people, "stakeholders", role));
        } else if (condition instanceof StatementCondition statement) {
            statement(statement);
        } else if (condition instanceof RequirementCondition other) {
            names.requirement(other, "requirement", other.requirement());
        } else if (condition instanceof MomentCondition moment) {
            names.anchor(moment.moment());
        }
    }

    private void activity(ActivityCondition condition) {
        Optional<ActivityType> type =
                names.activity(condition, "activity", condition.activities().get(0));
        List<String> outcomes = type.map(ActivityType::outcomes).orElse(List.of());
        if (!outcomes.isEmpty()) {
            condition.outcome().forEach(outcome -> names.known(condition, "outcome", outcome, "outcome", outcomes));
        }
        for (Participant participant : condition.with()) {
            participant.role().ifPresent(role -> names.role(participant, "role", role));
        }
    }

    private void item(ItemCondition condition) {
        names.document(condition, "document", condition.item()).ifPresent(type -> state(condition, type));
        condition.by().ifPresent(this::who);
    }

    private void state(ItemCondition condition, ItemType type) {
        List<String> states = new ArrayList<>(type.states());
        if (condition.standsAt()) {
            states.addAll(type.undoneBy());
        }
        names.known(condition, condition.standsAt() ? "standsAt" : "reached", condition.state(), "state", states);
    }

    private void statement(StatementCondition condition) {
        Optional<Topic> topic = names.topic(condition, condition.kind(), condition.topic());
        topic.ifPresent(known -> condition
                .answers()
                .forEach(answer -> names.known(
                        condition,
                        "answers",
                        answer,
                        "answer",
                        condition.kind() == StatementKind.DECISION ? known.answers() : ANSWERS)));
        condition.by().ifPresent(this::who);
    }

    private void who(Who who) {
        who.role().ifPresent(role -> names.role(who, "role", role));
    }
}
