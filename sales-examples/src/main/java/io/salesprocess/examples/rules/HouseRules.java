package io.salesprocess.examples.rules;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.rules.ApplicationRules;
import io.salesprocess.rules.Inspector;

/** Prepares inspectors that let the rules of {@code house-rules.drl} have their say. */
public final class HouseRules {
    private HouseRules() {}

    /** An inspector with the library's rules and the house's own. */
    // region house-rules
    public static Inspector inspector(SalesProcess process) {
        ClassLoader loader = HouseRules.class.getClassLoader();
        return Inspector.of(process, ApplicationRules.of("io.salesprocess", "sales-examples", loader));
    }
    // endregion
}
