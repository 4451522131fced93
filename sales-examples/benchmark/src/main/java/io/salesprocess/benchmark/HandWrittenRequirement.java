package io.salesprocess.benchmark;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.inspection.Shortfall;
import org.jspecify.annotations.Nullable;

/** A requirement, looked up beforehand as far as possible. Immutable. */
final class HandWrittenRequirement {
    final String id;
    final int number;
    final boolean step;

    /** Asked for in an activity of a type, if one is asked for. */
    final int roleBit;

    final int activityType;
    final int documentType;
    final @Nullable FieldTest field;

    /** What decides whether it applies, if anything does. */
    final int appliesByDecision;

    final @Nullable FieldTest appliesByField;
    final @Nullable Judged undecided;
    final @Nullable Judged notNeeded;

    HandWrittenRequirement(int number, Requirement requirement, HandWrittenTables tables) {
        this.number = number;
        id = requirement.id();
        step = requirement instanceof Step;
        Condition done = requirement.doneWhen().orElse(null);
        activityType = done instanceof ActivityCondition asked
                ? tables.activityTypes.number(asked.activities().get(0))
                : -1;
        roleBit = done instanceof ActivityCondition asked
                ? 1 << tables.roles.number(asked.with().get(0).role().orElseThrow())
                : 0;
        documentType = done instanceof ItemCondition asked ? tables.documentTypes.number(asked.item()) : -1;
        field = done instanceof FieldCondition asked ? new FieldTest(asked) : null;

        Condition applies = requirement.appliesWhen().orElse(null);
        appliesByDecision = applies instanceof StatementCondition asked ? tables.decisions.number(asked.topic()) : -1;
        appliesByField = applies instanceof FieldCondition asked ? new FieldTest(asked) : null;
        undecided = applies == null ? null : Judged.unmet(Shortfall.UNDECIDED, reference(applies));
        notNeeded = applies == null ? null : Judged.notApplicable(reference(applies));
    }

    private static String reference(Condition applies) {
        return applies instanceof FieldCondition asked
                ? "field:" + asked.field()
                : applies instanceof StatementCondition asked ? "decision:" + asked.topic() : "";
    }
}
