package io.salesprocess.rules;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Condition;
import java.util.stream.Stream;

/** The activities that a condition asks for in any case. */
final class ActivitiesAsked {
    private ActivitiesAsked() {}

    static Stream<ActivityCondition> in(Condition condition) {
        if (condition instanceof ActivityCondition activity) {
            return Stream.of(activity);
        }
        return condition instanceof AllOf all ? all.conditions().stream().flatMap(ActivitiesAsked::in) : Stream.empty();
    }
}
