package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.People;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of one activity, each once, with the most that is known of their presence. */
final class Attendees {
    /** Where nobody is meant any more, nothing is asked of whoever was there. */
    private static final Set<Match> SURELY = EnumSet.of(Match.MATCHES, Match.NOT_ASKED);

    private final Activity activity;
    private final boolean loaded;
    private final Roster roster;
    private final @Nullable Member[] members;
    private final Attendance[] presence;
    private final Set<String> strangers = new HashSet<>(2);
    private int size;

    Attendees(Activity activity, Roster roster) {
        List<Attendee> all = activity.attendees();
        this.activity = activity;
        this.loaded = activity.attendeesLoaded();
        this.roster = roster;
        this.members = new Member[all.size()];
        this.presence = new Attendance[all.size()];
        for (int i = 0; i < all.size(); i++) {
            Attendee attendee = all.get(i);
            Member member = roster.member(attendee.person());
            if (member == null) {
                stranger(attendee);
            } else {
                add(member, attendee.attendance());
            }
        }
    }

    private void stranger(Attendee attendee) {
        if (stays(attendee.attendance())) {
            strangers.add(attendee.person());
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
    People measure(Asked asked, @Nullable Moment when, Examination examination) {
        int there = asked.same == null ? 0 : unlisted(asked, when, examination);
        int perhapsThere = 0;
        int perhapsAsked = roster.complete() ? 0 : strangers.size() - there;
        for (int i = 0; i < size; i++) {
            Member member = members[i];
            Attendance known = presence[i];
            boolean present = present(known, asked.presence);
            if (member == null
                    || !stays(known)
                    || (asked.side != null && asked.side != member.side)
                    || !(present || perhaps(known, asked.presence))) {
                continue;
            }
            Match meant = asked.particular() ? meant(asked, member, when, examination) : Match.NOT_ASKED;
            if (meant == Match.DIFFERS) {
                continue;
            }
            boolean plays = asked.role == null || roster.plays(member, asked.roleNumber, asked.role, when);
            if (!plays || meant == Match.UNKNOWN) {
                perhapsAsked += plays || mayPlay(asked, member) ? 1 : 0;
            } else if (present) {
                there++;
            } else {
                perhapsThere++;
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

    /** Whether this is one of the people who are meant, whatever roles they play. */
    private Match meant(Asked asked, Member member, @Nullable Moment when, Examination examination) {
        if (asked.leads && !leads(member)) {
            return Match.DIFFERS;
        }
        return asked.meant(member.person.id(), when, examination);
    }

    private boolean mayPlay(Asked asked, Member member) {
        return asked.role != null && roster.mayPlay(member.person, asked.role);
    }

    private boolean leads(Member member) {
        for (Attendee attendee : activity.attendees()) {
            if (attendee.leads() && roster.member(attendee.person()) == member) {
                return true;
            }
        }
        return false;
    }

    /** How many of those who are meant were there, and are not among the people of the opportunity, as owners may be. */
    private int unlisted(Asked asked, @Nullable Moment when, Examination examination) {
        if (asked.same == null || asked.role != null || asked.side != null) {
            return 0;
        }
        Set<String> found = new HashSet<>();
        for (Attendee attendee : activity.attendees()) {
            if (roster.member(attendee.person()) == null
                    && !roster.stranger(attendee.person())
                    && stays(attendee.attendance())
                    && present(attendee.attendance(), asked.presence)
                    && (attendee.leads() || !asked.leads)
                    && SURELY.contains(asked.meant(attendee.person(), when, examination))) {
                found.add(attendee.person());
            }
        }
        return found.size();
    }

    /** The activity with those who took part in it as asked; where nobody is asked for, with all who took part. */
    AtHand with(Asked[] asked, Attendance otherwise, @Nullable Moment when, Examination examination) {
        List<String> people = new ArrayList<>();
        int others = !loaded ? Different.MANY : roster.complete() ? 0 : strangers.size();
        for (int i = 0; i < size; i++) {
            Member member = members[i];
            if (member != null && stays(presence[i])) {
                Match took = asked.length == 0 ? took(presence[i], otherwise) : Match.DIFFERS;
                for (Asked one : asked) {
                    Match part = took(one, member, presence[i], when, examination);
                    took = part == Match.MATCHES || took == Match.DIFFERS ? part : took;
                }
                if (took == Match.MATCHES) {
                    people.add(member.person.id());
                } else if (took == Match.UNKNOWN) {
                    others++;
                }
            }
        }
        return AtHand.of(activity, when, people, others);
    }

    private static Match took(Attendance known, Attendance asked) {
        return present(known, asked) ? Match.MATCHES : perhaps(known, asked) ? Match.UNKNOWN : Match.DIFFERS;
    }

    private Match took(Asked asked, Member member, Attendance known, @Nullable Moment when, Examination examination) {
        Match meant = asked.particular() ? meant(asked, member, when, examination) : Match.NOT_ASKED;
        boolean plays = asked.role == null || roster.plays(member, asked.roleNumber, asked.role, when);
        if (meant == Match.DIFFERS
                || (asked.side != null && asked.side != member.side)
                || (!plays && !mayPlay(asked, member))) {
            return Match.DIFFERS;
        }
        Match took = took(known, asked.presence);
        return took == Match.MATCHES && (meant == Match.UNKNOWN || !plays) ? Match.UNKNOWN : took;
    }

    /** Whether what is known is at least what is asked: attended, accepted, listed in this order. */
    private static boolean present(Attendance known, Attendance asked) {
        return switch (asked) {
            case ATTENDED -> known == Attendance.ATTENDED;
            case ACCEPTED -> known == Attendance.ATTENDED || known == Attendance.ACCEPTED;
            case LISTED, UNKNOWN, DECLINED, ABSENT -> true;
        };
    }

    /** Whether more may have been so than is known: who was invited may have come, of whom nothing is known accepted. */
    private static boolean perhaps(Attendance known, Attendance asked) {
        return asked == Attendance.ATTENDED || (asked == Attendance.ACCEPTED && known == Attendance.UNKNOWN);
    }
}
