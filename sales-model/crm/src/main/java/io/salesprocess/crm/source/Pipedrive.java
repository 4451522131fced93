package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.PipedriveKinds.ACTIVITIES;
import static io.salesprocess.crm.source.PipedriveKinds.DEALS;
import static io.salesprocess.crm.source.PipedriveKinds.FIELDS;
import static io.salesprocess.crm.source.PipedriveKinds.FILES;
import static io.salesprocess.crm.source.PipedriveKinds.FLOW;
import static io.salesprocess.crm.source.PipedriveKinds.ORGANIZATIONS;
import static io.salesprocess.crm.source.PipedriveKinds.PARTICIPANTS;
import static io.salesprocess.crm.source.PipedriveKinds.PERSONS;
import static io.salesprocess.crm.source.PipedriveKinds.PIPELINES;
import static io.salesprocess.crm.source.PipedriveKinds.STAGES;
import static io.salesprocess.crm.source.PipedriveKinds.UNKNOWN;
import static io.salesprocess.crm.source.PipedriveKinds.USERS;

import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.PersonRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageName;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pipedrive: {@code {success, data, additional_data}} as version 1 and 2 of its API answer, or single records. Times are
 * of UTC, and say so in version 2 only. Not thread-safe.
 */
final class Pipedrive implements RecordSource {
    private final Times times = new Times(Optional.of(ZoneOffset.UTC));
    private final PipedriveFlow flow = new PipedriveFlow(times);
    /** People whom answers enclose; they stand in for those whose own records were not read. */
    private final Map<String, Row> relatives = new LinkedHashMap<>();

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(false, times);
    }

    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(
                Part.PEOPLE, List.of(Set.of(PARTICIPANTS)),
                Part.ACTIVITIES, List.of(Set.of(ACTIVITIES)),
                Part.DOCUMENTS, List.of(Set.of(FILES)),
                Part.STAGE_HISTORY, List.of(Set.of(FLOW)));
    }

    @Override
    public boolean take(Node.Fields document, Haul haul) {
        Node data = document.get("data");
        if (data == null || !(document.get("success") instanceof Node.YesNo)) {
            String kind = PipedriveKinds.of(document);
            boolean record = document.get("id") != null && !kind.equals(UNKNOWN);
            if (record) {
                haul.single(kind, document, row -> one(kind, row, haul));
            }
            return record;
        }
        if (Envelopes.no(document, "success")) {
            return false;
        }
        boolean last = last(document);
        if (data instanceof Node.Items items) {
            items(items.items(), last, haul);
        } else if (data instanceof Node.Fields record) {
            String kind = PipedriveKinds.of(record);
            haul.single(kind, record, row -> one(kind, row, haul));
        }
        related(document, haul);
        return true;
    }

    private void items(List<Node> items, boolean last, Haul haul) {
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        items.forEach(item -> byKind.computeIfAbsent(PipedriveKinds.of(item), kind -> new ArrayList<>())
                .add(item));
        byKind.forEach((kind, some) -> {
            switch (kind) {
                case FLOW -> flow(some, last, haul);
                case PARTICIPANTS -> participants(some, last, haul);
                default -> haul.page(kind, some, last, row -> one(kind, row, haul));
            }
        });
    }

    /** Whether no page follows: version 1 counts, version 2 hands on a cursor. */
    private static boolean last(Node.Fields document) {
        if (!(document.get("additional_data") instanceof Node.Fields about)) {
            return true;
        }
        boolean more = about.get("pagination") instanceof Node.Fields pages
                && pages.get("more_items_in_collection") instanceof Node.YesNo said
                && said.yes();
        return !more && Envelopes.text(about, "next_cursor").isEmpty();
    }

    /** Version 1 encloses the users and persons whom the records name. */
    private void related(Node.Fields document, Haul haul) {
        if (document.get("related_objects") instanceof Node.Fields related) {
            for (String key : List.of("user", "person")) {
                if (related.get(key) instanceof Node.Fields all) {
                    all.members().values().forEach(member -> {
                        if (member.value() instanceof Node.Fields one) {
                            Row row = new Row(one, haul.habits());
                            String kind = key.equals("user") ? USERS : PERSONS;
                            haul.guarded(kind, () -> relatives.put(id(key, row), row));
                        }
                    });
                }
            }
        }
    }

    @Override
    public void finish(Haul haul) {
        relatives.forEach((id, row) -> {
            if (!haul.people().containsKey(id)) {
                haul.guarded(PERSONS, () -> person(id.startsWith("user-") ? USERS : PERSONS, row, haul));
            }
        });
        flow.finish(haul);
    }

    /** One list of changes is of one opportunity, which only the changes themselves name. */
    private void flow(List<Node> items, boolean last, Haul haul) {
        Optional<String> deal = items.stream()
                .map(item -> new Row((Node.Fields) item, haul.habits()))
                .filter(row -> row.text("/object").equals(Optional.of("dealChange")))
                .flatMap(row -> row.text("/data/item_id").stream())
                .findFirst();
        if (deal.isEmpty()) {
            haul.incomplete(FLOW);
        }
        haul.within(deal.orElse(""), FLOW, items, last, row -> {
            Row about = row.rows("/data").stream().findFirst().orElse(row);
            switch (row.text("/object").orElse("")) {
                case "dealChange" -> flow.change(id("", about, "/item_id"), about, last, haul);
                case "activity", "plannedActivity", "call" -> haul.quoted(
                        ACTIVITIES, about.json(), one -> one(ACTIVITIES, one, haul));
                case "file" -> haul.quoted(FILES, about.json(), one -> one(FILES, one, haul));
                default -> haul.drop(FLOW, Drop.OF_NO_INTEREST);
            }
        });
    }

    private void participants(List<Node> items, boolean last, Haul haul) {
        String deal = items.stream()
                .map(item -> new Row((Node.Fields) item, haul.habits()))
                .flatMap(row -> row.text("/related_item_id").stream())
                .findFirst()
                .orElse("");
        haul.within(deal, PARTICIPANTS, items, last, row -> one(PARTICIPANTS, row, haul));
    }

    private void one(String kind, Row row, Haul haul) {
        if (deleted(kind, row)) {
            haul.deleted(kind, ref(kind, row));
            return;
        }
        row.text("/merge_what_id").ifPresent(loser -> haul.merged(ref(kind, loser), ref(kind, row)));
        switch (kind) {
            case DEALS -> deal(row, haul);
            case ACTIVITIES -> activity(row, haul);
            case FILES -> file(row, haul);
            case PERSONS, USERS -> person(kind, row, haul);
            case PARTICIPANTS -> participant(row, haul);
            case STAGES -> haul.stageName(new StageName(
                    id("", row), row.text("/pipeline_id"), row.text("/name").orElse(""), Optional.empty()));
            case ORGANIZATIONS, PIPELINES -> id("", row);
            case FIELDS -> haul.drop(kind, Drop.OF_NO_INTEREST);
            default -> haul.drop(kind, Drop.UNKNOWN_KIND);
        }
    }

    /** Records that are switched off are deleted; only users who left, and stages, keep their meaning. */
    private static boolean deleted(String kind, Row row) {
        return switch (kind) {
            case DEALS -> row.flag("/deleted")
                    || row.flag("/is_deleted")
                    || row.flag("/is_archived")
                    || row.text("/status").equals(Optional.of("deleted"));
            case ACTIVITIES, FILES, PERSONS, ORGANIZATIONS, PARTICIPANTS -> row.flag("/is_deleted")
                    || (row.value("/active_flag").isPresent() && !row.flag("/active_flag"));
            default -> false;
        };
    }

    private static Ref ref(String kind, Row row) {
        return ref(kind, id("", row));
    }

    private static Ref ref(String kind, String id) {
        return switch (kind) {
            case DEALS -> Ref.deal(id);
            case PERSONS -> Ref.person("person-" + id);
            case ORGANIZATIONS -> Ref.account("organization-" + id);
            case FILES -> Ref.evidence("file-" + id);
            case ACTIVITIES -> Ref.evidence("activity-" + id);
            default -> Ref.evidence(kind + "-" + id);
        };
    }

    private void deal(Row row, Haul haul) {
        String id = id("", row);
        Optional<String> status = row.text("/status");
        Optional<Moment> closed = status.flatMap(word -> switch (word) {
            case "won" -> times.moment(row, "/won_time").or(() -> times.moment(row, "/close_time"));
            case "lost" -> times.moment(row, "/lost_time").or(() -> times.moment(row, "/close_time"));
            default -> Optional.empty();
        });
        Optional<String> owner = related("user", row, "/user_id").or(() -> related("user", row, "/owner_id"));
        owner.ifPresent(person -> haul.side(person, Side.OURS));
        Optional<String> contact = related("person", row, "/person_id");
        contact.ifPresent(person -> haul.side(person, Side.BUYER));
        haul.deal(DealRecord.builder()
                .id(id)
                .kind(DEALS)
                .row(row)
                .pipeline(row.text("/pipeline_id"))
                .stage(row.text("/stage_id"))
                .status(status)
                .statusAt(closed)
                .owner(owner)
                .account(related("organization", row, "/org_id"))
                .created(times.moment(row, "/add_time"))
                .modified(times.instant(row, "/update_time"))
                .people(contact.stream().toList())
                .build());
    }

    private void activity(Row row, Haul haul) {
        String id = id("activity", row);
        boolean done = row.flag("/done");
        if (row.value("/rec_rule").isPresent() && row.value("/rec_master_activity_id").isEmpty() && !done) {
            haul.drop(ACTIVITIES, Drop.SERIES_MASTER);
            return;
        }
        Optional<Moment> start = times.moment(row, "/due_date", "/due_time");
        List<Ref> links = new ArrayList<>();
        related("", row, "/deal_id").map(Ref::deal).ifPresent(links::add);
        related("organization", row, "/org_id").map(Ref::account).ifPresent(links::add);
        List<Invited> invited = invited(row, haul);
        haul.evidence(EvidenceRecord.builder()
                .id(id)
                .rawId(id("", row))
                .kind(ACTIVITIES)
                .row(row)
                .links(links)
                .start(start)
                .end(start.flatMap(begin -> after(begin, row)))
                .stateAt(done ? times.moment(row, "/marked_as_done_time") : Optional.empty())
                .invited(invited)
                .invitedLoaded(row.has("/attendees") && row.has("/participants"))
                .author(related("user", row, "/creator_user_id")
                        .or(() -> related("user", row, "/created_by_user_id")))
                .created(times.instant(row, "/add_time"))
                .modified(times.instant(row, "/update_time"))
                .build());
    }

    /** The end that follows from the length, in hours and minutes. */
    private static Optional<Moment> after(Moment start, Row row) {
        return row.text("/duration")
                .filter(length -> !start.dateOnly() && length.matches("[0-9]{1,3}:[0-5][0-9](:[0-5][0-9])?"))
                .map(length -> length.split(":"))
                .map(parts -> Moment.at(start.begins(ZoneOffset.UTC)
                        .plusSeconds(3600L * Integer.parseInt(parts[0]) + 60L * Integer.parseInt(parts[1]))));
    }

    /** Its owner, the persons it is with, and the guests of its calendar entry. */
    private static List<Invited> invited(Row row, Haul haul) {
        List<Invited> invited = new ArrayList<>();
        related("user", row, "/user_id")
                .or(() -> related("user", row, "/owner_id"))
                .ifPresent(user -> invited.add(Invited.listed(known(user, haul))));
        related("person", row, "/person_id").ifPresent(person -> invited.add(Invited.listed(known(person, haul))));
        row.rows("/participants")
                .forEach(one -> related("person", one, "/person_id")
                        .ifPresent(person -> invited.add(Invited.listed(known(person, haul)))));
        for (Row guest : row.rows("/attendees")) {
            Optional<PersonKey> key = related("person", guest, "/person_id")
                    .or(() -> related("user", guest, "/user_id"))
                    .map(id -> PersonKey.id(known(id, haul)))
                    .or(() -> guest.text("/email_address")
                            .or(() -> guest.text("/email"))
                            .map(PersonKey::address));
            key.ifPresent(who -> invited.add(Invited.answered(who, guest.text("/status"))));
        }
        return invited;
    }

    private static String known(String id, Haul haul) {
        haul.side(id, id.startsWith("user-") ? Side.OURS : Side.BUYER);
        return id;
    }

    private void file(Row row, Haul haul) {
        if (row.flag("/inline_flag")) {
            haul.drop(FILES, Drop.OF_NO_INTEREST);
            return;
        }
        List<Ref> links = new ArrayList<>();
        related("", row, "/deal_id").map(Ref::deal).ifPresent(links::add);
        related("organization", row, "/org_id").map(Ref::account).ifPresent(links::add);
        Optional<String> author = related("user", row, "/user_id");
        author.ifPresent(user -> haul.side(user, Side.OURS));
        haul.evidence(EvidenceRecord.builder()
                .id(id("file", row))
                .rawId(id("", row))
                .kind(FILES)
                .row(row)
                .links(links)
                .author(author)
                .stateAt(times.moment(row, "/add_time"))
                .created(times.instant(row, "/add_time"))
                .modified(times.instant(row, "/update_time"))
                .build());
    }

    private static void person(String kind, Row row, Haul haul) {
        boolean user = kind.equals(USERS);
        List<String> addresses = new ArrayList<>();
        for (String key : List.of("/email", "/emails")) {
            if (row.value(key).orElse(null) instanceof Node.Items) {
                row.rows(key).forEach(one -> one.text("/value").ifPresent(addresses::add));
            } else {
                row.text(key).ifPresent(addresses::add);
            }
        }
        haul.person(PersonRecord.builder()
                .id(id(user ? "user" : "person", row))
                .kind(kind)
                .row(row)
                .side(user ? Side.OURS : Side.BUYER)
                .addresses(addresses)
                .account(user ? Optional.empty() : related("organization", row, "/org_id"))
                .build());
    }

    private static void participant(Row row, Haul haul) {
        String person = related("person", row, "/person_id")
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '/person_id'."));
        if (row.text("/related_item_type").orElse("deal").equals("deal")) {
            haul.role(new RoleRecord(
                    id("", row, "/related_item_id"), known(person, haul), Side.BUYER, Optional.empty()));
        }
    }

    /** The id of another record: a number, or in version 1 an object that has it as its value or id. */
    private static Optional<String> related(String kind, Row row, String pointer) {
        Optional<String> id = row.value(pointer).orElse(null) instanceof Node.Fields
                ? row.text(pointer + "/value").or(() -> row.text(pointer + "/id"))
                : row.text(pointer);
        return id.map(number -> prefixed(kind, number));
    }

    private static String id(String kind, Row row) {
        return id(kind, row, "/id");
    }

    private static String id(String kind, Row row, String pointer) {
        return prefixed(
                kind,
                row.text(pointer)
                        .orElseThrow(() -> new MalformedRecord(
                                row.json().place(), "There is no id at '" + pointer + "'.")));
    }

    private static String prefixed(String kind, String id) {
        return kind.isEmpty() ? id : kind + "-" + id;
    }
}
