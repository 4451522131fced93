package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.ValueReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a condition names is defined. Conditions within it are looked at by themselves. */
final class ConditionReferences {
    private static final List<String> ANSWERS = List.of("yes", "no", "requested", "withdrawn");

    private final Names names;
    private final AnchorReferences anchors;

    ConditionReferences(Names names) {
        this.names = names;
        this.anchors = new AnchorReferences(names);
    }

    void check(Condition condition) {
        if (condition instanceof ActivityCondition activity) {
            activity(activity);
        } else if (condition instanceof ItemCondition item) {
            item(item);
        } else if (condition instanceof StakeholdersCondition people) {
            people.roles().forEach(role -> names.role(people, "stakeholders", role));
        } else if (condition instanceof StatementCondition statement) {
            statement(statement);
        } else if (condition instanceof RequirementCondition other) {
            names.requirement(other, "requirement", other.requirement());
        } else if (condition instanceof StageCondition stage) {
            names.rung(stage, "stage", stage.stage());
        } else if (condition instanceof Cadence cadence) {
            cadence.every().ifPresent(limit -> names.limit(cadence, "every", limit));
        }
        if (condition instanceof EvidenceCondition evidence) {
            evidence.distinct().ifPresent(distinct -> distinct.attribute()
                    .ifPresent(id -> names.attribute(distinct, "attribute", id)));
        }
        ConditionParts.comparing(condition).forEach(this::comparing);
        people(condition);
        ConditionParts.relations(condition).forEach(this::relation);
        ConditionParts.anchors(condition).forEach(anchors::check);
    }

    private void activity(ActivityCondition condition) {
        List<String> outcomes = new ArrayList<>();
        boolean any = false;
        for (String id : condition.activities()) {
            Optional<ActivityType> type = names.activity(condition, "activity", id);
            any |= type.map(ActivityType::outcomes).orElse(List.of()).isEmpty();
            type.ifPresent(known -> outcomes.addAll(known.outcomes()));
        }
        if (!any) {
            condition.outcome().forEach(outcome -> names.known(condition, "outcome", outcome, "outcome", outcomes));
        }
    }

    private void item(ItemCondition condition) {
        names.item(condition, condition.kind().spelled(), condition.kind(), condition.item())
                .ifPresent(type -> state(condition, type));
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
    }

    private void comparing(Comparing comparing) {
        if (comparing instanceof FieldCondition field) {
            names.field(field, "field", field.field());
        } else if (comparing instanceof Detail detail) {
            names.attribute(detail, "attribute", detail.attribute());
        } else if (comparing instanceof AttributeCondition attribute) {
            names.attribute(attribute, "attribute", attribute.attribute());
        }
        comparing.reference().ifPresent(this::reference);
    }

    private void reference(ValueReference reference) {
        switch (reference.kind()) {
            case FIELD -> names.field(reference, "field", reference.id());
            case ATTRIBUTE -> names.attribute(reference, "attribute", reference.id());
            case TABLE -> names.table(reference, "table", reference.id());
        }
    }

    private void people(Condition condition) {
        ConditionParts.who(condition).ifPresent(who -> who.role().ifPresent(role -> names.role(who, "role", role)));
        ConditionParts.participants(condition)
                .forEach((Participant participant) ->
                        participant.role().ifPresent(role -> names.role(participant, "role", role)));
        ConditionParts.people(condition).forEach((PersonReference person) -> person.requirement()
                .ifPresent(id -> names.requirement(person, "requirement", id)));
    }

    private void relation(TimeRelation relation) {
        relation.within().ifPresent(limit -> names.limit(relation, Places.within(relation), limit));
        relation.atLeast().ifPresent(limit -> names.limit(relation, "atLeast", limit));
    }
}
