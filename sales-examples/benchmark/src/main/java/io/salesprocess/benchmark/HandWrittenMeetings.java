package io.salesprocess.benchmark;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the activity that comes nearest to each requirement that asks for one. Used once. */
final class HandWrittenMeetings {
    private static final Judged NO_ACTIVITY = Judged.unmet(Shortfall.NO_RECORD, "activities");

    /** The lowest bits of what was found say what became of an activity; the others order it, the nearest first. */
    private static final int STATE_BITS = 3;

    private static final int HELD = 0;
    private static final int FUTURE_DATED = 1;
    private static final int HELD_UNDER_WAY = 2;
    private static final int UNDER_WAY = 3;
    private static final int AHEAD = 4;
    private static final int LAPSED = 5;
    private static final int NO_SHOW = 6;
    private static final int CANCELLED = 7;

    private static final int[] RANKS = {0, 0, 0, 1, 2, 3, 4, 5};
    private static final Shortfall[] SHORTFALLS = {
        Shortfall.WRONG_PEOPLE,
        Shortfall.FUTURE_DATED,
        Shortfall.UNDER_WAY,
        Shortfall.UNDER_WAY,
        Shortfall.SCHEDULED_ONLY,
        Shortfall.LAPSED,
        Shortfall.NO_SHOW,
        Shortfall.CANCELLED
    };

    /** Set where an activity would count if somebody had recorded who came. */
    private static final int DOUBT = 1 << 6;

    private static final int FAILURE = 1 << 7;

    private final HandWrittenTables tables;
    private final Instant asOf;
    private final @Nullable Activity[] nearest;
    private final int[] distance;

    HandWrittenMeetings(HandWrittenTables tables, Instant asOf) {
        this.tables = tables;
        this.asOf = asOf;
        nearest = new Activity[tables.requirements.length];
        distance = new int[tables.requirements.length];
    }

    void judge(Opportunity opportunity, Judged[] judged) {
        RolesByPerson roles = new RolesByPerson(opportunity.people(), tables.roles);
        List<Activity> activities = opportunity.activities();
        for (int n = 0; n < activities.size(); n++) {
            Activity activity = activities.get(n);
            int type = tables.activityTypes.number(activity.type());
            if (type >= 0 && tables.byActivityType[type].length > 0) {
                look(activity, tables.byActivityType[type], roles);
            }
        }
        for (HandWrittenRequirement[] ofType : tables.byActivityType) {
            for (HandWrittenRequirement requirement : ofType) {
                Activity found = nearest[requirement.number];
                judged[requirement.number] =
                        found == null ? NO_ACTIVITY : judged(distance[requirement.number], found.id());
            }
        }
    }

    private void look(Activity activity, HandWrittenRequirement[] asking, RolesByPerson roles) {
        int state = state(activity);
        int there = 0;
        int perhaps = 0;
        List<Attendee> attendees = activity.attendees();
        for (int n = 0; n < attendees.size(); n++) {
            Attendee attendee = attendees.get(n);
            switch (attendee.attendance()) {
                case ATTENDED -> there |= roles.of(attendee.person());
                case ACCEPTED, LISTED, UNKNOWN -> perhaps |= roles.of(attendee.person());
                case DECLINED, ABSENT -> {}
            }
        }
        for (HandWrittenRequirement requirement : asking) {
            int bit = requirement.roleBit;
            int found = (state == HELD ? 0 : FAILURE) | RANKS[state] << STATE_BITS | state;
            if ((there & bit) == 0) {
                found += (perhaps & bit) == 0 ? FAILURE : state == HELD ? DOUBT : 0;
            }
            offer(requirement.number, activity, found);
        }
    }

    private void offer(int requirement, Activity activity, int found) {
        Activity other = nearest[requirement];
        if (other == null
                || found >> STATE_BITS < distance[requirement] >> STATE_BITS
                || (found >> STATE_BITS == distance[requirement] >> STATE_BITS && laterOrSmallerId(activity, other))) {
            nearest[requirement] = activity;
            distance[requirement] = found;
        }
    }

    private boolean laterOrSmallerId(Activity one, Activity other) {
        int later = end(one).compareTo(end(other));
        return later > 0 || (later == 0 && one.id().compareTo(other.id()) < 0);
    }

    private Instant end(Activity activity) {
        return activity.end().orElseThrow().ends(tables.zone);
    }

    private int state(Activity activity) {
        boolean ahead = activity.start().orElseThrow().begins(tables.zone).isAfter(asOf);
        boolean over = !ahead && !end(activity).isAfter(asOf);
        return switch (activity.states().get(0).state()) {
            case "held" -> over ? HELD : ahead ? FUTURE_DATED : HELD_UNDER_WAY;
            case "booked" -> over ? LAPSED : ahead ? AHEAD : UNDER_WAY;
            case "no-show" -> ahead ? AHEAD : NO_SHOW;
            case "cancelled" -> CANCELLED;
            default -> throw new IllegalStateException("Workload W1 has no activity in the state of " + activity);
        };
    }

    private static Judged judged(int found, String id) {
        int state = found & (1 << STATE_BITS) - 1;
        if (found >= FAILURE) {
            return Judged.unmet(SHORTFALLS[state], id);
        }
        return found >= DOUBT
                ? new Judged(Verdict.UNDETERMINED, Shortfall.ATTENDANCE_UNKNOWN, List.of(id))
                : Judged.met(id);
    }
}
