package io.salesprocess.crm.fact;

import io.salesprocess.crm.profile.EvidenceKind;
import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Scope;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What calendars know of the meetings of a CRM: a second source. A calendar's record of a meeting that the CRM has stands
 * beside it as one that supports or contradicts it. One that the CRM does not have belongs to the account at most, since
 * a calendar knows no opportunities.
 */
final class Calendars {
    private final List<Calendar> calendars = new ArrayList<>();
    private final People people;
    private final Ledger ledger;

    private record Calendar(Crm crm, EvidenceFacts facts, CalendarIndex index) {}

    Calendars(List<Crm> calendars, People people, Unknowns unknowns, Ledger ledger) {
        this.people = people;
        this.ledger = ledger;
        for (Crm crm : calendars) {
            EvidenceFacts facts = new EvidenceFacts(crm.profile, crm.haul, people, unknowns);
            this.calendars.add(new Calendar(crm, facts, new CalendarIndex(crm, facts, people)));
        }
    }

    /** Adds what calendars know to the activities of an opportunity. */
    void join(
            DealRecord deal,
            List<EvidenceRecord> meetings,
            List<Activity> activities,
            Set<PersonKey> involved,
            Collection<RoleRecord> roles,
            EvidenceFacts crm) {
        Set<String> buyers = new HashSet<>();
        roles.stream().filter(role -> role.side() == Side.BUYER).forEach(role -> buyers.add(people.id(role.person())));
        Told told = new Told(activities);
        for (boolean reports : new boolean[] {false, true}) {
            for (Calendar calendar : calendars) {
                EvidenceFacts facts = calendar.facts();
                calendar.index().near(meetings, crm, told.byUid.keySet(), buyers).stream()
                        .filter(record -> record.report() == reports)
                        .forEach(record -> {
                            Optional<String> same = meetings.stream()
                                    .filter(meeting -> same(meeting, record, crm, facts))
                                    .findFirst()
                                    .map(EvidenceRecord::id)
                                    .or(() -> record.uid().map(told.byUid::get));
                            boolean joined = same.map(id -> support(record, id, facts, told))
                                    .orElseGet(() -> !record.report()
                                            && attends(record, facts, buyers)
                                            && alone(record, facts, told));
                            if (joined) {
                                ledger.used(calendar.crm(), record.id());
                                facts.everybody(record).stream()
                                        .map(Invited::person)
                                        .forEach(involved::add);
                            }
                        });
            }
        }
    }

    /** The activities so far, and which of them calendars call by which name. */
    private static final class Told {
        private final List<Activity> activities;
        private final Map<String, String> byUid = new HashMap<>();

        private Told(List<Activity> activities) {
            this.activities = activities;
        }

        private void add(EvidenceRecord record, String same, Activity activity) {
            record.uid().ifPresent(uid -> byUid.putIfAbsent(uid, same));
            activities.add(activity);
        }

        /** The id by which an activity of a calendar is known, where several calendars have copies of one id. */
        private boolean has(String id) {
            return activities.stream().anyMatch(one -> one.id().equals(id));
        }
    }

    /** A meeting that no CRM has belongs to the account at most. */
    private static boolean alone(EvidenceRecord record, EvidenceFacts facts, Told told) {
        Optional<EvidenceFacts.Sort> sort = facts.sort(record).filter(one -> !told.has(record.id()));
        sort.ifPresent(one -> told.add(
                record, record.id(), (Activity) facts.evidence(record, one, Scope.ACCOUNT, record.invitedLoaded())));
        return sort.isPresent();
    }

    /** One name in all calendars, or the same begin and somebody who is in both. */
    private boolean same(EvidenceRecord meeting, EvidenceRecord event, EvidenceFacts crm, EvidenceFacts facts) {
        if (meeting.calendarId().filter(event.id()::equals).isPresent()) {
            return true;
        }
        if (meeting.uid().isPresent() && event.uid().isPresent()) {
            return meeting.uid().equals(event.uid());
        }
        if (meeting.start().isEmpty() || !meeting.start().equals(event.start())) {
            return false;
        }
        boolean allDay = meeting.start().filter(Moment::dateOnly).isPresent();
        Set<String> those = persons(crm.everybody(meeting));
        return !allDay && persons(facts.everybody(event)).stream().anyMatch(those::contains);
    }

    private Set<String> persons(Collection<Invited> invited) {
        Set<String> ids = new HashSet<>();
        invited.forEach(one -> ids.add(people.id(one.person())));
        return ids;
    }

    private boolean attends(EvidenceRecord event, EvidenceFacts facts, Set<String> buyers) {
        return persons(facts.everybody(event)).stream().anyMatch(buyers::contains);
    }

    private boolean support(EvidenceRecord record, String meeting, EvidenceFacts facts, Told known) {
        for (int i = 0; i < known.activities.size(); i++) {
            Activity told = known.activities.get(i);
            if (told.id().equals(meeting) && !known.has(record.id())) {
                EvidenceFacts.Sort sort = new EvidenceFacts.Sort(EvidenceKind.ACTIVITY, told.type(), true);
                Activity beside = (Activity) facts.evidence(record, sort, told.scope(), record.invitedLoaded());
                if (record.report()) {
                    beside = withState(beside, record, facts);
                }
                Activity joined = withAttendees(told, beside, record.report(), record.invitedLoaded());
                known.activities.set(i, settled(joined, beside, record.report()));
                known.add(
                        record,
                        meeting,
                        Activity.builder().copyOf(beside).sameAs(meeting).build());
                return true;
            }
        }
        return false;
    }

    /**
     * Where the CRM only has a booking, a calendar that called it off and a report of who came say what became of it. An
     * entry in a calendar is itself no more than a booking.
     */
    private static Activity settled(Activity told, Activity beside, boolean report) {
        boolean open = told.states().stream().allMatch(change -> change.state().equals(ActivityState.BOOKED.spelled()));
        boolean settles = beside.states().stream()
                .map(StateChange::state)
                .anyMatch(state -> state.equals(ActivityState.CANCELLED.spelled())
                        || (report
                                && (state.equals(ActivityState.HELD.spelled())
                                        || state.equals(ActivityState.NO_SHOW.spelled()))));
        return open && settles
                ? Activity.builder()
                        .copyOf(told)
                        .states(beside.states())
                        .basis(beside.basis())
                        .strength(report ? Optional.of(Strength.OBSERVED) : told.strength())
                        .source(beside.source())
                        .build()
                : told;
    }

    /**
     * What a report of who came makes of the meeting: held, if somebody came who may be of the other party; not
     * appeared, if only our own people came; unknown, if it does not know everybody who came, or nobody did.
     */
    private Activity withState(Activity report, EvidenceRecord record, EvidenceFacts facts) {
        List<Invited> came = facts.everybody(record).stream()
                .filter(one -> one.came().orElse(false))
                .toList();
        boolean others = came.stream().anyMatch(one -> people.side(one.person()).orElse(Side.BUYER) != Side.OURS);
        boolean onlyOurs = !others && !came.isEmpty() && record.invitedLoaded();
        ActivityState state = others ? ActivityState.HELD : onlyOurs ? ActivityState.NO_SHOW : ActivityState.UNKNOWN;
        return Activity.builder()
                .copyOf(report)
                .states(List.of(StateChange.builder()
                        .state(state.spelled())
                        .at(record.end().or(record::start))
                        .build()))
                .build();
    }

    private Activity withAttendees(Activity told, Activity beside, boolean report, boolean complete) {
        Map<String, Attendance> best = new TreeMap<>();
        Map<String, Boolean> leads = new HashMap<>();
        for (Attendee one : told.attendees()) {
            best.merge(people.id(one.person()), one.attendance(), EvidenceFacts::stronger);
            leads.merge(people.id(one.person()), one.leads(), Boolean::logicalOr);
        }
        Set<String> known = new HashSet<>(best.keySet());
        for (Attendee one : beside.attendees()) {
            best.merge(one.person(), one.attendance(), EvidenceFacts::stronger);
        }
        if (report && complete) {
            Set<String> came = new HashSet<>();
            beside.attendees().forEach(one -> came.add(one.person()));
            known.stream()
                    .filter(person -> !came.contains(person))
                    .forEach(person -> best.merge(person, Attendance.ABSENT, EvidenceFacts::stronger));
        }
        List<Attendee> attendees = new ArrayList<>();
        best.forEach((person, attendance) -> attendees.add(Attendee.builder()
                .person(person)
                .attendance(attendance)
                .leads(leads.getOrDefault(person, false))
                .build()));
        return Activity.builder()
                .copyOf(told)
                .attendees(attendees)
                .attendeesLoaded(told.attendeesLoaded() || complete)
                .build();
    }
}
