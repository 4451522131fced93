package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.ItemKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who asks for a state of a document or of a piece of work asks for the states before it, or somebody else does. */
final class SkippedStates {
    private record Asked(Requirements.Placed placed, ItemCondition condition, int state) {}

    private final SalesProcess process;
    private final Requirements requirements;
    private final Advice advice;

    SkippedStates(SalesProcess process, Requirements requirements, Advice advice) {
        this.process = process;
        this.requirements = requirements;
        this.advice = advice;
    }

    void check() {
        process.items().stream().filter(type -> type.kind() != ItemKind.EVENT).forEach(this::check);
    }

    private void check(ItemType type) {
        List<Asked> asked = requirements.placed().stream()
                .filter(Requirements.Placed::must)
                .flatMap(placed -> AskedFor.of(placed.requirement()).stream()
                        .flatMap(condition -> about(type, condition))
                        .map(condition ->
                                new Asked(placed, condition, type.states().indexOf(condition.state()))))
                .filter(one -> one.state() >= 0)
                .toList();
        Set<String> named = new Everything(process, requirements)
                .conditions()
                .flatMap(condition -> about(type, condition))
                .map(ItemCondition::state)
                .collect(Collectors.toSet());
        for (Asked one : asked) {
            if (skipped(type, one, asked, named)) {
                return;
            }
        }
    }

    private static Stream<ItemCondition> about(ItemType type, Condition condition) {
        return condition instanceof ItemCondition item
                        && item.kind() == type.kind()
                        && item.item().equals(type.id())
                ? Stream.of(item)
                : Stream.empty();
    }

    /** The first state is where an item begins, and nobody needs to ask for it. */
    private boolean skipped(ItemType type, Asked one, List<Asked> asked, Set<String> named) {
        for (int state = 1; state < one.state(); state++) {
            String name = type.states().get(state);
            if (!named.contains(name)) {
                report(type, one, "and nobody asks for " + Quoted.quoted(name) + " before it.");
                return true;
            }
            if (onlyLater(state, one, asked)) {
                report(type, one, "and " + Quoted.quoted(name) + ", which comes before it, only at a later stage.");
                return true;
            }
        }
        return false;
    }

    private static boolean onlyLater(int state, Asked one, List<Asked> asked) {
        List<Asked> same =
                asked.stream().filter(other -> other.state() == state).toList();
        Optional<Asked> elsewhere = same.stream()
                .filter(other -> other.placed().ladder() != one.placed().ladder()
                        || other.placed().rung() <= one.placed().rung())
                .findFirst();
        return !same.isEmpty() && elsewhere.isEmpty();
    }

    private void report(ItemType type, Asked one, String rest) {
        advice.report(
                ProblemCode.STATE_SKIPPED,
                one.placed(),
                advice.placeOf(one.condition(), one.condition().standsAt() ? "standsAt" : "reached"),
                Quoted.quoted(one.placed().requirement().id()) + " asks for "
                        + Quoted.quoted(one.condition().state()) + " of " + Quoted.quoted(type.id()) + ", " + rest,
                "Ask for the earlier state, or leave it out of the states.");
    }
}
