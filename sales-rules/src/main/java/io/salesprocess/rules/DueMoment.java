package io.salesprocess.rules;

import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import io.salesprocess.rules.measure.AnchorPoint;
import io.salesprocess.rules.measure.Calendar;
import io.salesprocess.rules.measure.Casebook;
import io.salesprocess.rules.situation.DueStatus;
import io.salesprocess.rules.situation.TimeFit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when a requirement ought to be done.
 *
 * @param status where that moment lies
 * @param due the last instant that is not too late
 */
record DueMoment(DueStatus status, Optional<Instant> due) {
    static final DueMoment NOT_ASKED = new DueMoment(DueStatus.NOT_ASKED, Optional.empty());
    private static final DueMoment NO_START = new DueMoment(DueStatus.NO_START, Optional.empty());

    static DueMoment of(Node node, Appraisal appraisal) {
        Deadline deadline = node.deadline();
        return deadline == null ? NOT_ASKED : of(deadline, appraisal);
    }

    private static DueMoment of(Deadline deadline, Appraisal appraisal) {
        Casebook casebook = appraisal.now().casebook();
        AnchorPoint point = deadline.anchor().point(appraisal.now());
        if (!point.there()) {
            return point.lack() == TimeFit.NO_ANCHOR && deadline.hangsOnField() ? NO_START : NOT_ASKED;
        }
        Optional<Instant> last = deadline.last(point.earliest(casebook.zone()), casebook);
        return last.map(instant ->
                        new DueMoment(instant.isBefore(casebook.asOf()) ? DueStatus.PASSED : DueStatus.AHEAD, last))
                .orElse(NOT_ASKED);
    }

    /** Whether it passed so long ago, or at all where nothing is said. */
    boolean passedBy(Optional<Span> span, Casebook casebook) {
        return status == DueStatus.PASSED
                && (span.isEmpty()
                        || casebook.calendar()
                                .longAfter(Moment.at(due.orElseThrow()), Moment.at(casebook.asOf()), span.get()));
    }

    /** The date, where the moment is the end of one in the zone; else the moment to the second. */
    static String said(Instant due, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(due, zone);
        return Moment.on(date).ends(zone).equals(due)
                ? date.toString()
                : due.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Whether something that was done at this moment was late. */
    boolean missedBy(@Nullable Moment doneAt, Calendar calendar) {
        return doneAt != null
                && due.isPresent()
                && doneAt.begins(calendar.zone()).isAfter(due.get());
    }
}
