package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.EspoKinds.CALL;
import static io.salesprocess.crm.source.EspoKinds.CONTACT;
import static io.salesprocess.crm.source.EspoKinds.DOCUMENT;
import static io.salesprocess.crm.source.EspoKinds.LEAD;
import static io.salesprocess.crm.source.EspoKinds.MEETING;
import static io.salesprocess.crm.source.EspoKinds.NOTE;
import static io.salesprocess.crm.source.EspoKinds.OPPORTUNITY;
import static io.salesprocess.crm.source.EspoKinds.TASK;
import static io.salesprocess.crm.source.EspoKinds.USER;

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
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Ids;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * EspoCRM: {@code {total, list}} as its REST API answers, or single records. A list that holds fewer records than it
 * counts is not all. Records do not say what they are; the keys that only one entity type has do.
 */
final class EspoCrm implements RecordSource {
    /** What joins contacts and opportunities; EspoCRM gives it within the opportunity. */
    private static final String PART = "ContactOpportunity";

    private static final long MORE = -1;
    private static final long NO_MORE = -2;

    private final Times times = new Times(Optional.of(ZoneOffset.UTC));

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(false, times);
    }

    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(
                Part.PEOPLE, List.of(Set.of(PART)),
                Part.ACTIVITIES, List.of(Set.of(MEETING, CALL, TASK)),
                Part.DOCUMENTS, List.of(Set.of(DOCUMENT)),
                Part.STAGE_HISTORY, List.of(Set.of(NOTE)));
    }

    @Override
    public Set<String> roleKinds() {
        return Set.of(PART);
    }

    @Override
    public boolean take(Node.Fields document, Haul haul) {
        List<Node> list = Envelopes.list(document, "list");
        if (list == null) {
            String kind = EspoKinds.of(document);
            if (!kind.isEmpty()) {
                haul.single(kind, document, row -> one(kind, row, haul));
            }
            return !kind.isEmpty();
        }
        long total = total(document);
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        list.forEach(record -> byKind.computeIfAbsent(EspoKinds.of(record), kind -> new ArrayList<>())
                .add(record));
        List<Node> untold = byKind.remove("");
        if (document.get("total") == null || (untold != null && byKind.isEmpty())) {
            return false;
        }
        if (untold != null) {
            String like = byKind.keySet().iterator().next();
            byKind.getOrDefault(like, List.of()).addAll(untold);
        }
        byKind.forEach((kind, some) -> page(kind, some, byKind.size() == 1 ? total : MORE, haul));
        return true;
    }

    private static long total(Node.Fields document) {
        return document.get("total") instanceof Node.Digits number
                        && number.digits().matches("-?[0-9]{1,9}")
                ? Long.parseLong(number.digits())
                : MORE;
    }

    private void page(String kind, List<Node> records, long total, Haul haul) {
        Set<String> parents = new LinkedHashSet<>();
        records.forEach(record -> parents.add(
                record instanceof Node.Fields row
                        ? Envelopes.text(row, "parentType") + " " + Envelopes.text(row, "parentId")
                        : ""));
        String parent = parents.size() == 1 ? parents.iterator().next() : "";
        boolean stream = kind.equals(NOTE) && parent.startsWith(OPPORTUNITY + " ");
        boolean known = haul.all(stream ? kind + parent : kind, records, total);
        boolean last = total == NO_MORE || (total != MORE && known);
        if (stream) {
            boolean begin = records.stream()
                    .anyMatch(record -> record instanceof Node.Fields row
                            && Envelopes.text(row, "type").equals("Create"));
            haul.within(
                    parent.substring(OPPORTUNITY.length() + 1),
                    kind,
                    records,
                    last && begin,
                    row -> one(kind, row, haul));
        } else {
            haul.page(kind, records, last && !kind.equals(NOTE), row -> one(kind, row, haul));
        }
    }

    private void one(String kind, Row row, Haul haul) {
        if (row.flag("/deleted")) {
            row.text("/id").ifPresent(id -> haul.deleted(kind, ref(kind, id).orElse(Ref.evidence(id))));
            return;
        }
        switch (kind) {
            case OPPORTUNITY -> opportunity(row, haul);
            case MEETING, CALL, TASK -> activity(kind, row, haul);
            case DOCUMENT -> document(row, haul);
            case CONTACT, LEAD -> person(kind, row, Side.BUYER, haul);
            case USER -> person(kind, row, Side.OURS, haul);
            case NOTE -> EspoStream.take(row, times, haul);
            default -> haul.drop(kind, Drop.UNKNOWN_KIND);
        }
    }

    private static Optional<Ref> ref(String kind, String id) {
        return switch (kind) {
            case OPPORTUNITY -> Optional.of(Ref.deal(id));
            case "Account" -> Optional.of(Ref.account(id));
            case CONTACT, LEAD, USER -> Optional.of(Ref.person(id));
            default -> Optional.empty();
        };
    }

    private void opportunity(Row row, Haul haul) {
        String id = id(row);
        haul.deal(DealRecord.builder()
                .id(id)
                .kind(OPPORTUNITY)
                .row(row)
                .stage(row.text("/stage"))
                .owner(row.text("/assignedUserId"))
                .account(row.text("/accountId"))
                .created(times.moment(row, "/createdAt"))
                .modified(times.instant(row, "/modifiedAt"))
                .people(row.text("/contactId").stream().toList())
                .build());
        texts(row, "/documentsIds").forEach(document -> haul.link(Ref.deal(id), Ref.evidence(document)));
        if (row.has("/contactsColumns") || row.has("/contactsIds")) {
            haul.within(id, PART, List.of(), row.has("/contactsColumns"), part -> {});
            linked(row, "contacts").forEach((contact, columns) -> {
                haul.side(contact, Side.BUYER);
                haul.role(new RoleRecord(id, contact, Side.BUYER, columns.flatMap(one -> one.text("/role"))));
            });
        }
    }

    /** The records of a link by their ids, each with the columns of the link if they were given. */
    private static Map<String, Optional<Row>> linked(Row row, String link) {
        Map<String, Optional<Row>> linked = new LinkedHashMap<>();
        texts(row, "/" + link + "Ids").forEach(id -> linked.put(id, Optional.empty()));
        if (row.json().get(link + "Columns") instanceof Node.Fields columns) {
            columns.members().forEach((id, member) -> {
                if (member.value() instanceof Node.Fields some) {
                    linked.put(id, Optional.of(new Row(some, row.habits())));
                }
            });
        }
        return linked;
    }

    private static List<String> texts(Row row, String pointer) {
        return row.value(pointer)
                .map(node -> node instanceof Node.Items list
                        ? list.items().stream()
                                .map(item -> item instanceof Node.Text text ? Ids.normal(text.text()) : "")
                                .filter(text -> !text.isEmpty())
                                .toList()
                        : List.<String>of())
                .orElse(List.of());
    }

    private void activity(String kind, Row row, Haul haul) {
        String id = id(row);
        List<Ref> links = new ArrayList<>();
        row.text("/parentId")
                .flatMap(parent -> ref(row.text("/parentType").orElse(""), parent))
                .ifPresent(links::add);
        row.text("/accountId").map(Ref::account).ifPresent(links::add);
        EvidenceRecord.Builder activity = EvidenceRecord.builder()
                .id(id)
                .rawId(id)
                .kind(kind)
                .row(row)
                .links(links)
                .author(row.text("/assignedUserId"))
                .created(times.instant(row, "/createdAt"))
                .modified(times.instant(row, "/modifiedAt"))
                .uid(row.text("/uid"))
                .invitedLoaded(!kind.equals(TASK) && row.has("/contactsIds") && row.has("/usersIds"));
        Optional<Moment> start = dateOr(row, "/dateStart");
        Optional<Moment> end = dateOr(row, "/dateEnd");
        if (kind.equals(TASK)) {
            Optional<Moment> completed = times.moment(row, "/dateCompleted");
            activity.start(completed.or(() -> start).or(() -> end)).stateAt(completed);
        } else {
            activity.start(start).end(end);
        }
        haul.evidence(activity.build());
        row.text("/assignedUserId").ifPresent(user -> invite(id, user, Side.OURS, Optional.empty(), haul));
        row.text("/contactId").ifPresent(contact -> invite(id, contact, Side.BUYER, Optional.empty(), haul));
        for (String link : List.of("users", "contacts", "leads")) {
            Side side = link.equals("users") ? Side.OURS : Side.BUYER;
            linked(row, link)
                    .forEach((who, columns) -> invite(
                            id,
                            who,
                            side,
                            columns.flatMap(one -> one.text("/status").or(() -> one.text("/acceptanceStatus"))),
                            haul));
        }
    }

    /** A field that holds a date or a time: the date stands in a key of its own. */
    private Optional<Moment> dateOr(Row row, String pointer) {
        return times.date(row, pointer + "Date").or(() -> times.moment(row, pointer));
    }

    private static void invite(String activity, String who, Side side, Optional<String> answer, Haul haul) {
        haul.side(who, side);
        haul.invited(activity, Invited.answered(PersonKey.id(who), answer));
    }

    private void document(Row row, Haul haul) {
        String id = id(row);
        List<Ref> links = new ArrayList<>();
        texts(row, "/opportunitiesIds").forEach(deal -> links.add(Ref.deal(deal)));
        texts(row, "/accountsIds").forEach(account -> links.add(Ref.account(account)));
        row.text("/parentId")
                .flatMap(parent -> ref(row.text("/parentType").orElse(""), parent))
                .ifPresent(links::add);
        if (!row.has("/opportunitiesIds")) {
            haul.incomplete(DOCUMENT);
        }
        Optional<Moment> created = times.moment(row, "/createdAt");
        haul.evidence(EvidenceRecord.builder()
                .id(id)
                .rawId(id)
                .kind(DOCUMENT)
                .row(row)
                .links(links)
                .author(row.text("/assignedUserId").or(() -> row.text("/createdById")))
                .start(times.date(row, "/publishDate"))
                .stateAt(created.filter(at -> times.moment(row, "/modifiedAt").equals(created)))
                .created(times.instant(row, "/createdAt"))
                .modified(times.instant(row, "/modifiedAt"))
                .build());
    }

    private static void person(String kind, Row row, Side side, Haul haul) {
        List<String> addresses =
                new ArrayList<>(row.text("/emailAddress").stream().toList());
        for (Row address : row.rows("/emailAddressData")) {
            address.text("/emailAddress")
                    .filter(one -> !addresses.contains(one))
                    .ifPresent(addresses::add);
        }
        haul.person(PersonRecord.builder()
                .id(id(row))
                .kind(kind)
                .row(row)
                .side(side)
                .addresses(addresses)
                .account(row.text("/accountId"))
                .build());
    }

    private static String id(Row row) {
        return row.text("/id").orElseThrow(() -> missing(row, "/id"));
    }

    private static MalformedRecord missing(Row row, String pointer) {
        return new MalformedRecord(row.json().place(), "There is no value at '" + pointer + "'.");
    }
}
