package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Period;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.CadenceCase;
import io.salesprocess.rules.situation.Gaps;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.Start;
import io.salesprocess.rules.situation.TimeFit;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks whether something happens again and again, as often as asked. */
final class CadenceCheck implements Check {
    private final List<Selection> happens;
    private final PreparedAnchor from;
    private final @Nullable PreparedAnchor until;
    private final @Nullable Allowance every;
    private final @Nullable Rhythm calendarRhythm;
    private final int cited;
    private final List<String> sources;

    CadenceCheck(Cadence condition, Anchors anchors) {
        this.happens = condition.happens().stream().map(anchors::selection).toList();
        this.from = anchors.of(condition.from());
        this.until = condition.until().map(anchors::of).orElse(null);
        this.every = condition.every().map(Allowance::new).orElse(null);
        Period period = condition.period().orElse(null);
        this.calendarRhythm = period == null ? null : new PeriodRhythm(period, condition.atLeast());
        this.cited = period == null ? 1 : condition.atLeast();
        this.sources = Sources.of(condition);
    }

    @Override
    public Outcome examine(Examination examination) {
        AnchorPoint start = from.point(examination);
        if (!start.there()) {
            return without(CadenceCase.START.set(start(start)), examination);
        }
        Parameter allowed = every == null ? Parameter.NONE : every.of(examination.casebook());
        Rhythm rhythm = calendarRhythm != null
                ? calendarRhythm
                : allowed.span().<Rhythm>map(SpanRhythm::new).orElse(null);
        if (rhythm == null) {
            Gaps gaps = allowed.known() ? Gaps.NO_MEASURE : Gaps.MEASURE_UNKNOWN;
            return without(CadenceCase.GAPS.set(gaps), examination);
        }
        Outcome outcome = examine(rhythm, start.earliest(examination.casebook().zone()), examination);
        return start.perhapsEarlier() && outcome.met()
                ? without(CadenceCase.START.set(Start.UNKNOWN), examination)
                : outcome;
    }

    private static Start start(AnchorPoint point) {
        return point.setAside() ? Start.SET_ASIDE : point.lack() == TimeFit.NO_ANCHOR ? Start.NOT_BEGUN : Start.UNKNOWN;
    }

    private Outcome examine(Rhythm rhythm, Moment start, Examination examination) {
        Casebook casebook = examination.casebook();
        ZoneId zone = casebook.zone();
        AnchorPoint stop = until == null ? AnchorPoint.NONE : until.point(examination);
        Moment stopped = stop.there() ? stop.earliest(zone) : null;
        boolean over = stopped != null && !stopped.ends(zone).isAfter(casebook.at());
        Moment end = stopped != null && over ? stopped : Moment.at(casebook.at());
        Occurrences found = Occurrences.of(happens, examination);
        List<Occasion> occasions = occasions(found.counting().stream(), start, end, casebook);
        List<Occasion> gap = rhythm.latestGap(occasions, start, end, over, casebook.calendar());
        if (gap == null) {
            return kept(over ? end : casebook.happened(start) ? start : null, occasions, examination)
                    .amongOthers(!found.complete() || !found.doubtful().isEmpty());
        }
        Gaps gaps = stop.lack() == TimeFit.ANCHOR_UNKNOWN
                ? Gaps.END_UNKNOWN
                : perhapsFilled(found, rhythm, start, end, over, casebook) ? Gaps.PERHAPS : Gaps.SOME;
        long code = CadenceCase.GAPS.set(gaps)
                | CadenceCase.LOADED.set(found.complete() ? Loaded.COMPLETELY : Loaded.NOT_COMPLETELY);
        List<String> cited = found.complete() ? cited(gap, found, gaps) : sources;
        Decision decision = examination.hearing().decide(Kind.CADENCE, code);
        return Outcome.of(
                decision.verdict(),
                decision.shortfall(found.doubt()),
                cited,
                occasions.isEmpty() ? Outcome.NOTHING_NEAR : 1);
    }

    /** Whether there would be no gap if everything counted of which nobody can tell. */
    private static boolean perhapsFilled(
            Occurrences found, Rhythm rhythm, Moment start, Moment end, boolean over, Casebook casebook) {
        if (found.doubtful().isEmpty()) {
            return false;
        }
        List<Occasion> all =
                occasions(Stream.concat(found.counting().stream(), found.doubtful().stream()), start, end, casebook);
        return found.doubtful().stream().anyMatch(one -> one.when() == null)
                || rhythm.latestGap(all, start, end, over, casebook.calendar()) == null;
    }

    private static List<Occasion> occasions(Stream<AtHand> found, Moment start, Moment end, Casebook casebook) {
        Calendar calendar = casebook.calendar();
        return found.flatMap(one -> Stream.ofNullable(one.when()).map(when -> new Occasion(one.id(), when)))
                .filter(one -> calendar.notAfter(start, one.when()) && calendar.notAfter(one.when(), end))
                .distinct()
                .sorted(Comparator.comparing((Occasion one) -> one.when().ends(casebook.zone()))
                        .thenComparing(Occasion::id))
                .toList();
    }

    private List<String> last(List<Occasion> occasions) {
        return occasions.isEmpty()
                ? sources
                : ids(occasions.subList(Math.max(0, occasions.size() - cited), occasions.size()));
    }

    private List<String> cited(List<Occasion> gap, Occurrences found, Gaps gaps) {
        if (gaps == Gaps.PERHAPS) {
            return found.doubtful().stream().map(AtHand::id).distinct().sorted().toList();
        }
        return gap.isEmpty() ? sources : ids(gap);
    }

    private static List<String> ids(List<Occasion> occasions) {
        return occasions.stream().map(Occasion::id).distinct().toList();
    }

    private Outcome kept(@Nullable Moment since, List<Occasion> occasions, Examination examination) {
        Decision decision = examination.hearing().decide(Kind.CADENCE, CadenceCase.GAPS.set(Gaps.NONE));
        List<Moment> ends = occasions.isEmpty()
                ? List.of()
                : List.of(occasions.get(occasions.size() - 1).when());
        return new Outcome(decision.verdict(), Optional.empty(), last(occasions), since, ends, 0);
    }

    private Outcome without(long code, Examination examination) {
        Decision decision = examination.hearing().decide(Kind.CADENCE, code);
        return Outcome.of(decision.verdict(), decision.shortfall(Optional.empty()), sources, Outcome.NOTHING_NEAR);
    }
}
