package io.salesprocess.rules;

import io.salesprocess.model.definition.Due;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.measure.Allowance;
import io.salesprocess.rules.measure.Anchors;
import io.salesprocess.rules.measure.Calendar;
import io.salesprocess.rules.measure.Casebook;
import io.salesprocess.rules.measure.Parameter;
import io.salesprocess.rules.measure.PreparedAnchor;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when something ought to be done, prepared. Immutable.
 *
 * @param anchor from what it is counted
 * @param offset how long before or after; null at the anchor itself
 * @param before whether it is counted back
 * @param hangsOnField whether it has no moment because a field is empty, where it has none
 */
record Deadline(PreparedAnchor anchor, @Nullable Allowance offset, boolean before, boolean hangsOnField) {

    static Deadline of(Due due, Anchors anchors) {
        return new Deadline(
                anchors.of(due.anchor()),
                due.offset().map(Allowance::new).orElse(null),
                due.before(),
                Anchors.hangsOnField(due.anchor()));
    }

    /** The last instant that is not too late; empty where a table does not tell it. */
    Optional<Instant> last(Moment from, Casebook casebook) {
        Calendar calendar = casebook.calendar();
        if (offset == null) {
            return Optional.of(from.ends(calendar.zone()));
        }
        Parameter allowed = offset.of(casebook);
        return allowed.span().map(span -> before ? calendar.lastBefore(from, span) : calendar.latest(from, span));
    }
}
