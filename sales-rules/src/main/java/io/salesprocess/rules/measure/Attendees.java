package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.People;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of one activity, each once, with the most that is known of their presence. */
final class Attendees {
    private final boolean loaded;
    private final Roster roster;
    private final @Nullable Member[] members;
    private final Attendance[] presence;
    private int size;
    private int strangers;

    Attendees(Activity activity, Roster roster) {
        List<Attendee> all = activity.attendees();
        this.loaded = activity.attendeesLoaded();
        this.roster = roster;
        this.members = new Member[all.size()];
        this.presence = new Attendance[all.size()];
        for (int i = 0; i < all.size(); i++) {
            Attendee attendee = all.get(i);
            Member member = roster.member(attendee.person());
            if (member == null) {
                strangers += stays(attendee.attendance()) ? 1 : 0;
            } else {
                add(member, attendee.attendance());
            }
        }
    }

    private void add(Member member, Attendance known) {
        for (int i = 0; i < size; i++) {
            if (members[i] == member) {
                presence[i] = known.compareTo(presence[i]) < 0 ? known : presence[i];
                return;
            }
        }
        members[size] = member;
        presence[size] = known;
        size++;
    }

    private static boolean stays(Attendance known) {
        return known != Attendance.DECLINED && known != Attendance.ABSENT;
    }

    /** What is known of the people who were asked for. */
    People measure(Asked asked, @Nullable Moment when) {
        int there = 0;
        int perhapsThere = 0;
        int perhapsAsked = roster.complete() ? 0 : strangers;
        for (int i = 0; i < size; i++) {
            Member member = members[i];
            Attendance known = presence[i];
            if (member == null || !stays(known) || (asked.side != null && asked.side != member.side)) {
                continue;
            }
            boolean plays = asked.role == null || roster.plays(member, asked.roleNumber, asked.role, when);
            if (plays && present(known, asked.presence)) {
                there++;
            } else if (plays && asked.presence == Attendance.ATTENDED) {
                perhapsThere++;
            } else if (!plays
                    && !member.rolesLoaded
                    && (present(known, asked.presence) || asked.presence == Attendance.ATTENDED)) {
                perhapsAsked++;
            }
        }
        if (there >= asked.atLeast) {
            return People.THERE;
        }
        if (!loaded || there + perhapsThere >= asked.atLeast) {
            return People.NOBODY_RECORDED;
        }
        return there + perhapsThere + perhapsAsked >= asked.atLeast ? People.ROLES_UNKNOWN : People.MISSING;
    }

    /** Whether what is known is at least what is asked: attended, accepted, listed in this order. */
    private static boolean present(Attendance known, Attendance asked) {
        return switch (asked) {
            case ATTENDED -> known == Attendance.ATTENDED;
            case ACCEPTED -> known == Attendance.ATTENDED || known == Attendance.ACCEPTED;
            case LISTED, UNKNOWN, DECLINED, ABSENT -> true;
        };
    }
}
