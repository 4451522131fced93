package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Link;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.definition.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes conditions apart. */
final class Conditions {
    private Conditions() {}

    /** The conditions directly within a condition. */
    static List<Condition> parts(Condition condition) {
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
    static List<Condition> selections(Condition condition) {
        Stream<Condition> values = comparing(condition)
                .flatMap(comparing -> comparing.reference().stream())
                .map(ValueReference::of)
                .flatMap(Optional::stream);
        Stream<Condition> links = condition instanceof EvidenceCondition evidence
                ? evidence.about().stream().map(Link::to).flatMap(Optional::stream)
                : Stream.empty();
        return Stream.of(anchors(condition).flatMap(Anchors::selections), values, links)
                .flatMap(selected -> selected)
                .toList();
    }

    /** The time relations of the condition itself. */
    static List<TimeRelation> relations(Condition condition) {
        if (condition instanceof EvidenceCondition evidence) {
            return evidence.when();
        }
        if (condition instanceof FieldCondition field) {
            return field.when();
        }
        return condition instanceof MomentCondition moment ? moment.when() : List.of();
    }

    /** The anchors of the condition itself. */
    static Stream<Anchor> anchors(Condition condition) {
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
    static Stream<Comparing> comparing(Condition condition) {
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
    static Optional<Who> who(Condition condition) {
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
    static Stream<Participant> participants(Condition condition) {
        return condition instanceof ActivityCondition activity
                ? Stream.concat(activity.with().stream(), activity.without().stream())
                : Stream.empty();
    }

    /** The people that the condition itself compares with. */
    static Stream<PersonReference> people(Condition condition) {
        return Stream.concat(
                who(condition).stream().flatMap(who -> Stream.concat(who.sameAs().stream(), who.otherThan().stream())),
                participants(condition).flatMap(one -> Stream.concat(one.sameAs().stream(), one.otherThan().stream())));
    }

    /** A condition and all conditions within it, also those that tell its times and values. */
    static List<Condition> all(Condition condition) {
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
    static Stream<Condition> all(Anchor anchor) {
        return Anchors.selections(anchor).flatMap(selection -> all(selection).stream());
    }

    /** All conditions of a requirement: when it applies, when it is done, and what tells when it is due. */
    static List<Condition> all(Requirement requirement) {
        return Stream.concat(
                        Stream.concat(requirement.appliesWhen().stream(), requirement.doneWhen().stream())
                                .flatMap(condition -> all(condition).stream()),
                        requirement.due().map(Due::anchor).stream().flatMap(Conditions::all))
                .toList();
    }

    /** What a requirement asks for, without what must not be there and without what merely tells times and values. */
    static List<Condition> askedFor(Requirement requirement) {
        List<Condition> asked = new ArrayList<>();
        requirement.doneWhen().ifPresent(condition -> ask(condition, asked));
        return asked;
    }

    private static void ask(Condition condition, List<Condition> into) {
        boolean none = condition instanceof EvidenceCondition evidence && evidence.needed() == 0;
        if (!none) {
            into.add(condition);
        }
        if (condition instanceof ForEach each && each.atLeast() == 0) {
            ask(each.holds(), into);
        } else if (!(condition instanceof Not)) {
            parts(condition).forEach(part -> ask(part, into));
        }
    }

    /** How many conditions lie within each other, this one counted. */
    static int depth(Condition condition) {
        return 1
                + Stream.concat(parts(condition).stream(), selections(condition).stream())
                        .mapToInt(Conditions::depth)
                        .max()
                        .orElse(0);
    }
}
