package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.People;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts who of the asked-for people was in an activity. */
final class Attendees {
    private Attendees() {}

    static People measure(
            Activity activity, Participant asked, Attendance presence, @Nullable Moment when, Casebook casebook) {
        Roster roster = casebook.roster();
        List<Attendee> attendees = activity.attendees();
        int there = 0;
        int perhapsThere = 0;
        int perhapsAsked = 0;
        Set<Person> counted = asked.atLeast() > 1 ? new HashSet<>() : Set.of();
        for (int i = 0; i < attendees.size(); i++) {
            Attendee attendee = attendees.get(i);
            Attendance known = attendee.attendance();
            if (known == Attendance.DECLINED || known == Attendance.ABSENT) {
                continue;
            }
            Person person = roster.find(attendee.person());
            if (person == null) {
                perhapsAsked += roster.complete() ? 0 : 1;
            } else if (Roster.stands(person, asked.side()) && (asked.atLeast() == 1 || counted.add(person))) {
                boolean plays = asked.role().isEmpty()
                        || roster.plays(person, asked.role().get(), when);
                if (plays && present(known, presence)) {
                    there++;
                } else if (plays && presence == Attendance.ATTENDED) {
                    perhapsThere++;
                } else if (!plays
                        && !person.rolesLoaded()
                        && (present(known, presence) || presence == Attendance.ATTENDED)) {
                    perhapsAsked++;
                }
            }
        }
        if (there >= asked.atLeast()) {
            return People.THERE;
        }
        if (!activity.attendeesLoaded() || there + perhapsThere >= asked.atLeast()) {
            return People.NOBODY_RECORDED;
        }
        return there + perhapsThere + perhapsAsked >= asked.atLeast() ? People.ROLES_UNKNOWN : People.MISSING;
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
