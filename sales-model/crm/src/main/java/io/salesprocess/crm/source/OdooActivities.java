package io.salesprocess.crm.source;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is planned in Odoo, what stands in its calendar, and what is attached. */
final class OdooActivities {
    private final Times times;
    private final OdooMessages messages;

    OdooActivities(Times times, OdooMessages messages) {
        this.times = times;
        this.messages = messages;
    }

    /** It is open as long as it exists; newer versions keep it in the archive with the day on which it was done. */
    void activity(Row row, Haul haul) {
        String id = "activity-" + OdooIds.own(row);
        Optional<Ref> of = OdooIds.attachedTo(row, "/res_model", "/res_id");
        boolean done = row.value("/date_done").isPresent()
                || row.text("/state").filter("done"::equals).isPresent();
        if (!done && row.word("/active").filter("false"::equals).isPresent()) {
            haul.deleted(Odoo.ACTIVITY, Ref.evidence(id));
            return;
        }
        if (row.value("/calendar_event_id").isPresent()) {
            haul.drop(Odoo.ACTIVITY, Drop.CHILD_COPY);
            return;
        }
        EvidenceRecord.Builder activity = record(Odoo.ACTIVITY, id, row)
                .links(of.stream().toList())
                .start(times.date(row, "/date_deadline"))
                .knownState((done ? ActivityState.HELD : ActivityState.BOOKED).spelled());
        if (done) {
            activity.stateAt(times.date(row, "/date_done"));
            messages.done(of, OdooIds.number(row, "/activity_type_id"), times.date(row, "/date_done"), haul);
        }
        OdooIds.number(row, "/user_id").map(OdooIds::user).ifPresent(user -> {
            haul.side(user, Side.OURS);
            activity.author(user).addInvited(Invited.listed(user));
        });
        haul.evidence(activity.build());
    }

    void event(Row row, Haul haul) {
        String id = OdooIds.event(OdooIds.own(row));
        if (row.word("/active").filter("false"::equals).isPresent()) {
            haul.deleted(Odoo.EVENT, Ref.evidence(id));
            return;
        }
        boolean allDay = row.flag("/allday");
        Optional<Moment> start = allDay
                ? times.date(row, "/start_date").or(() -> times.date(row, "/start"))
                : times.moment(row, "/start");
        Optional<Moment> end =
                allDay ? times.date(row, "/stop_date").or(() -> times.date(row, "/stop")) : times.moment(row, "/stop");
        List<Ref> links = new ArrayList<>();
        OdooIds.number(row, "/opportunity_id").map(Ref::deal).ifPresent(links::add);
        OdooIds.attachedTo(row, "/res_model", "/res_id")
                .filter(ref -> !links.contains(ref))
                .ifPresent(links::add);
        boolean single = row.value("/recurrency").isEmpty()
                && row.value("/recurrence_id").isEmpty();
        EvidenceRecord.Builder event = record(Odoo.EVENT, id, row)
                .links(links)
                .start(start)
                .end(end)
                .uid(row.text("/ms_universal_event_id").filter(any -> single).map(MeetingName::of))
                .calendarId(row.text("/google_id").or(() -> row.text("/microsoft_id")));
        OdooIds.number(row, "/user_id").map(OdooIds::user).ifPresent(user -> {
            haul.side(user, Side.OURS);
            event.author(user).addInvited(Invited.listed(user));
        });
        row.value("/partner_ids").ifPresent(list -> {
            if (list instanceof Node.Items partners) {
                for (int i = 0; i < partners.items().size(); i++) {
                    OdooIds.number(row, "/partner_ids/" + i)
                            .map(OdooIds::partner)
                            .ifPresent(partner -> event.addInvited(Invited.listed(partner)));
                }
            }
        });
        haul.evidence(event.build());
    }

    void attendee(Row row, Haul haul) {
        String event = OdooIds.number(row, "/event_id")
                .map(OdooIds::event)
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '/event_id'."));
        Optional<PersonKey> who = OdooIds.number(row, "/partner_id")
                .map(OdooIds::partner)
                .map(PersonKey::id)
                .or(() -> row.text("/email").map(PersonKey::address));
        who.ifPresent(person -> haul.invited(event, Invited.answered(person, row.text("/state"))));
    }

    void attachment(Row row, Haul haul) {
        String id = "attachment-" + OdooIds.own(row);
        if (row.value("/res_field").isPresent()) {
            haul.drop(Odoo.ATTACHMENT, Drop.OF_NO_INTEREST);
            return;
        }
        EvidenceRecord.Builder file = record(Odoo.ATTACHMENT, id, row)
                .links(OdooIds.attachedTo(row, "/res_model", "/res_id").stream().toList())
                .stateAt(times.moment(row, "/create_date"));
        OdooIds.number(row, "/create_uid").map(OdooIds::user).ifPresent(user -> {
            haul.side(user, Side.OURS);
            file.author(user);
        });
        haul.evidence(file.build());
    }

    private EvidenceRecord.Builder record(String kind, String id, Row row) {
        return EvidenceRecord.builder()
                .id(id)
                .rawId(OdooIds.own(row))
                .kind(kind)
                .row(row)
                .created(times.instant(row, "/create_date"))
                .modified(times.instant(row, "/write_date"));
    }
}
