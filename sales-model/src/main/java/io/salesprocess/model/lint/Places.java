package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.TimeRelation;

/** The keys under which parts of a condition stand in JSON. */
final class Places {
    private Places() {}

    /** The key of the longest distance. */
    static String within(TimeRelation relation) {
        return relation.direction() == TimeRelation.Direction.NOT_OLDER ? "notOlderThan" : "within";
    }

    /** The key of the anchor. */
    static String anchor(TimeRelation relation) {
        return relation.direction() == TimeRelation.Direction.BEFORE ? "before" : "after";
    }

    /** The key of what a value is compared with; of the value, where nothing is compared. */
    static String compared(Comparing comparing) {
        return switch (comparing.comparison()) {
            case KNOWN -> comparing instanceof FieldCondition ? "field" : "attribute";
            case EQUALS -> "equals";
            case NOT_EQUALS -> "notEquals";
            case ONE_OF -> "oneOf";
            case GREATER_THAN -> "greaterThan";
            case AT_LEAST -> "atLeast";
            case LESS_THAN -> "lessThan";
            case AT_MOST -> "atMost";
            case CONTAINS -> "contains";
            case STARTS_WITH -> "startsWith";
        };
    }
}
