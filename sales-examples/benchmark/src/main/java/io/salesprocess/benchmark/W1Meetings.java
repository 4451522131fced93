package io.salesprocess.benchmark;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes activities: held ones with the right people, and any others, a seventh of them still ahead. */
final class W1Meetings {
    private static final int DAYS_BACK = 180;
    private static final int DAYS_AHEAD = 30;

    private final SplittableRandom random;
    private final int contacts;

    W1Meetings(SplittableRandom random, int contacts) {
        this.random = random;
        this.contacts = contacts;
    }

    Activity held(String id, String type, Set<String> roles) {
        Activity.Builder activity = activity(id, type, ActivityState.HELD, -random.nextInt(1, DAYS_BACK));
        for (String role : roles) {
            activity.addAttendees(attendee(W1Names.contactWith(role), Attendance.ATTENDED));
        }
        return activity.build();
    }

    Activity any(String id) {
        ActivityState state = state();
        Activity.Builder activity = activity(
                id,
                W1Names.activityType(random.nextInt(W1Process.ACTIVITY_TYPES)),
                state,
                random.nextInt(-DAYS_BACK, DAYS_AHEAD));
        int first = random.nextInt(contacts);
        int count = random.nextInt(1, 5);
        for (int n = 0; n < count; n++) {
            activity.addAttendees(attendee(W1Names.contact((first + n) % contacts), attendance(state)));
        }
        return activity.build();
    }

    private Activity.Builder activity(String id, String type, ActivityState state, int days) {
        Instant start = W1Opportunities.AS_OF
                .plus(Duration.ofDays(days))
                .plus(Duration.ofMinutes(random.nextInt(-36, 36) * 15L + 5));
        return Activity.builder()
                .id(id)
                .type(type)
                .addStates(StateChange.builder().state(state.spelled()).build())
                .start(Moment.at(start))
                .end(Moment.at(start.plus(Duration.ofMinutes(random.nextInt(1, 5) * 30L))));
    }

    private ActivityState state() {
        int n = random.nextInt(100);
        return n < 45
                ? ActivityState.HELD
                : n < 75 ? ActivityState.BOOKED : n < 88 ? ActivityState.CANCELLED : ActivityState.NO_SHOW;
    }

    private Attendance attendance(ActivityState state) {
        int n = random.nextInt(20);
        if (state != ActivityState.HELD) {
            return n < 10 ? Attendance.ACCEPTED : Attendance.LISTED;
        }
        return n < 17 ? Attendance.ATTENDED : n < 19 ? Attendance.ABSENT : Attendance.LISTED;
    }

    private static Attendee attendee(String person, Attendance attendance) {
        return Attendee.builder().person(person).attendance(attendance).build();
    }
}
