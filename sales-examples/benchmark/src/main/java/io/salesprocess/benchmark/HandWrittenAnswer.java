package io.salesprocess.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the baseline says of one opportunity: a judgement for each requirement, in the order of the process. */
final class HandWrittenAnswer {
    private final HandWrittenTables tables;
    private final Judged[] judged;
    private final @Nullable String verifiedStage;

    HandWrittenAnswer(HandWrittenTables tables, Judged[] judged, @Nullable String verifiedStage) {
        this.tables = tables;
        this.judged = judged;
        this.verifiedStage = verifiedStage;
    }

    Answer answer() {
        Map<String, Judged> all = new HashMap<>();
        for (int n = 0; n < judged.length; n++) {
            all.put(tables.requirements[n].id, judged[n]);
        }
        return new Answer(all, verifiedStage);
    }
}
