package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.MomentSighting;
import io.salesprocess.rules.situation.TimeFit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks where a moment lies. One that lies ahead, such as an expected date, has not happened: nothing was done then. */
final class MomentCheck implements Check {
    private final PreparedAnchor moment;
    private final TimeWindow window;
    private final List<String> sources;

    MomentCheck(MomentCondition condition, Anchors anchors) {
        this.moment = anchors.of(condition.moment());
        this.window = new TimeWindow(condition.when(), anchors);
        this.sources = AnchorSources.of(condition.moment());
    }

    @Override
    public Outcome examine(Examination examination) {
        AnchorPoint point = moment.point(examination);
        Tally tally = examination.tally();
        tally.start(1, false);
        if (point.there()) {
            for (Moment one : point.moments()) {
                boolean past = examination.casebook().happened(one);
                add(
                        point.atLatest() ? window.fitAtLatest(one, examination) : window.fit(one, examination),
                        past ? one : null,
                        tally);
            }
            if (point.others()) {
                add(TimeFit.ANCHOR_UNKNOWN, null, tally);
            }
        } else {
            add(point.lack(), null, tally);
        }
        Outcome outcome = tally.conclude(Loaded.COMPLETELY, sources);
        return sources.size() == 1 ? outcome : outcome.citing(sources);
    }

    private void add(TimeFit fit, @Nullable Moment when, Tally tally) {
        long code = MomentSighting.TIME.set(fit)
                | MomentSighting.STRENGTH.set(Strength.LOGGED)
                | MomentSighting.ASKED_STRENGTH.set(Strength.CLAIMED);
        tally.add(Kind.MOMENT, code, sources.get(0), 0, when, false);
    }
}
