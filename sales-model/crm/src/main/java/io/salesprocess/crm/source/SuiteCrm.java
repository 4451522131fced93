package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.SuiteRecords.ACCOUNTS;
import static io.salesprocess.crm.source.SuiteRecords.AUDIT;
import static io.salesprocess.crm.source.SuiteRecords.CALLS;
import static io.salesprocess.crm.source.SuiteRecords.CONTACTS;
import static io.salesprocess.crm.source.SuiteRecords.CURRENCIES;
import static io.salesprocess.crm.source.SuiteRecords.DOCUMENTS;
import static io.salesprocess.crm.source.SuiteRecords.LEADS;
import static io.salesprocess.crm.source.SuiteRecords.MEETINGS;
import static io.salesprocess.crm.source.SuiteRecords.OPPORTUNITIES;
import static io.salesprocess.crm.source.SuiteRecords.ROLES;
import static io.salesprocess.crm.source.SuiteRecords.TASKS;
import static io.salesprocess.crm.source.SuiteRecords.USERS;

import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.FieldRecord;
import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PastWord;
import io.salesprocess.crm.record.PersonRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageRecord;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * SuiteCRM: {@code {data, meta, links}} of its API 8, {@code {entry_list, relationship_list}} of its API 4.1, or rows
 * of its tables, which join records and keep the audit.
 */
final class SuiteCrm implements RecordSource {
    private final Times times = new Times(Optional.of(ZoneOffset.UTC));

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(false, times);
    }

    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(
                Part.PEOPLE, List.of(Set.of(ROLES)),
                Part.ACTIVITIES, List.of(Set.of(MEETINGS, CALLS, TASKS)),
                Part.DOCUMENTS, List.of(Set.of(DOCUMENTS, SuiteLinks.FILED_WITH)),
                Part.STAGE_HISTORY, List.of(Set.of(AUDIT)));
    }

    @Override
    public Set<String> attendeeKinds() {
        return Set.of("meetings_contacts", "meetings_users", "calls_contacts", "calls_users");
    }

    @Override
    public Set<String> attendeeKinds(String activity) {
        String table = activity.toLowerCase(Locale.ROOT);
        return activity.equals(TASKS) ? Set.of() : Set.of(table + "_contacts", table + "_users");
    }

    @Override
    public Set<String> roleKinds() {
        return Set.of(ROLES);
    }

    @Override
    public boolean take(Node.Fields document, Haul haul) {
        List<Node> entries = Envelopes.list(document, "entry_list");
        if (entries != null) {
            entries(document, entries, haul);
            return true;
        }
        Node content = document.get("data");
        if (content instanceof Node.Items list) {
            return data(document, list.items(), haul);
        }
        Node record = content instanceof Node.Fields ? content : document;
        String kind = SuiteRecords.of(record);
        if (!kind.isEmpty()) {
            haul.single(kind, SuiteRecords.flat(record), row -> one(kind, row, haul));
        }
        return !kind.isEmpty();
    }

    private boolean data(Node.Fields document, List<Node> records, Haul haul) {
        boolean ours = document.get("meta") instanceof Node.Fields meta && meta.get("total-pages") != null;
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        for (Node record : records) {
            boolean reference = SuiteRecords.reference(record);
            String kind = reference ? "" : SuiteRecords.of(record);
            if (!kind.isEmpty()) {
                byKind.computeIfAbsent(kind, name -> new ArrayList<>()).add(SuiteRecords.flat(record));
            } else if (!ours && !reference) {
                return false;
            }
        }
        boolean last = last(document);
        byKind.forEach((kind, some) -> haul.page(kind, some, last, row -> one(kind, row, haul)));
        return ours || !byKind.isEmpty();
    }

    /** Whether no page follows: no link to a next one, and where there are no links, only one page. */
    private static boolean last(Node.Fields document) {
        if (document.get("links") instanceof Node.Fields links && links.get("next") != null) {
            return links.get("next") instanceof Node.Null;
        }
        return !(document.get("meta") instanceof Node.Fields meta)
                || !(meta.get("total-pages") instanceof Node.Digits pages)
                || pages.digits().equals("0")
                || pages.digits().equals("1");
    }

    private void entries(Node.Fields document, List<Node> entries, Haul haul) {
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        entries.forEach(entry -> byKind.computeIfAbsent(SuiteRecords.of(entry), kind -> new ArrayList<>())
                .add(SuiteRecords.flat(entry)));
        byKind.forEach((kind, some) -> {
            boolean last = count(document, "total_count")
                    .map(total -> haul.all(kind, some, total))
                    .orElse(document.get("next_offset") == null);
            haul.page(kind, some, last, row -> one(kind, row, haul));
        });
        List<Node> related = Envelopes.list(document, "relationship_list");
        for (int i = 0; related != null && i < related.size() && i < entries.size(); i++) {
            SuiteLinks.related(entries.get(i), related.get(i), haul);
        }
    }

    private static Optional<Long> count(Node.Fields document, String key) {
        Node node = document.get(key);
        String digits = node instanceof Node.Digits number
                ? number.digits()
                : node instanceof Node.Text text ? text.text() : "";
        return digits.matches("[0-9]{1,9}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    private void one(String kind, Row row, Haul haul) {
        if (row.flag("/deleted")) {
            deleted(kind, row, haul);
            return;
        }
        switch (kind) {
            case OPPORTUNITIES -> opportunity(row, haul);
            case MEETINGS, CALLS, TASKS -> activity(kind, row, haul);
            case DOCUMENTS -> document(row, haul);
            case CONTACTS, LEADS -> person(kind, row, Side.BUYER, haul);
            case USERS -> person(kind, row, Side.OURS, haul);
            case CURRENCIES -> row.text("/iso4217").ifPresent(code -> haul.word(needed(row, "/id"), code));
            case ROLES -> SuiteLinks.role(needed(row, "/opportunity_id"), needed(row, "/contact_id"), row, haul);
            case SuiteLinks.FILED_WITH ->
                haul.link(Ref.evidence(needed(row, "/document_id")), Ref.deal(needed(row, "/opportunity_id")));
            default -> {
                if (SuiteLinks.joins(kind)) {
                    SuiteLinks.join(kind, row, haul);
                } else if (kind.endsWith("_audit")) {
                    audit(kind, row, haul);
                } else {
                    haul.drop(kind, Drop.UNKNOWN_KIND);
                }
            }
        }
    }

    private static void deleted(String kind, Row row, Haul haul) {
        boolean record = !kind.contains("_") && row.text("/id").isPresent();
        if (record) {
            String id = needed(row, "/id");
            haul.deleted(kind, ref(kind, id).orElse(Ref.evidence(id)));
        } else {
            haul.drop(kind, Drop.DELETED);
        }
    }

    private static Optional<Ref> ref(String module, String id) {
        return switch (module) {
            case OPPORTUNITIES -> Optional.of(Ref.deal(id));
            case ACCOUNTS -> Optional.of(Ref.account(id));
            case CONTACTS, LEADS, USERS -> Optional.of(Ref.person(id));
            default -> Optional.empty();
        };
    }

    private void opportunity(Row row, Haul haul) {
        haul.deal(DealRecord.builder()
                .id(needed(row, "/id"))
                .kind(OPPORTUNITIES)
                .row(row)
                .stage(row.text("/sales_stage"))
                .owner(row.text("/assigned_user_id"))
                .account(row.text("/account_id"))
                .created(times.moment(row, "/date_entered"))
                .modified(times.instant(row, "/date_modified"))
                .build());
    }

    private void activity(String kind, Row row, Haul haul) {
        String id = needed(row, "/id");
        List<Ref> links = new ArrayList<>();
        row.text("/parent_id")
                .flatMap(parent ->
                        ref(SuiteRecords.module(row.text("/parent_type").orElse("")), parent))
                .ifPresent(links::add);
        row.text("/account_id").map(Ref::account).ifPresent(links::add);
        Optional<Moment> start = kind.equals(TASKS)
                ? times.moment(row, "/date_due").or(() -> times.moment(row, "/date_start"))
                : times.moment(row, "/date_start");
        haul.evidence(EvidenceRecord.builder()
                .id(id)
                .rawId(id)
                .kind(kind)
                .row(row)
                .links(links)
                .start(start)
                .end(
                        kind.equals(TASKS)
                                ? Optional.empty()
                                : times.moment(row, "/date_end").or(() -> after(start, row)))
                .author(row.text("/assigned_user_id"))
                .created(times.instant(row, "/date_entered"))
                .modified(times.instant(row, "/date_modified"))
                .build());
        row.text("/assigned_user_id").ifPresent(user -> SuiteLinks.invite(id, user, Side.OURS, Optional.empty(), haul));
        row.text("/contact_id")
                .ifPresent(contact -> SuiteLinks.invite(id, contact, Side.BUYER, Optional.empty(), haul));
    }

    /** The end that follows from the length, where no end is told. */
    private static Optional<Moment> after(Optional<Moment> start, Row row) {
        Optional<Long> minutes = Stream.of("/duration_hours", "/duration_minutes")
                .map(at -> row.text(at)
                        .filter(text -> text.matches("[0-9]{1,4}"))
                        .map(text -> Long.parseLong(text) * (at.endsWith("hours") ? 60 : 1)))
                .flatMap(Optional::stream)
                .reduce(Long::sum);
        return start.filter(moment -> !moment.dateOnly())
                .flatMap(moment -> minutes.map(
                        some -> Moment.at(moment.begins(ZoneOffset.UTC).plusSeconds(60 * some))));
    }

    private void document(Row row, Haul haul) {
        String id = needed(row, "/id");
        Optional<Moment> created = times.moment(row, "/date_entered");
        haul.evidence(EvidenceRecord.builder()
                .id(id)
                .rawId(id)
                .kind(DOCUMENTS)
                .row(row)
                .author(row.text("/assigned_user_id").or(() -> row.text("/created_by")))
                .start(times.date(row, "/active_date"))
                .stateAt(
                        created.filter(at -> times.moment(row, "/date_modified").equals(created)))
                .created(times.instant(row, "/date_entered"))
                .modified(times.instant(row, "/date_modified"))
                .build());
    }

    private static void person(String kind, Row row, Side side, Haul haul) {
        haul.person(PersonRecord.builder()
                .id(needed(row, "/id"))
                .kind(kind)
                .row(row)
                .side(side)
                .addresses(Stream.of("/email1", "/email2")
                        .flatMap(at -> row.text(at).stream())
                        .toList())
                .account(row.text("/account_id"))
                .build());
    }

    /** A change of one field: of a stage with what stood there before, of a status, of any other field. */
    private void audit(String kind, Row row, Haul haul) {
        String parent = needed(row, "/parent_id");
        String field = needed(row, "/field_name");
        Moment at = times.moment(row, "/date_created").orElseThrow(() -> missing(row, "/date_created"));
        Optional<String> by = row.text("/created_by");
        String after = row.has("/after_value_string") ? "/after_value_string" : "/after_value_text";
        if (!kind.equals(AUDIT)) {
            haul.past(parent, new PastWord("/" + field, row.text(after), at, by));
            return;
        }
        if (field.equals("sales_stage")) {
            row.text("/before_value_string")
                    .ifPresent(stage ->
                            haul.until(new StageRecord(parent, Optional.empty(), stage, false, at, Optional.empty())));
            row.text(after)
                    .ifPresent(stage -> haul.stage(new StageRecord(parent, Optional.empty(), stage, false, at, by)));
        }
        haul.field(new FieldRecord(parent, "/" + field, row, after, at, by));
    }

    static String needed(Row row, String pointer) {
        return row.text(pointer).orElseThrow(() -> missing(row, pointer));
    }

    private static MalformedRecord missing(Row row, String pointer) {
        return new MalformedRecord(row.json().place(), "There is no value at '" + pointer + "'.");
    }
}
