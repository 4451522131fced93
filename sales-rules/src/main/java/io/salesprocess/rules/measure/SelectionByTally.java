package io.salesprocess.rules.measure;

import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Loaded;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What counts for a condition, as its check counts it. */
record SelectionByTally(Check check) implements Selection {
    @Override
    public Selected select(Examination examination) {
        Keeping tally =
                new Keeping(examination.hearing(), examination.casebook().zone());
        check.examine(examination.with(tally));
        return new Selected(tally.counting, tally.doubtful, tally.loaded);
    }

    private static final class Keeping extends Tally {
        private final Hearing rules;
        private final List<AtHand> counting = new ArrayList<>();
        private final List<AtHand> doubtful = new ArrayList<>();
        private Loaded loaded = Loaded.COMPLETELY;

        Keeping(Hearing hearing, ZoneId zone) {
            super(hearing, zone);
            this.rules = hearing;
        }

        @Override
        void add(Kind kind, long code, String id, int rank, @Nullable Moment when, boolean part) {
            Decision decision = rules.decide(kind, code);
            if (decision.genuine()) {
                counting.add(new AtHand(id, when, Map.of(), List.of()));
            } else if (decision.doubtful()) {
                doubtful.add(new AtHand(id, when, Map.of(), List.of()));
            }
            super.add(kind, code, id, rank, when, part);
        }

        @Override
        Outcome conclude(long search, boolean applies, Loaded known, List<String> nowhere) {
            loaded = known;
            return super.conclude(search, applies, known, nowhere);
        }
    }
}
