package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.PathwayPolicy;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.definition.WaiverPolicy;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everything that is declared is used somewhere. */
final class Unused {
    private final SalesProcess process;
    private final Requirements requirements;
    private final Advice advice;
    private final Set<String> used = new HashSet<>();

    Unused(SalesProcess process, Requirements requirements, Advice advice) {
        this.process = process;
        this.requirements = requirements;
        this.advice = advice;
    }

    void check() {
        Everything everything = new Everything(process, requirements);
        everything.conditions().forEach(this::mark);
        everything.anchors().forEach(this::mark);
        requirements.placed().forEach(placed -> mark(placed.requirement()));
        process.waivers().map(WaiverPolicy::by).ifPresent(roles -> roles.forEach(role -> mark("role", role)));
        process.pathway().map(PathwayPolicy::by).ifPresent(roles -> roles.forEach(role -> mark("role", role)));
        look("role", process.roles(), role -> role.id());
        look("type of activity", process.activities(), type -> type.id());
        process.items().forEach(type -> look("type of " + type.kind().spelled(), List.of(type), one -> one.id()));
        look("field", process.fields(), field -> field.id());
        look("attribute", process.attributes(), attribute -> attribute.id());
        process.topics().forEach(topic -> look(topic.kind().spelled(), List.of(topic), one -> one.id()));
        look("table", process.tables(), table -> table.id());
    }

    private <T> void look(String kind, List<T> declared, Function<T, String> id) {
        for (T one : declared) {
            String said = id.apply(one);
            if (!used.contains(kind + ":" + said)) {
                advice.report(
                        ProblemCode.NEVER_USED,
                        said,
                        advice.placeOf(one, "id"),
                        "The " + kind + " " + Quoted.quoted(said) + " is declared and nowhere used.",
                        "Take it out, or ask for it.");
            }
        }
    }

    private void mark(String kind, String id) {
        used.add(kind + ":" + id);
    }

    private void mark(Requirement requirement) {
        requirement.responsible().ifPresent(role -> mark("role", role));
        requirement.overdue().forEach(late -> late.escalateTo().ifPresent(role -> mark("role", role)));
        requirement.due().flatMap(Due::offset).ifPresent(this::mark);
    }

    private void mark(Condition condition) {
        if (condition instanceof ActivityCondition activity) {
            activity.activities().forEach(type -> mark("type of activity", type));
        } else if (condition instanceof ItemCondition item) {
            mark("type of " + item.kind().spelled(), item.item());
        } else if (condition instanceof StatementCondition statement) {
            mark(statement.kind().spelled(), statement.topic());
        } else if (condition instanceof StakeholdersCondition people) {
            people.roles().forEach(role -> mark("role", role));
        } else if (condition instanceof Cadence cadence) {
            cadence.every().ifPresent(this::mark);
        }
        if (condition instanceof EvidenceCondition evidence) {
            evidence.distinct().flatMap(distinct -> distinct.attribute()).ifPresent(id -> mark("attribute", id));
        }
        ConditionParts.comparing(condition).forEach(this::mark);
        ConditionParts.who(condition).flatMap(who -> who.role()).ifPresent(role -> mark("role", role));
        ConditionParts.participants(condition)
                .map(participant -> participant.role())
                .flatMap(Optional::stream)
                .forEach(role -> mark("role", role));
        ConditionParts.relations(condition).forEach(relation -> {
            relation.within().ifPresent(this::mark);
            relation.atLeast().ifPresent(this::mark);
        });
    }

    private void mark(Comparing comparing) {
        if (comparing instanceof FieldCondition field) {
            mark("field", field.field());
        } else if (comparing instanceof Detail detail) {
            mark("attribute", detail.attribute());
        } else if (comparing instanceof AttributeCondition attribute) {
            mark("attribute", attribute.attribute());
        }
        comparing.reference().ifPresent(reference -> mark(kind(reference), reference.id()));
    }

    private static String kind(ValueReference reference) {
        return switch (reference.kind()) {
            case FIELD -> "field";
            case ATTRIBUTE -> "attribute";
            case TABLE -> "table";
        };
    }

    private void mark(Limit limit) {
        limit.table().ifPresent(table -> mark("table", table));
    }

    private void mark(Anchor anchor) {
        if (anchor instanceof AttributeDate date) {
            mark("attribute", date.attribute());
        } else if (anchor instanceof Milestone milestone && milestone.kind() == Milestone.Kind.FIELD) {
            milestone.id().ifPresent(field -> mark("field", field));
        }
    }
}
