package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.MomentSighting;
import io.salesprocess.rules.situation.Purpose;
import io.salesprocess.rules.situation.Search;
import io.salesprocess.rules.situation.Subject;
import io.salesprocess.rules.situation.TimeFit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks where a moment lies. */
final class MomentCheck implements Check {
    private final Anchor moment;
    private final References references;
    private final TimeWindow window;
    private final long search;
    private final boolean applies;
    private final String name;

    MomentCheck(Anchor moment, References references, Purpose purpose, TimeWindow window) {
        this.moment = moment;
        this.references = references;
        this.window = window;
        this.search = Search.SUBJECT.set(Subject.RECORDS) | Search.PURPOSE.set(purpose);
        this.applies = purpose == Purpose.APPLIES;
        this.name = switch (((Milestone) moment).kind()) {
            case AS_OF, IT, RETURNED_TO -> "asOf";
            case CREATED -> "field:created";
            case STAGE_ENTERED -> "stage-history";
            case FIELD -> "field:" + ((Milestone) moment).id().orElseThrow();
            case REQUIREMENT -> "requirement:" + ((Milestone) moment).id().orElseThrow();
        };
    }

    @Override
    public Outcome examine(Examination examination) {
        Tally tally = examination.tally();
        tally.start(1, false);
        AnchorPoint point = AnchorPoint.of(moment, references, examination);
        if (point.lack() != TimeFit.FITS || point.setAside()) {
            add(point.lack(), null, tally);
        } else {
            for (Moment one : point.moments()) {
                TimeFit fit = window.fit(one, examination);
                add(fit, one, tally);
            }
        }
        return tally.conclude(search, applies, Loaded.COMPLETELY, List.of(name));
    }

    private void add(TimeFit fit, @Nullable Moment when, Tally tally) {
        long code = MomentSighting.TIME.set(fit)
                | MomentSighting.STRENGTH.set(Strength.LOGGED)
                | MomentSighting.ASKED_STRENGTH.set(Strength.CLAIMED);
        tally.add(Kind.MOMENT, code, name, 0, when, false);
    }
}
