package io.salesprocess.model.facts;

import io.salesprocess.model.value.Strength;
import java.time.Instant;

/** What the builders of all evidence have in common, so that their keys are described once. */
interface EvidenceBuilder<B> {
    B id(String id);

    B states(Iterable<? extends StateChange> states);

    B recordedAt(Instant recordedAt);

    B strength(Strength strength);

    B source(Source source);
}
