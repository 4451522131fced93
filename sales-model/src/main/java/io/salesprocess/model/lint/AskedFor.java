package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Requirement;
import java.util.ArrayList;
import java.util.List;

/** What a requirement asks for, without what must not be there and without what merely tells times and values. */
final class AskedFor {
    private AskedFor() {}

    static List<Condition> of(Requirement requirement) {
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
            ConditionParts.parts(condition).forEach(part -> ask(part, into));
        }
    }
}
