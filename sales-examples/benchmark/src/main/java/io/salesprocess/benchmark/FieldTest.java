package io.salesprocess.benchmark;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.FieldValue;
import java.util.List;

/** Compares a field with a constant. All that it can answer is made beforehand. Immutable. */
final class FieldTest {
    private final String field;
    private final Comparison comparison;
    private final FieldValue constant;

    private final Judged met;
    private final Judged empty;
    private final Judged otherwise;

    FieldTest(FieldCondition condition) {
        field = condition.field();
        comparison = condition.comparison();
        constant = condition.values().get(0);
        String reference = "field:" + field;
        met = Judged.met(reference);
        empty = Judged.unmet(Shortfall.EMPTY, reference);
        otherwise = Judged.unmet(Shortfall.WRONG_VALUE, reference);
    }

    Judged judge(Opportunity opportunity) {
        List<FieldEntry> entries = opportunity.fields().get(field);
        if (entries == null || entries.isEmpty()) {
            return empty;
        }
        FieldValue value = entries.get(0).value().orElse(null);
        return value == null ? empty : fits(value) ? met : otherwise;
    }

    private boolean fits(FieldValue value) {
        return switch (comparison) {
            case AT_LEAST ->
                value instanceof FieldValue.Number that
                        && constant instanceof FieldValue.Number least
                        && that.number().compareTo(least.number()) >= 0;
            case EQUALS -> value.equals(constant);
            default -> throw new IllegalStateException("Workload W1 compares no field by " + comparison + ".");
        };
    }
}
