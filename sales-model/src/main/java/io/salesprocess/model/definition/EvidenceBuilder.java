package io.salesprocess.model.definition;

import io.salesprocess.model.value.Scope;
import io.salesprocess.model.value.Strength;
import org.jspecify.annotations.Nullable;

/** What the builders of all evidence conditions have in common, so that the keys are described once. */
interface EvidenceBuilder<B> extends ConditionBuilder<B> {
    B where(Iterable<? extends Detail> details);

    B scope(Iterable<Scope> scope);

    B about(Link link);

    B atLeast(@Nullable Integer atLeast);

    B atMost(@Nullable Integer atMost);

    B distinct(Distinct distinct);

    B strength(Strength strength);

    B when(Iterable<? extends TimeRelation> relations);
}
