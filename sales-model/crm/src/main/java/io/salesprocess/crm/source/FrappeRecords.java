package io.salesprocess.crm.source;

import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.PersonRecord;
import io.salesprocess.crm.record.Pseudonym;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of Frappe CRM and ERPNext, one by one. */
final class FrappeRecords {
    private static final List<String> DEALS = List.of(Frappe.DEAL, Frappe.OPPORTUNITY);

    void deal(Row row, Haul haul) {
        String id = id(Frappe.DEAL, row);
        haul.deal(common(Frappe.DEAL, id, row, "/deal_owner", haul)
                .stage(row.text("/status"))
                .account(row.text("/organization").map(FrappeRecords::account))
                .build());
        list(row, "/contacts")
                .ifPresent(rows -> haul.within(id, Frappe.CONTACTS, rows, true, one -> {
                    Optional<String> primary = Optional.of("primary").filter(word -> one.flag("/is_primary"));
                    one.text("/contact")
                            .map(Frappe::contact)
                            .ifPresent(person -> haul.role(new RoleRecord(id, person, Side.BUYER, primary)));
                }));
        list(row, "/status_change_log")
                .ifPresent(rows -> haul.within(id, Frappe.LOG, rows, true, one -> log(id, one, haul)));
    }

    void opportunity(Row row, Haul haul) {
        String id = id(Frappe.OPPORTUNITY, row);
        Optional<String> contact = row.text("/contact_person").map(Frappe::contact);
        contact.ifPresent(person -> haul.side(person, Side.BUYER));
        boolean customer =
                row.text("/opportunity_from").filter("Customer"::equals).isPresent();
        haul.deal(common(Frappe.OPPORTUNITY, id, row, "/opportunity_owner", haul)
                .stage(row.text("/sales_stage"))
                .status(row.text("/status"))
                .account((customer ? row.text("/party_name") : row.text("/customer")).map(FrappeRecords::account))
                .people(contact.stream().toList())
                .build());
    }

    private static DealRecord.Builder common(String kind, String id, Row row, String owner, Haul haul) {
        Times times = row.habits().times();
        Optional<String> who = row.text(owner).map(Frappe::user);
        who.ifPresent(person -> haul.side(person, Side.OURS));
        return DealRecord.builder()
                .id(id)
                .kind(kind)
                .row(row)
                .owner(who)
                .created(times.moment(row, "/creation"))
                .modified(times.instant(row, "/modified"));
    }

    void log(Row row, Haul haul) {
        row.text("/parent")
                .ifPresentOrElse(deal -> log(deal, row, haul), () -> haul.drop(Frappe.LOG, Drop.NO_OPPORTUNITY));
    }

    /** A row is a stay in a status; whoever ended it stands in it, and so is known for the status that followed. */
    private static void log(String deal, Row row, Haul haul) {
        Times times = row.habits().times();
        Optional<String> by = row.text("/log_owner").map(Frappe::user);
        Optional<String> to = row.text("/to");
        stage(deal, row.text("/from"), times.moment(row, "/from_date"), to.isEmpty() ? by : Optional.empty(), haul);
        stage(deal, to, times.moment(row, "/to_date"), by, haul);
    }

    private static void stage(String deal, Optional<String> word, Optional<Moment> at, Optional<String> by, Haul haul) {
        word.ifPresent(stage ->
                at.ifPresent(when -> haul.stage(new StageRecord(deal, Optional.empty(), stage, false, when, by))));
    }

    void task(String kind, Row row, Haul haul) {
        EvidenceRecord.Builder task = evidence(kind, row)
                .links(reference(row).stream().toList())
                .start(row.habits().times().date(row, kind.equals(Frappe.TASK) ? "/due_date" : "/date"));
        row.text(kind.equals(Frappe.TASK) ? "/assigned_to" : "/allocated_to").ifPresent(who -> ours(who, task, haul));
        haul.evidence(task.build());
    }

    void call(String kind, Row row, Haul haul) {
        Times times = row.habits().times();
        Optional<Moment> start = times.moment(row, "/start_time").or(() -> times.moment(row, "/creation"));
        List<Ref> links = new ArrayList<>(reference(row).stream().toList());
        EvidenceRecord.Builder call = evidence(kind, row)
                .start(start)
                .end(times.moment(row, "/end_time").or(() -> after(start, row)));
        for (Row link : row.rows("/links")) {
            linked(link.text("/link_doctype"), link.text("/link_name"), links, call, haul);
        }
        Stream.of("/caller", "/receiver", "/employee_user_id")
                .map(row::text)
                .flatMap(Optional::stream)
                .forEach(who -> ours(who, call, haul));
        haul.evidence(call.links(links).build());
    }

    private static Optional<Moment> after(Optional<Moment> start, Row row) {
        return start.filter(moment -> !moment.dateOnly()).flatMap(moment -> row.text("/duration")
                .filter(seconds -> seconds.matches("[0-9]{1,6}([.][0-9]{1,9})?"))
                .map(seconds ->
                        Moment.at(moment.begins(ZoneOffset.UTC).plusSeconds((long) Double.parseDouble(seconds)))));
    }

    void event(Row row, Haul haul) {
        if (row.flag("/repeat_this_event")) {
            haul.drop(Frappe.EVENT, Drop.SERIES_MASTER);
            return;
        }
        Times times = row.habits().times();
        boolean allDay = row.flag("/all_day");
        List<Ref> links = new ArrayList<>(reference(row).stream().toList());
        EvidenceRecord.Builder event = evidence(Frappe.EVENT, row)
                .start(allDay ? times.date(row, "/starts_on") : times.moment(row, "/starts_on"))
                .end(allDay ? times.date(row, "/ends_on") : times.moment(row, "/ends_on"))
                .calendarId(row.text("/google_calendar_event_id"))
                .invitedLoaded(row.has("/event_participants"));
        row.text("/owner").ifPresent(who -> ours(who, event, haul));
        for (Row one : row.rows("/event_participants")) {
            linked(
                    one.text("/reference_doctype"),
                    one.text("/reference_docname"),
                    links,
                    event,
                    haul,
                    one.text("/attending"));
            if (one.text("/reference_docname").isEmpty()) {
                one.text("/email")
                        .ifPresent(address ->
                                event.addInvited(Invited.answered(PersonKey.address(address), one.text("/attending"))));
            }
        }
        haul.evidence(event.links(links).build());
    }

    private static void linked(
            Optional<String> doctype, Optional<String> name, List<Ref> links, EvidenceRecord.Builder to, Haul haul) {
        linked(doctype, name, links, to, haul, Optional.empty());
    }

    /** What an activity names: an opportunity or account to which it belongs, or somebody who takes part. */
    private static void linked(
            Optional<String> doctype,
            Optional<String> name,
            List<Ref> links,
            EvidenceRecord.Builder to,
            Haul haul,
            Optional<String> answer) {
        if (doctype.isEmpty() || name.isEmpty()) {
            return;
        }
        switch (doctype.get()) {
            case Frappe.CONTACT -> {
                String person = Frappe.contact(name.get());
                haul.side(person, Side.BUYER);
                to.addInvited(Invited.answered(PersonKey.id(person), answer));
            }
            case Frappe.USER -> {
                String person = Frappe.user(name.get());
                haul.side(person, Side.OURS);
                to.addInvited(Invited.answered(PersonKey.id(person), answer));
            }
            default ->
                ref(doctype.get(), name.get())
                        .filter(ref -> !links.contains(ref))
                        .ifPresent(links::add);
        }
    }

    void note(Row row, Haul haul) {
        EvidenceRecord.Builder note = evidence(Frappe.NOTE, row)
                .links(reference(row).stream().toList())
                .stateAt(row.habits().times().moment(row, "/creation"));
        row.text("/owner").map(Frappe::user).ifPresent(note::author);
        haul.evidence(note.build());
    }

    void file(Row row, Haul haul) {
        if (row.flag("/is_folder")) {
            haul.drop(Frappe.FILE, Drop.OF_NO_INTEREST);
            return;
        }
        Optional<Ref> of = row.text("/attached_to_doctype")
                .flatMap(type -> row.text("/attached_to_name").flatMap(name -> ref(type, name)));
        EvidenceRecord.Builder file = evidence(Frappe.FILE, row)
                .links(of.stream().toList())
                .stateAt(row.habits().times().moment(row, "/creation"));
        row.text("/owner").map(Frappe::user).ifPresent(who -> {
            haul.side(who, Side.OURS);
            file.author(who);
        });
        haul.evidence(file.build());
    }

    static void contact(Row row, Haul haul) {
        String id = Frappe.contact(id(Frappe.CONTACT, row));
        List<String> addresses = new ArrayList<>(row.text("/email_id").stream().toList());
        row.rows("/email_ids").forEach(one -> one.text("/email_id")
                .filter(address -> !addresses.contains(address))
                .ifPresent(addresses::add));
        row.text("/user").ifPresent(user -> haul.merged(Ref.person(id), Ref.person(Frappe.user(user))));
        haul.person(PersonRecord.builder()
                .id(id)
                .kind(Frappe.CONTACT)
                .row(row)
                .side(Side.BUYER)
                .addresses(addresses)
                .account(row.text("/company_name").map(FrappeRecords::account))
                .build());
    }

    static void user(Row row, Haul haul) {
        String name = id(Frappe.USER, row);
        boolean guest = row.text("/user_type").filter("Website User"::equals).isPresent();
        haul.person(PersonRecord.builder()
                .id(Frappe.user(name))
                .kind(Frappe.USER)
                .row(row)
                .side(guest ? Side.BUYER : Side.OURS)
                .addresses(Stream.concat(Stream.of(name), row.text("/email").stream())
                        .filter(address -> address.indexOf('@') > 0)
                        .distinct()
                        .toList())
                .build());
    }

    private static void ours(String address, EvidenceRecord.Builder activity, Haul haul) {
        String person = Frappe.user(address);
        haul.side(person, Side.OURS);
        activity.author(person).addInvited(Invited.listed(person));
    }

    private static Optional<Ref> reference(Row row) {
        Optional<String> doctype = row.text("/reference_doctype").or(() -> row.text("/reference_type"));
        Optional<String> name = row.text("/reference_docname").or(() -> row.text("/reference_name"));
        return doctype.flatMap(type -> name.flatMap(id -> ref(type, id)));
    }

    private static Optional<Ref> ref(String doctype, String name) {
        if (DEALS.contains(doctype)) {
            return Optional.of(Ref.deal(name));
        }
        return doctype.equals("CRM Organization") || doctype.equals("Customer")
                ? Optional.of(Ref.account(account(name)))
                : Optional.empty();
    }

    private static String account(String name) {
        return Pseudonym.of("account", name);
    }

    private static EvidenceRecord.Builder evidence(String kind, Row row) {
        String id = id(kind, row);
        Times times = row.habits().times();
        return EvidenceRecord.builder()
                .id(id)
                .rawId(row.text("/name").orElse(id))
                .kind(kind)
                .row(row)
                .created(times.instant(row, "/creation"))
                .modified(times.instant(row, "/modified"));
    }

    /** Tasks are numbered, and a number alone says little. */
    static String id(String kind, Row row) {
        return row.text("/name")
                .map(name -> kind.equals(Frappe.TASK) ? "task-" + name : name)
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '/name'."));
    }

    private static Optional<List<Node>> list(Row row, String pointer) {
        return row.find(pointer).filter(node -> node instanceof Node.Items).map(node -> ((Node.Items) node).items());
    }
}
