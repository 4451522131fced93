package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.ActivityState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds activities that were said to be held one upon the other, which is how lists are cleared and not how work is done. */
public final class BulkClosings {
    /** So many at least. */
    static final int MANY = 10;
    /** Within so long. */
    static final Duration WITHIN = Duration.ofMinutes(1);

    private record Closing(String id, Instant at) {}

    private BulkClosings() {}

    /** The ids of the activities that are among so many whose state came about within so long. A date tells no moment. */
    public static Set<String> among(List<Activity> activities, Casebook casebook) {
        if (activities.size() < MANY) {
            return Set.of();
        }
        List<Closing> closings = new ArrayList<>();
        for (Activity activity : activities) {
            Instant at = closed(activity, casebook);
            if (at != null) {
                closings.add(new Closing(activity.id(), at));
            }
        }
        closings.sort(Comparator.comparing(Closing::at));
        Set<String> bulk = new HashSet<>();
        int told = 0;
        for (int last = MANY - 1; last < closings.size(); last++) {
            int first = last - MANY + 1;
            if (!closings.get(last).at().isAfter(closings.get(first).at().plus(WITHIN))) {
                for (told = Math.max(told, first); told <= last; told++) {
                    bulk.add(closings.get(told).id());
                }
            }
        }
        return bulk;
    }

    private static @Nullable Instant closed(Activity activity, Casebook casebook) {
        StateChange change = casebook.recorded(activity.recordedAt())
                ? States.inEffect(activity.states(), casebook, Diary::order)
                : null;
        return change == null || Diary.state(change.state()) != ActivityState.HELD
                ? null
                : change.at()
                        .filter(at -> !at.dateOnly())
                        .map(at -> at.begins(casebook.zone()))
                        .orElse(null);
    }
}
