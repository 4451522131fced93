package io.salesprocess.model.definition;

/** What the builders of all conditions have in common, so that the keys are described once. */
interface ConditionBuilder<B> {
    B statement(String statement);

    B why(String why);
}
