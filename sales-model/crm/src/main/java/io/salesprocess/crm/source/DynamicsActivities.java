package io.salesprocess.crm.source;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Appointments, calls, tasks and the like, and who takes part in them. */
final class DynamicsActivities {
    private static final String PARTIES = "_activity_parties";
    /** Regarding what an activity is, and who owns it: neither is there because of that. */
    private static final Set<String> NO_PART = Set.of("8", "9", "13");

    private static final String MASTER_OF_SERIES = "1";

    private final Times times;

    DynamicsActivities(Times times) {
        this.times = times;
    }

    void take(String kind, Row row, boolean pointer, Haul haul) {
        String id = Lookups.key(row, "activityid");
        Optional<String> instance = row.text("/instancetypecode");
        if (kind.equals(DynamicsTables.MASTER)
                || instance.filter(MASTER_OF_SERIES::equals).isPresent()) {
            haul.drop(kind, Drop.SERIES_MASTER);
            return;
        }
        boolean alone = instance.isEmpty() || instance.get().equals("0");
        boolean meeting = kind.equals("appointment") || kind.equals("serviceappointment");
        Optional<String> owner = Lookups.target(row, "ownerid")
                .filter(one -> one.mayBe("systemuser"))
                .map(Lookups.Target::id);
        EvidenceRecord.Builder activity = EvidenceRecord.builder()
                .id(id)
                .rawId(row.text("/activityid").orElse(id))
                .kind(kind)
                .row(row)
                .links(Lookups.target(row, "regardingobjectid")
                        .map(DynamicsActivities::refs)
                        .orElse(List.of()))
                .author(owner)
                .created(times.instant(row, "/createdon"))
                .modified(pointer ? Optional.empty() : times.instant(row, "/modifiedon"))
                .uid(row.text("/globalobjectid").filter(uid -> alone));
        if (row.flag("/isalldayevent")) {
            Optional<Moment> start = day(row, "/scheduledstart", 0);
            activity.start(start).end(day(row, "/scheduledend", 1).or(() -> start));
        } else if (meeting || kind.equals(DynamicsTables.POINTER)) {
            activity.start(times.moment(row, "/scheduledstart").or(() -> times.moment(row, "/actualstart")))
                    .end(times.moment(row, "/scheduledend").or(() -> times.moment(row, "/actualend")));
        } else {
            done(row, activity);
        }
        activity.invitedLoaded(parties(id, row, haul));
        owner.ifPresent(person -> {
            haul.side(person, Side.OURS);
            haul.invited(id, Invited.listed(person));
        });
        haul.evidence(activity.build());
    }

    /** A call, a task, an e-mail: when it was done, else for when it is planned, else when it is due. */
    private void done(Row row, EvidenceRecord.Builder activity) {
        Optional<Moment> began = times.moment(row, "/senton").or(() -> times.moment(row, "/actualstart"));
        Optional<Moment> ended = times.moment(row, "/actualend");
        Optional<Moment> planned = times.moment(row, "/scheduledstart");
        activity.start(began.or(() -> ended.isPresent() ? ended : planned).or(() -> times.moment(row, "/scheduledend")))
                .end(ended.filter(end -> began.isPresent()))
                .stateAt(ended);
    }

    /** All-day appointments stand at midnight UTC. Where one does not, the zone of its day is not known. */
    private Optional<Moment> day(Row row, String pointer, int nanosBefore) {
        return times.moment(row, pointer).map(moment -> {
            Instant begins = moment.begins(ZoneOffset.UTC);
            LocalDate date = LocalDate.ofInstant(begins.minusNanos(nanosBefore), ZoneOffset.UTC);
            boolean midnight = begins.getEpochSecond() % 86_400 == 0;
            return moment.dateOnly() || midnight ? Moment.on(date) : moment;
        });
    }

    static List<Ref> refs(Lookups.Target target) {
        List<Ref> refs = new ArrayList<>();
        if (target.mayBe(DynamicsTables.OPPORTUNITY)) {
            refs.add(Ref.deal(target.id()));
        }
        if (target.mayBe("account")) {
            refs.add(Ref.account(target.id()));
        }
        if (target.is("contact") || target.is("lead")) {
            refs.add(Ref.person(target.id()));
        }
        return refs;
    }

    /** The parties that an activity brings along; whether those are all. */
    private static boolean parties(String activity, Row row, Haul haul) {
        boolean all = false;
        for (Map.Entry<String, Node.Member> member : row.json().members().entrySet()) {
            String key = member.getKey();
            if (key.endsWith(PARTIES) && member.getValue().value() instanceof Node.Items) {
                row.rows("/" + key).forEach(party -> party(activity, party, haul));
                all = row.json().get(key + "@odata.nextLink") == null;
            }
        }
        return all;
    }

    void party(Row row, Haul haul) {
        String activity = Lookups.target(row, "activityid")
                .map(Lookups.Target::id)
                .orElseGet(() -> Lookups.key(row, "activityid"));
        if (!party(activity, row, haul)) {
            haul.drop(DynamicsTables.PARTY, Drop.OF_NO_INTEREST);
        }
    }

    private static boolean party(String activity, Row row, Haul haul) {
        if (row.text("/participationtypemask").filter(NO_PART::contains).isPresent()) {
            return false;
        }
        Optional<Lookups.Target> who = Lookups.target(row, "partyid");
        if (who.isEmpty()) {
            Optional<String> address = row.text("/addressused").filter(text -> text.indexOf('@') > 0);
            address.ifPresent(
                    one -> haul.invited(activity, Invited.answered(PersonKey.address(one), Optional.empty())));
            return address.isPresent();
        }
        String table = who.get().table();
        Optional<Side> side = Dynamics.side(table);
        if (!table.isEmpty() && side.isEmpty()) {
            return false;
        }
        side.ifPresent(one -> haul.side(who.get().id(), one));
        haul.invited(activity, Invited.listed(who.get().id()));
        return true;
    }
}
