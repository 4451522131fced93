package io.salesprocess.model.facts;

import io.salesprocess.model.value.Scope;
import io.salesprocess.model.value.Strength;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the builders of all evidence have in common, so that their keys are described once. */
interface EvidenceBuilder<B> {
    B id(String id);

    B states(Iterable<? extends StateChange> states);

    B attributes(Map<String, ? extends List<FieldEntry>> attributes);

    B about(Iterable<String> about);

    B scope(Scope scope);

    B organisation(String organisation);

    B recordedAt(Instant recordedAt);

    B strength(Strength strength);

    B source(Source source);
}
