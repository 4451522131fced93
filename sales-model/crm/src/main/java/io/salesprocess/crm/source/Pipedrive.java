package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.PipedriveIds.ORGANIZATION;
import static io.salesprocess.crm.source.PipedriveIds.PERSON;
import static io.salesprocess.crm.source.PipedriveIds.USER;
import static io.salesprocess.crm.source.PipedriveIds.needed;
import static io.salesprocess.crm.source.PipedriveIds.number;
import static io.salesprocess.crm.source.PipedriveIds.ref;
import static io.salesprocess.crm.source.PipedriveIds.related;
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
import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PersonRecord;
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
import java.util.stream.Stream;

/**
 * Pipedrive: {@code {success, data, additional_data}} as version 1 and 2 of its API answer, or single records. Times are
 * of UTC, and say so in version 2 only. Not thread-safe.
 */
final class Pipedrive implements RecordSource {
    private static final String CHANGE = "dealChange";

    private final Times times = new Times(Optional.of(ZoneOffset.UTC));
    private final PipedriveFlow flow = new PipedriveFlow(times);
    /** The pages of each kind. */
    private final Map<String, PagesFrom> pages = new LinkedHashMap<>();

    private final PipedriveEvidence evidence = new PipedriveEvidence(times);
    /** People whom answers enclose; they stand in for those whose own records were not read. */
    private final Map<String, PersonRecord> relatives = new LinkedHashMap<>();

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
            items(items.items(), last, pagination(document), haul);
        } else if (data instanceof Node.Fields record) {
            String kind = PipedriveKinds.of(record);
            haul.single(kind, record, row -> one(kind, row, haul));
        }
        enclosed(document, haul);
        return true;
    }

    private void items(List<Node> items, boolean last, Optional<Node.Fields> page, Haul haul) {
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        items.forEach(item -> byKind.computeIfAbsent(PipedriveKinds.of(item), kind -> new ArrayList<>())
                .add(item));
        byKind.forEach((kind, some) -> {
            String owner =
                    switch (kind) {
                        case FLOW -> flow(some, last, haul);
                        case PARTICIPANTS -> participants(some, last, haul);
                        default -> {
                            haul.page(kind, some, last, row -> one(kind, row, haul));
                            yield "";
                        }
                    };
            page.ifPresent(
                    of -> pages.computeIfAbsent(kind, any -> new PagesFrom()).page(owner, of, items.size()));
        });
    }

    /** Whether no page follows: version 1 counts, version 2 hands on a cursor. */
    private static boolean last(Node.Fields document) {
        if (!(document.get("additional_data") instanceof Node.Fields about)) {
            return true;
        }
        boolean more = pagination(document)
                .filter(page -> page.get("more_items_in_collection") instanceof Node.YesNo said && said.yes())
                .isPresent();
        return !more && Envelopes.text(about, "next_cursor").isEmpty();
    }

    private static Optional<Node.Fields> pagination(Node.Fields document) {
        return document.get("additional_data") instanceof Node.Fields about
                        && about.get("pagination") instanceof Node.Fields page
                ? Optional.of(page)
                : Optional.empty();
    }

    /** Version 1 encloses the users and persons whom the records name. */
    private void enclosed(Node.Fields document, Haul haul) {
        if (document.get("related_objects") instanceof Node.Fields related) {
            for (String key : List.of(USER, PERSON)) {
                if (related.get(key) instanceof Node.Fields all) {
                    all.members().values().forEach(member -> {
                        if (member.value() instanceof Node.Fields one) {
                            Row row = new Row(one, haul.habits());
                            String kind = key.equals(USER) ? USERS : PERSONS;
                            haul.guarded(
                                    kind,
                                    one.place(),
                                    () -> relatives.put(PipedriveIds.of(key, needed(row)), person(kind, row)));
                        }
                    });
                }
            }
        }
    }

    @Override
    public void finish(Haul haul) {
        relatives.values().stream()
                .filter(person -> !haul.people().containsKey(person.id()))
                .forEach(haul::person);
        pages.forEach((kind, some) -> some.withGaps().forEach(owner -> gap(kind, owner, haul)));
        flow.finish(haul);
    }

    private void gap(String kind, String owner, Haul haul) {
        if (owner.isEmpty()) {
            haul.incomplete(kind);
        } else {
            haul.incomplete(owner, kind);
        }
        if (kind.equals(FLOW)) {
            flow.incomplete(owner);
        }
    }

    /** One list of changes is of one opportunity, which only its items name; empty if they do not. */
    private String flow(List<Node> items, boolean last, Haul haul) {
        List<Row> rows = items.stream()
                .map(item -> new Row((Node.Fields) item, haul.habits()))
                .toList();
        Optional<String> deal = first(rows.stream().filter(row -> CHANGE.equals(object(row))), "/data/item_id")
                .or(() -> first(rows.stream(), "/data/deal_id").filter(flow::knows));
        if (deal.isEmpty()) {
            haul.incomplete(FLOW);
        }
        deal.ifPresent(id -> flow.page(id, last));
        haul.within(deal.orElse(""), FLOW, items, last, row -> {
            Row about = row.rows("/data").stream().findFirst().orElse(row);
            switch (object(row)) {
                case CHANGE -> flow.change(needed(about, "/item_id"), about);
                case "activity", "plannedActivity", "call" ->
                    haul.quoted(ACTIVITIES, about.json(), one -> one(ACTIVITIES, one, haul));
                case "file" -> haul.quoted(FILES, about.json(), one -> one(FILES, one, haul));
                default -> haul.drop(FLOW, Drop.OF_NO_INTEREST);
            }
        });
        return deal.orElse("");
    }

    private static String object(Row row) {
        return row.text("/object").orElse("");
    }

    /** The first id that stands at a pointer; a malformed one is told when its record is read. */
    private static Optional<String> first(Stream<Row> rows, String pointer) {
        return rows.flatMap(row -> {
                    try {
                        return number(row, pointer).stream();
                    } catch (MalformedRecord later) {
                        return Stream.empty();
                    }
                })
                .findFirst();
    }

    private String participants(List<Node> items, boolean last, Haul haul) {
        Stream<Row> rows = items.stream().map(item -> new Row((Node.Fields) item, haul.habits()));
        String deal = first(rows, "/related_item_id").orElse("");
        haul.within(deal, PARTICIPANTS, items, last, row -> one(PARTICIPANTS, row, haul));
        return deal;
    }

    private void one(String kind, Row row, Haul haul) {
        if (deleted(kind, row)) {
            haul.deleted(kind, ref(kind, needed(row)));
            return;
        }
        number(row, "/merge_what_id").ifPresent(loser -> haul.merged(ref(kind, loser), ref(kind, needed(row))));
        switch (kind) {
            case DEALS -> deal(row, haul);
            case ACTIVITIES -> evidence.activity(row, haul);
            case FILES -> evidence.file(row, haul);
            case PERSONS, USERS -> haul.person(person(kind, row));
            case PARTICIPANTS -> participant(row, haul);
            case STAGES ->
                haul.stageName(new StageName(
                        needed(row), row.text("/pipeline_id"), row.text("/name").orElse(""), Optional.empty()));
            case ORGANIZATIONS, PIPELINES -> needed(row);
            case FIELDS -> haul.drop(kind, Drop.OF_NO_INTEREST);
            default -> haul.drop(kind, Drop.UNKNOWN_KIND);
        }
    }

    /** Records that are switched off are deleted; only users who left, and stages, keep their meaning. */
    private static boolean deleted(String kind, Row row) {
        return switch (kind) {
            case DEALS ->
                row.flag("/deleted")
                        || row.flag("/is_deleted")
                        || row.flag("/is_archived")
                        || row.text("/status").equals(Optional.of("deleted"));
            case ACTIVITIES, FILES, PERSONS, ORGANIZATIONS, PARTICIPANTS ->
                row.flag("/is_deleted") || (row.value("/active_flag").isPresent() && !row.flag("/active_flag"));
            default -> false;
        };
    }

    private void deal(Row row, Haul haul) {
        String id = needed(row);
        Optional<String> status = row.text("/status");
        Optional<Moment> closed = status.flatMap(word -> switch (word) {
            case "won" -> times.moment(row, "/won_time").or(() -> times.moment(row, "/close_time"));
            case "lost" -> times.moment(row, "/lost_time").or(() -> times.moment(row, "/close_time"));
            default -> Optional.empty();
        });
        Optional<String> owner = related(USER, row, "/user_id").or(() -> related(USER, row, "/owner_id"));
        owner.ifPresent(person -> haul.side(person, Side.OURS));
        Optional<String> contact = related(PERSON, row, "/person_id");
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
                .account(related(ORGANIZATION, row, "/org_id"))
                .created(times.moment(row, "/add_time"))
                .modified(times.instant(row, "/update_time"))
                .people(contact.stream().toList())
                .build());
    }

    private static PersonRecord person(String kind, Row row) {
        boolean user = kind.equals(USERS);
        List<String> addresses = new ArrayList<>();
        for (String key : List.of("/email", "/emails")) {
            if (row.value(key).orElse(null) instanceof Node.Items) {
                row.rows(key).forEach(one -> one.text("/value").ifPresent(addresses::add));
            } else {
                row.text(key).ifPresent(addresses::add);
            }
        }
        return PersonRecord.builder()
                .id(PipedriveIds.of(user ? USER : PERSON, needed(row)))
                .kind(kind)
                .row(row)
                .side(user ? Side.OURS : Side.BUYER)
                .addresses(addresses)
                .account(user ? Optional.empty() : related(ORGANIZATION, row, "/org_id"))
                .build();
    }

    private static void participant(Row row, Haul haul) {
        String person = PipedriveIds.of(PERSON, needed(row, "/person_id"));
        haul.side(person, Side.BUYER);
        if (row.text("/related_item_type").orElse("deal").equals("deal")) {
            haul.role(new RoleRecord(needed(row, "/related_item_id"), person, Side.BUYER, Optional.empty()));
        }
    }
}
