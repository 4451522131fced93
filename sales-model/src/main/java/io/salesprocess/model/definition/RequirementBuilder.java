package io.salesprocess.model.definition;

/** What the builders of all requirements have in common, so that their keys are described once. */
interface RequirementBuilder<B> {
    B id(String id);

    B name(String name);

    B why(String why);

    B responsible(String role);

    B obligation(Obligation obligation);

    B appliesWhen(Condition condition);

    B doneWhen(Condition condition);

    B due(Due due);

    B overdue(Iterable<? extends Consequence> consequences);

    B after(Iterable<String> requirements);

    B strictOrder(boolean strict);

    B mustStillHold(boolean must);
}
