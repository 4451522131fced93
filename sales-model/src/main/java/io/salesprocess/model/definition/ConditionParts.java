package io.salesprocess.model.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes conditions apart, so that whoever looks for something in them need not know every kind. */
public final class ConditionParts {
    private ConditionParts() {}

    /** The conditions directly within a condition. */
    public static List<Condition> parts(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions();
        }
        if (condition instanceof AnyOf any) {
            return any.conditions();
        }
        if (condition instanceof AtLeastOf some) {
            return some.conditions();
        }
        if (condition instanceof ForEach each) {
            return List.of(each.items(), each.holds());
        }
        if (condition instanceof Cadence cadence) {
            return cadence.happens();
        }
        return condition instanceof Not not ? List.of(not.condition()) : List.of();
    }

    /** The evidence conditions by which a condition tells its times, its values and what its records are linked to. */
    public static List<Condition> selections(Condition condition) {
        Stream<Condition> values = comparing(condition)
                .flatMap(comparing -> comparing.reference().stream())
                .map(ValueReference::of)
                .flatMap(Optional::stream);
        Stream<Condition> links = condition instanceof EvidenceCondition evidence
                ? evidence.about().stream().map(Link::to).flatMap(Optional::stream)
                : Stream.empty();
        return Stream.of(anchors(condition).flatMap(AnchorParts::selections), values, links)
                .flatMap(selected -> selected)
                .toList();
    }

    /** The time relations of the condition itself. */
    public static List<TimeRelation> relations(Condition condition) {
        if (condition instanceof EvidenceCondition evidence) {
            return evidence.when();
        }
        if (condition instanceof FieldCondition field) {
            return field.when();
        }
        return condition instanceof MomentCondition moment ? moment.when() : List.of();
    }

    /** The anchors of the condition itself. */
    public static Stream<Anchor> anchors(Condition condition) {
        Stream<Anchor> own = Stream.empty();
        if (condition instanceof MomentCondition moment) {
            own = Stream.of(moment.moment());
        } else if (condition instanceof Cadence cadence) {
            own = Stream.concat(Stream.of(cadence.from()), cadence.until().stream());
        }
        return Stream.concat(
                own, relations(condition).stream().map(TimeRelation::anchor).flatMap(Optional::stream));
    }

    /** Everything in the condition itself that compares values. */
    public static Stream<Comparing> comparing(Condition condition) {
        if (condition instanceof EvidenceCondition evidence) {
            return evidence.where().stream().map(detail -> detail);
        }
        if (condition instanceof PeopleCondition people) {
            return people.where().stream().map(detail -> detail);
        }
        if (condition instanceof FieldCondition field) {
            return Stream.of(field);
        }
        return condition instanceof AttributeCondition attribute ? Stream.of(attribute) : Stream.empty();
    }

    /** Whom the condition itself describes, apart from those who take part in an activity. */
    public static Optional<Who> who(Condition condition) {
        if (condition instanceof ItemCondition item) {
            return item.by();
        }
        if (condition instanceof StatementCondition statement) {
            return statement.by();
        }
        if (condition instanceof FieldCondition field) {
            return field.by();
        }
        return condition instanceof PeopleCondition people ? Optional.of(people.people()) : Optional.empty();
    }

    /** Who must and who must not take part in the activity that the condition itself asks for. */
    public static Stream<Participant> participants(Condition condition) {
        return condition instanceof ActivityCondition activity
                ? Stream.concat(activity.with().stream(), activity.without().stream())
                : Stream.empty();
    }

    /** The people that the condition itself compares with. */
    public static Stream<PersonReference> people(Condition condition) {
        return Stream.concat(
                who(condition).stream().flatMap(who -> Stream.concat(who.sameAs().stream(), who.otherThan().stream())),
                participants(condition).flatMap(one -> Stream.concat(one.sameAs().stream(), one.otherThan().stream())));
    }

    /** The ids of the fields that the condition itself names: the one it asks for, those it compares with, and dates. */
    public static Stream<String> fields(Condition condition) {
        Stream<String> itself = condition instanceof FieldCondition field ? Stream.of(field.field()) : Stream.empty();
        Stream<String> values = comparing(condition)
                .map(Comparing::reference)
                .flatMap(Optional::stream)
                .filter(reference -> reference.kind() == ValueReference.Kind.FIELD)
                .map(ValueReference::id);
        Stream<String> dates = anchors(condition).flatMap(anchor -> AnchorParts.named(anchor, Milestone.Kind.FIELD));
        return Stream.of(itself, values, dates).flatMap(fields -> fields);
    }

    /** Whether a condition asks for nothing but other requirements and stages. */
    public static boolean refersOnly(Condition condition) {
        List<Condition> parts = parts(condition);
        return parts.isEmpty()
                ? condition instanceof RequirementCondition || condition instanceof StageCondition
                : parts.stream().allMatch(ConditionParts::refersOnly);
    }

    /** A condition and all conditions within it, also those that tell its times and values. */
    public static List<Condition> all(Condition condition) {
        List<Condition> all = new ArrayList<>();
        collect(condition, all);
        return all;
    }

    private static void collect(Condition condition, List<Condition> into) {
        into.add(condition);
        parts(condition).forEach(part -> collect(part, into));
        selections(condition).forEach(selection -> collect(selection, into));
    }

    /** All conditions that tell an anchor. */
    public static Stream<Condition> all(Anchor anchor) {
        return AnchorParts.selections(anchor).flatMap(selection -> all(selection).stream());
    }

    /** All conditions of a requirement: when it applies, when it is done, and what tells when it is due. */
    public static List<Condition> all(Requirement requirement) {
        return Stream.concat(
                        Stream.concat(requirement.appliesWhen().stream(), requirement.doneWhen().stream())
                                .flatMap(condition -> all(condition).stream()),
                        requirement.due().map(Due::anchor).stream().flatMap(ConditionParts::all))
                .toList();
    }

    /** How many conditions lie within each other, this one counted. */
    public static int depth(Condition condition) {
        return 1
                + Stream.concat(parts(condition).stream(), selections(condition).stream())
                        .mapToInt(ConditionParts::depth)
                        .max()
                        .orElse(0);
    }
}
