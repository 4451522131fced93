package io.salesprocess.rules;

import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.Milestone;
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
import java.util.Comparator;
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
        return node.requirement().due().map(due -> of(due, appraisal)).orElse(NOT_ASKED);
    }

    private static DueMoment of(Due due, Appraisal appraisal) {
        AnchorPoint point = AnchorPoint.of(due.anchor(), appraisal.references(), appraisal.now());
        if (point.lack() != TimeFit.FITS || point.setAside()) {
            boolean empty = point.lack() == TimeFit.NO_ANCHOR
                    && due.anchor() instanceof Milestone milestone
                    && milestone.kind() == Milestone.Kind.FIELD;
            return empty ? NO_START : NOT_ASKED;
        }
        Casebook casebook = appraisal.now().casebook();
        Moment from = point.moments().stream()
                .min(Comparator.comparing(moment -> moment.ends(casebook.zone())))
                .orElseThrow();
        Instant last = last(due, from, casebook.calendar());
        return new DueMoment(last.isBefore(casebook.asOf()) ? DueStatus.PASSED : DueStatus.AHEAD, Optional.of(last));
    }

    private static Instant last(Due due, Moment from, Calendar calendar) {
        Span offset = due.offset().flatMap(Limit::span).orElse(null);
        if (offset == null) {
            return from.ends(calendar.zone());
        }
        return due.before() ? calendar.lastBefore(from, offset) : calendar.latest(from, offset);
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
