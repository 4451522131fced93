package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.TimeRelation;
import java.util.ArrayList;
import java.util.List;
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
        return condition instanceof Not not ? List.of(not.condition()) : List.of();
    }

    /** The time relations of the condition itself. */
    static List<TimeRelation> relations(Condition condition) {
        if (condition instanceof ActivityCondition activity) {
            return activity.when();
        }
        if (condition instanceof ItemCondition document) {
            return document.when();
        }
        if (condition instanceof FieldCondition field) {
            return field.when();
        }
        if (condition instanceof StatementCondition statement) {
            return statement.when();
        }
        return condition instanceof MomentCondition moment ? moment.when() : List.of();
    }

    /** A condition and all conditions within it. */
    static List<Condition> all(Condition condition) {
        List<Condition> all = new ArrayList<>();
        collect(condition, true, all);
        return all;
    }

    /** All conditions of a requirement: when it applies, and when it is done. */
    static List<Condition> all(Requirement requirement) {
        return Stream.concat(requirement.appliesWhen().stream(), requirement.doneWhen().stream())
                .flatMap(condition -> all(condition).stream())
                .toList();
    }

    /** What a requirement asks for, without what must not hold. */
    static List<Condition> askedFor(Requirement requirement) {
        List<Condition> asked = new ArrayList<>();
        requirement.doneWhen().ifPresent(condition -> collect(condition, false, asked));
        return asked;
    }

    private static void collect(Condition condition, boolean negatedToo, List<Condition> into) {
        into.add(condition);
        if (negatedToo || !(condition instanceof Not)) {
            parts(condition).forEach(part -> collect(part, negatedToo, into));
        }
    }

    /** How many conditions lie within each other, this one counted. */
    static int depth(Condition condition) {
        return 1 + parts(condition).stream().mapToInt(Conditions::depth).max().orElse(0);
    }
}
