package io.salesprocess.rules;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.value.FieldValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Of several conditions, those that take the fewest facts. */
final class ImaginedChoice {
    private final Scene scene;
    private final ImaginedValues values;
    private final ImaginedRecords records;
    private final ToIntFunction<Condition> cost;

    /**
     * Starts choosing.
     *
     * @param cost imagines a condition, and tells how many facts that takes
     */
    ImaginedChoice(Scene scene, ImaginedValues values, ImaginedRecords records, ToIntFunction<Condition> cost) {
        this.scene = scene;
        this.values = values;
        this.records = records;
        this.cost = cost;
    }

    private record Branch(int cost, List<UnaryOperator<Opportunity>> facts) {}

    /** What it takes to have so many of these, with those that hold already; the facts are added. */
    int cheapest(int needed, List<Condition> conditions) {
        List<Condition> lacking =
                conditions.stream().filter(condition -> !holds(condition)).toList();
        int missing = needed - (conditions.size() - lacking.size());
        if (missing >= lacking.size()) {
            if (inOne(conditions)) {
                return 1
                        + lacking.stream()
                                .filter(one -> !holds(one))
                                .mapToInt(cost)
                                .sum();
            }
            return lacking.stream().mapToInt(cost).sum();
        }
        int sum = 0;
        for (Branch branch : lacking.stream()
                .map(this::branch)
                .sorted(Comparator.comparingInt(Branch::cost))
                .limit(Math.max(0, missing))
                .toList()) {
            branch.facts().forEach(scene::add);
            sum += branch.cost();
        }
        return sum;
    }

    private Branch branch(Condition condition) {
        Scene.Mark before = scene.mark();
        int needed = cost.applyAsInt(condition);
        return new Branch(needed, scene.backTo(before));
    }

    /** Where several things are asked of one field, one value that will do for all. */
    private boolean inOne(List<Condition> conditions) {
        List<FieldCondition> fields = conditions.stream()
                .filter(FieldCondition.class::isInstance)
                .map(FieldCondition.class::cast)
                .toList();
        if (fields.size() < 2
                || fields.stream().map(FieldCondition::field).distinct().count() > 1) {
            return false;
        }
        FieldCondition first = fields.get(0);
        Optional<FieldValue> value = values.ofField(first.field(), fields);
        value.ifPresent(found -> records.field(first.field(), found, first.by(), first.when()));
        return value.isPresent();
    }

    private boolean holds(Condition condition) {
        return scene.outcome(condition).satisfied();
    }
}
