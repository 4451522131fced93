package io.salesprocess.model.text;

import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.Not;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several conditions together. Semicolons part them, brackets hold a group within a group, so no "and" is in doubt. */
final class Groups {
    private static final String NOTHING_ASKED = "nothing is asked";
    private static final String NOTHING_ENOUGH = "nothing is enough";

    private final Function<Condition, String> whole;
    private final Function<Condition, String> parts;

    /** A group of one part is said as a whole; otherwise the parts are. */
    Groups(Function<Condition, String> whole, Function<Condition, String> parts) {
        this.whole = whole;
        this.parts = parts;
    }

    String all(List<Condition> conditions) {
        return conditions.isEmpty() ? NOTHING_ASKED : listed("", conditions, "; and ");
    }

    String any(List<Condition> conditions) {
        return conditions.isEmpty() ? NOTHING_ENOUGH : listed("either ", conditions, "; or ");
    }

    String atLeast(int count, List<Condition> conditions) {
        if (count >= conditions.size()) {
            return all(conditions);
        }
        return count == 1 ? any(conditions) : listed("at least " + ofThese(count, conditions), conditions, "; ");
    }

    String notAll(List<Condition> conditions) {
        return conditions.isEmpty() ? NOTHING_ENOUGH : listed("not all of these: ", conditions, "; ");
    }

    String none(List<Condition> conditions) {
        return conditions.isEmpty() ? NOTHING_ASKED : listed("none of these: ", conditions, "; ");
    }

    String fewerThan(int count, List<Condition> conditions) {
        if (count >= conditions.size()) {
            return notAll(conditions);
        }
        return count == 1 ? none(conditions) : listed("fewer than " + ofThese(count, conditions), conditions, "; ");
    }

    private static String ofThese(int count, List<Condition> conditions) {
        return count + " of these " + conditions.size() + ": ";
    }

    private String listed(String heading, List<Condition> conditions, String by) {
        return conditions.size() == 1
                ? whole.apply(conditions.get(0))
                : heading + conditions.stream().map(this::part).collect(Collectors.joining(by));
    }

    private String part(Condition condition) {
        String text = parts.apply(condition);
        return group(condition) ? "(" + text + ")" : text;
    }

    /** Whether the condition is told by several parts. */
    static boolean group(Condition condition) {
        List<Condition> within = condition.statement().isPresent() ? List.of() : within(condition);
        return within.size() > 1 || (within.size() == 1 && group(within.get(0)));
    }

    private static List<Condition> within(Condition condition) {
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
            return List.of(each.holds());
        }
        return condition instanceof Not not ? List.of(not.condition()) : List.of();
    }
}
