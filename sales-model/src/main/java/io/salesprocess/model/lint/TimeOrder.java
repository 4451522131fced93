package io.salesprocess.model.lint;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.Moment;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Nothing ends before it begins, in whatever zone its dates are meant; and no activity takes longer than a year. */
public final class TimeOrder {
    private static final Duration LONGEST_ACTIVITY = Duration.ofDays(366);
    private static final ZoneId EAST = ZoneOffset.ofHours(14);
    private static final ZoneId WEST = ZoneOffset.ofHours(-12);

    private final Input input;

    TimeOrder(Input input) {
        this.input = input;
    }

    void check(Activity activity) {
        if (activity.start().isEmpty() || activity.end().isEmpty()) {
            return;
        }
        Moment start = activity.start().get();
        Moment end = activity.end().get();
        check(activity, "end", start, end);
        if (tooLong(start, end)) {
            input.report(
                    ProblemCode.IMPOSSIBLE_RANGE,
                    input.placeOf(activity, "end"),
                    "The activity " + Quoted.quoted(activity.id()) + " takes more than a year.",
                    "Look at its start and end.");
        }
    }

    /** Whether an activity can have lain so: its end not before its beginning, and not more than a year later. */
    public static boolean possible(Moment start, Moment end) {
        return !before(start, end) && !tooLong(start, end);
    }

    private static boolean before(Moment start, Moment end) {
        return start.dateOnly() == end.dateOnly()
                ? end.begins(ZoneOffset.UTC).isBefore(start.begins(ZoneOffset.UTC))
                : end.ends(WEST).isBefore(start.begins(EAST));
    }

    private static boolean tooLong(Moment start, Moment end) {
        return Duration.between(start.ends(WEST), end.begins(EAST)).compareTo(LONGEST_ACTIVITY) > 0;
    }

    void check(List<Ownership> owners) {
        for (Ownership owner : owners) {
            owner.from().ifPresent(from -> owner.to().ifPresent(to -> check(owner, "to", from, to)));
        }
    }

    /** Reports an end that lies before its beginning; the key is that of the end. */
    void check(Object owner, String key, Moment start, Moment end) {
        Place place = input.placeOf(owner, key);
        if (before(start, end)) {
            input.report(
                    ProblemCode.IMPOSSIBLE_RANGE,
                    place,
                    "The end " + end + " lies before its beginning " + start + ".");
        }
    }
}
