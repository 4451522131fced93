package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.value.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether conditions exclude each other. It says so only where that is certain from the conditions themselves. */
final class Exclusion {
    private final Implication implication;

    Exclusion(SalesProcess process) {
        this.implication = new Implication(process);
    }

    /** Whether nothing can meet the condition. */
    boolean never(Condition condition) {
        if (condition instanceof AnyOf any) {
            return any.conditions().stream().allMatch(this::never);
        }
        if (condition instanceof AllOf) {
            List<Condition> together = together(condition);
            return together.stream().anyMatch(this::never)
                    || excluding(together).isPresent();
        }
        if (condition instanceof Not not) {
            return always(not.condition());
        }
        return condition instanceof EvidenceCondition evidence
                && excluded(evidence.where()).isPresent();
    }

    /** Whether everything meets the condition. */
    boolean always(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions().stream().allMatch(this::always);
        }
        if (condition instanceof AnyOf any) {
            return any.conditions().stream().anyMatch(part -> always(part) || covers(any.conditions(), part));
        }
        if (condition instanceof Not not) {
            return never(not.condition());
        }
        return condition instanceof EvidenceCondition evidence
                && evidence.needed() == 0
                && evidence.atMost().isEmpty();
    }

    private boolean covers(List<Condition> branches, Condition part) {
        return part instanceof Not not
                && branches.stream().anyMatch(branch -> implication.implies(not.condition(), branch));
    }

    /** The first condition that is excluded by one before it, of those that must hold together. */
    Optional<Condition> excluding(List<Condition> together) {
        for (int at = 1; at < together.size(); at++) {
            for (int before = 0; before < at; before++) {
                if (exclude(together.get(before), together.get(at))) {
                    return Optional.of(together.get(at));
                }
            }
        }
        return emptied(together);
    }

    /** The parts that must all hold for the condition to hold. */
    static List<Condition> together(Condition condition) {
        List<Condition> together = new ArrayList<>();
        if (condition instanceof AllOf all) {
            all.conditions().forEach(part -> together.addAll(together(part)));
        } else {
            together.add(condition);
        }
        return together;
    }

    private boolean exclude(Condition one, Condition other) {
        if (one instanceof Not not && implication.implies(other, not.condition())) {
            return true;
        }
        if (other instanceof Not not && implication.implies(one, not.condition())) {
            return true;
        }
        if (one instanceof EvidenceCondition left && other instanceof EvidenceCondition right) {
            return tooMany(left, right) || tooMany(right, left) || answeredOtherwise(left, right);
        }
        Comparing left = ofItsOwn(one);
        Comparing right = ofItsOwn(other);
        return left != null && right != null && sameSubject(left, right) && excludes(left, right);
    }

    private static boolean tooMany(EvidenceCondition many, EvidenceCondition few) {
        return few.atMost().filter(most -> many.needed() > most).isPresent()
                && uncounted(Bare.of(many)).equals(uncounted(Bare.of(few)));
    }

    private static Condition uncounted(Condition condition) {
        Optional<Integer> any = Optional.empty();
        if (condition instanceof ActivityCondition activity) {
            return ActivityCondition.builder()
                    .copyOf(activity)
                    .atLeast(any)
                    .atMost(any)
                    .build();
        }
        if (condition instanceof ItemCondition item) {
            return ItemCondition.builder().copyOf(item).atLeast(any).atMost(any).build();
        }
        return condition instanceof StatementCondition statement
                ? StatementCondition.builder()
                        .copyOf(statement)
                        .atLeast(any)
                        .atMost(any)
                        .build()
                : condition;
    }

    /** The latest answer to a question counts, so that no two answers count at once. */
    private static boolean answeredOtherwise(EvidenceCondition left, EvidenceCondition right) {
        return left instanceof StatementCondition one
                && right instanceof StatementCondition other
                && one.kind() == StatementKind.DECISION
                && other.kind() == StatementKind.DECISION
                && one.topic().equals(other.topic())
                && plain(one)
                && plain(other)
                && !one.answers().isEmpty()
                && !other.answers().isEmpty()
                && one.answers().stream().noneMatch(other.answers()::contains);
    }

    private static boolean plain(StatementCondition condition) {
        return condition.by().isEmpty()
                && condition.when().isEmpty()
                && condition.where().isEmpty()
                && condition.about().isEmpty()
                && condition.scope().isEmpty()
                && condition.needed() == 1;
    }

    /** Details of one record of which one excludes another. */
    static Optional<Comparing> excluded(List<? extends Comparing> details) {
        for (int at = 1; at < details.size(); at++) {
            for (int before = 0; before < at; before++) {
                Comparing left = details.get(before);
                Comparing right = details.get(at);
                if (sameSubject(left, right) && excludes(left, right)) {
                    return Optional.of(right);
                }
            }
        }
        return Optional.empty();
    }

    /** A field of which some values are asked, all of which others take away. */
    private static Optional<Condition> emptied(List<Condition> together) {
        for (Condition condition : together) {
            Comparing few = ofItsOwn(condition);
            if (few != null && Values.of(few).few() && few.reference().isEmpty()) {
                List<Values> others = together.stream()
                        .map(Exclusion::ofItsOwn)
                        .filter(other -> other != null && other != few && sameSubject(few, other))
                        .filter(other -> other.reference().isEmpty())
                        .map(Values::of)
                        .toList();
                if (few.values().stream().allMatch(value -> taken(value, others))) {
                    return Optional.of(condition);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean taken(FieldValue value, List<Values> others) {
        return others.stream()
                .anyMatch(other -> other.allows(value).map(allowed -> !allowed).orElse(false));
    }

    /** A comparison that stands for itself, of a value that is what it is whoever entered it. */
    private static @Nullable Comparing ofItsOwn(Condition condition) {
        if (condition instanceof FieldCondition field) {
            return field.when().isEmpty() && field.by().isEmpty() ? field : null;
        }
        return condition instanceof AttributeCondition attribute ? attribute : null;
    }

    private static boolean sameSubject(Comparing left, Comparing right) {
        return Subjects.of(left).equals(Subjects.of(right));
    }

    private static boolean excludes(Comparing left, Comparing right) {
        return left.reference().isEmpty()
                && right.reference().isEmpty()
                && Values.of(left).excludes(Values.of(right));
    }
}
