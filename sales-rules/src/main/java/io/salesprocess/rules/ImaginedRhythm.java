package io.salesprocess.rules;

import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Period;
import io.salesprocess.model.value.Span;
import io.salesprocess.rules.measure.AnchorPoint;
import io.salesprocess.rules.measure.Calendar;
import io.salesprocess.rules.measure.Casebook;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What happens again and again, imagined often enough. */
final class ImaginedRhythm {
    private static final int MOST = 60;

    private final Scene scene;
    private final ImaginedValues values;
    private final ImaginedTimes times;
    private final Function<Condition, Integer> imagine;

    ImaginedRhythm(Scene scene, ImaginedValues values, ImaginedTimes times, Function<Condition, Integer> imagine) {
        this.scene = scene;
        this.values = values;
        this.times = times;
        this.imagine = imagine;
    }

    int cost(Cadence cadence) {
        if (!times.point(cadence.from()).there()) {
            times.lay(cadence.from(), scene.when());
        }
        AnchorPoint from = times.point(cadence.from());
        if (!from.there()) {
            return Imagined.IMPOSSIBLE;
        }
        cadence.every().flatMap(Limit::table).ifPresent(values::settle);
        Casebook casebook = scene.casebook();
        Moment start = from.earliest(casebook.zone());
        Moment end = end(cadence, casebook);
        Optional<Span> span = cadence.every().flatMap(limit -> limit.span()
                .or(() -> limit.table().flatMap(table -> casebook.table(table).span())));
        List<Instant> moments = cadence.period().isPresent()
                ? within(cadence.period().get(), start, end, cadence.atLeast(), casebook)
                : span.map(each -> spread(each, start, end, casebook)).orElse(List.of());
        if (moments.size() > MOST) {
            return Imagined.IMPOSSIBLE;
        }
        int cost = 0;
        for (Instant moment : moments) {
            cost += scene.at(moment, () -> imagine.apply(cadence.happens().get(0)));
        }
        return cost;
    }

    private Moment end(Cadence cadence, Casebook casebook) {
        Moment now = Moment.at(casebook.at());
        if (cadence.until().isEmpty() || !times.point(cadence.until().get()).there()) {
            return now;
        }
        Moment end = times.point(cadence.until().get()).earliest(casebook.zone());
        return end.ends(casebook.zone()).isAfter(casebook.at()) ? now : end;
    }

    private static List<Instant> spread(Span each, Moment start, Moment end, Casebook casebook) {
        Calendar calendar = casebook.calendar();
        List<Instant> moments = new ArrayList<>();
        Moment last = start;
        while (!calendar.within(last, end, each) && moments.size() <= MOST) {
            Instant next = calendar.forward(last, each).begins(casebook.zone());
            if (!next.isAfter(last.begins(casebook.zone()))) {
                break;
            }
            moments.add(next);
            last = Moment.at(next);
        }
        return moments;
    }

    private static List<Instant> within(Period period, Moment start, Moment end, int atLeast, Casebook casebook) {
        Calendar calendar = casebook.calendar();
        ZoneId zone = casebook.zone();
        List<Instant> moments = new ArrayList<>();
        Moment day = Moment.on(calendar.first(period, start));
        while (calendar.notAfter(day, end) && moments.size() <= MOST) {
            Moment last = Moment.on(calendar.last(period, day));
            boolean whole = !day.begins(zone).isBefore(start.begins(zone))
                    && !last.ends(zone).isAfter(end.ends(zone));
            for (int i = 0; whole && i < atLeast; i++) {
                moments.add(day.begins(zone).plus(Imagination.SOON.multipliedBy(i + 1L)));
            }
            day = Moment.on(last.dateIn(zone).plusDays(1));
        }
        return moments;
    }
}
