package io.salesprocess.rules.measure;

import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So often in each period of the calendar that begins at the start or later and is over by the end. Looks back from the
 * last one, so that it never looks at more periods than there are occasions, and one.
 */
record PeriodRhythm(Period period, int atLeast) implements Rhythm {
    @Override
    public @Nullable List<Occasion> latestGap(
            List<Occasion> occasions, Moment start, Moment end, boolean over, Calendar calendar) {
        ZoneId zone = calendar.zone();
        LocalDate last = lastFull(end, over, calendar);
        int after = occasions.size();
        while (true) {
            LocalDate first = calendar.first(period, Moment.on(last));
            if (Moment.on(first).begins(zone).isBefore(start.begins(zone))) {
                return null;
            }
            while (after > 0 && occasions.get(after - 1).when().dateIn(zone).isAfter(last)) {
                after--;
            }
            int before = after;
            while (before > 0 && !occasions.get(before - 1).when().dateIn(zone).isBefore(first)) {
                before--;
            }
            if (after - before < atLeast) {
                return before < after
                        ? occasions.subList(before, after)
                        : occasions.subList(Math.max(0, before - 1), Math.min(occasions.size(), after + 1));
            }
            after = before;
            last = first.minusDays(1);
        }
    }

    /** The last day of the last period that is over. */
    private LocalDate lastFull(Moment end, boolean over, Calendar calendar) {
        LocalDate last = calendar.last(period, end);
        Instant ends = Moment.on(last).ends(calendar.zone());
        Instant until = end.ends(calendar.zone());
        boolean full = over ? !ends.isAfter(until) : ends.isBefore(until);
        return full ? last : calendar.first(period, end).minusDays(1);
    }
}
