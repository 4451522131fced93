package io.salesprocess.crm.source;

import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.FieldRecord;
import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.PersonRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Salesforce: {@code {totalSize, done, records}} as its REST API answers queries, or single records; each record says
 * its kind in {@code attributes.type}. Sub-queries within an opportunity are read as its own.
 */
final class Salesforce implements RecordSource {
    private static final String EVENT = "Event";
    private static final String TASK = "Task";
    private static final String HISTORY = "OpportunityHistory";
    private static final String FIELD_HISTORY = "OpportunityFieldHistory";
    private static final String CONTACT_ROLE = "OpportunityContactRole";
    private static final String TEAM_MEMBER = "OpportunityTeamMember";
    private static final String RELATION = "EventRelation";
    private static final String VERSION = "ContentVersion";
    private static final String DOCUMENT_LINK = "ContentDocumentLink";
    private static final Map<String, String> CHILDREN = Map.of(
            "OpportunityContactRoles", CONTACT_ROLE,
            "OpportunityHistories", HISTORY,
            "Histories", FIELD_HISTORY,
            "Tasks", TASK,
            "Events", EVENT,
            "ContentDocumentLinks", DOCUMENT_LINK);

    private final Times times = new Times(Optional.of(ZoneOffset.UTC));

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(false, times);
    }

    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(
                Part.PEOPLE, List.of(Set.of(CONTACT_ROLE)),
                Part.ACTIVITIES, List.of(Set.of(TASK, EVENT)),
                Part.DOCUMENTS, List.of(Set.of(DOCUMENT_LINK, VERSION)),
                Part.STAGE_HISTORY, List.of(Set.of(HISTORY), Set.of(FIELD_HISTORY)));
    }

    @Override
    public Set<String> attendeeKinds() {
        return Set.of(RELATION);
    }

    @Override
    public Set<String> roleKinds() {
        return Set.of(CONTACT_ROLE);
    }

    @Override
    public Set<String> teamKinds() {
        return Set.of(TEAM_MEMBER);
    }

    @Override
    public boolean take(Node.Fields document, Haul haul) {
        List<Node> records = Envelopes.list(document, "records");
        if (records == null) {
            boolean record = document.get("attributes") instanceof Node.Fields about && about.get("type") != null;
            if (record) {
                haul.single(kind(document), document, row -> one(kind(document), row, haul));
            }
            return record;
        }
        if (!Envelopes.has(document, "done") && !Envelopes.has(document, "totalSize")) {
            return false;
        }
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        records.forEach(record ->
                byKind.computeIfAbsent(kind(record), kind -> new ArrayList<>()).add(record));
        byKind.forEach(
                (kind, some) -> haul.page(kind, some, !Envelopes.no(document, "done"), row -> one(kind, row, haul)));
        return true;
    }

    private static String kind(Node record) {
        return record instanceof Node.Fields fields && fields.get("attributes") instanceof Node.Fields about
                ? Envelopes.text(about, "type")
                : "";
    }

    private void one(String kind, Row row, Haul haul) {
        if (row.flag("/IsDeleted")) {
            row.text("/Id").ifPresent(id -> haul.deleted(kind, ref(kind, same(id))));
            return;
        }
        switch (kind) {
            case "Opportunity" -> opportunity(row, haul);
            case EVENT -> event(row, haul);
            case TASK -> task(row, haul);
            case CONTACT_ROLE -> contactRole(row, haul);
            case TEAM_MEMBER -> teamMember(row, haul);
            case HISTORY -> history(row, haul);
            case FIELD_HISTORY -> fieldHistory(row, haul);
            case RELATION -> relation(row, haul);
            case VERSION -> version(row, haul);
            case DOCUMENT_LINK -> documentLink(row, haul);
            case "Contact" -> person(kind, row, Side.BUYER, haul);
            case "User" -> person(kind, row, Side.OURS, haul);
            default -> haul.drop(kind, Drop.UNKNOWN_KIND);
        }
    }

    private static Ref ref(String kind, String id) {
        return switch (kind) {
            case "Opportunity" -> Ref.deal(id);
            case "Contact", "User" -> Ref.person(id);
            case "Account" -> Ref.account(id);
            default -> Ref.evidence(id);
        };
    }

    private void opportunity(Row row, Haul haul) {
        String id = id(row, "/Id");
        haul.deal(DealRecord.builder()
                .id(id)
                .kind("Opportunity")
                .row(row)
                .pipeline(row.text("/RecordTypeId").map(Salesforce::same))
                .stage(row.text("/StageName"))
                .owner(row.text("/OwnerId").map(Salesforce::same))
                .account(row.text("/AccountId").map(Salesforce::same))
                .created(times.moment(row, "/CreatedDate"))
                .modified(modified(row))
                .people(row.text("/ContactId").map(Salesforce::same).stream().toList())
                .build());
        CHILDREN.forEach((key, kind) -> row.value("/" + key).ifPresent(node -> children(id, kind, node, haul)));
    }

    /** The records of a sub-query. Some clients leave its envelope out, so that nobody can tell whether these are all. */
    private void children(String deal, String kind, Node node, Haul haul) {
        if (node instanceof Node.Items list) {
            haul.within(deal, kind, list.items(), false, row -> child(deal, kind, row, haul));
            return;
        }
        List<Node> records = node instanceof Node.Fields document ? Envelopes.list(document, "records") : null;
        if (records == null) {
            throw new MalformedRecord(node.place(), "A sub-query is expected to have records.");
        }
        boolean last = !Envelopes.no((Node.Fields) node, "done");
        haul.within(deal, kind, records, last, row -> child(deal, kind, row, haul));
    }

    private void child(String deal, String kind, Row row, Haul haul) {
        if (kind.equals(CONTACT_ROLE) || kind.equals(HISTORY) || kind.equals(FIELD_HISTORY)) {
            ofDeal(kind, deal, row, haul);
        } else {
            row.text("/Id").map(Salesforce::same).ifPresent(id -> haul.link(Ref.deal(deal), Ref.evidence(id)));
            one(kind, row, haul);
        }
    }

    private void ofDeal(String kind, String deal, Row row, Haul haul) {
        if (row.flag("/IsDeleted")) {
            haul.drop(kind, Drop.DELETED);
        } else if (kind.equals(CONTACT_ROLE)) {
            contactRole(deal, row, haul);
        } else if (kind.equals(HISTORY)) {
            history(deal, row, haul);
        } else {
            fieldHistory(deal, row, haul);
        }
    }

    private void event(Row row, Haul haul) {
        String id = id(row, "/Id");
        if (row.flag("/IsChild")) {
            haul.drop(EVENT, Drop.CHILD_COPY);
            return;
        }
        if (row.flag("/IsRecurrence") || row.flag("/IsRecurrence2")) {
            haul.drop(EVENT, Drop.SERIES_MASTER);
            return;
        }
        boolean allDay = row.flag("/IsAllDayEvent");
        Optional<Moment> start = allDay
                ? times.date(row, "/ActivityDate").or(() -> times.date(row, "/StartDateTime"))
                : times.moment(row, "/StartDateTime")
                        .or(() -> times.moment(row, "/ActivityDateTime"))
                        .or(() -> times.date(row, "/ActivityDate"));
        Optional<Moment> end = allDay
                ? times.date(row, "/EndDateTime").or(() -> start)
                : times.moment(row, "/EndDateTime").or(() -> after(start, row));
        EvidenceRecord.Builder event = activity(EVENT, id, row).start(start).end(end);
        haul.evidence(event.build());
        invite(id, row, haul);
    }

    /** The end that follows from the length, where no end is told. */
    private static Optional<Moment> after(Optional<Moment> start, Row row) {
        return start.filter(moment -> !moment.dateOnly()).flatMap(moment -> row.text("/DurationInMinutes")
                .filter(minutes -> minutes.matches("[0-9]{1,5}"))
                .map(minutes -> Moment.at(moment.begins(ZoneOffset.UTC).plusSeconds(60L * Integer.parseInt(minutes)))));
    }

    private void task(Row row, Haul haul) {
        String id = id(row, "/Id");
        if (row.flag("/IsRecurrence")) {
            haul.drop(TASK, Drop.SERIES_MASTER);
            return;
        }
        haul.evidence(activity(TASK, id, row)
                .start(times.date(row, "/ActivityDate"))
                .stateAt(times.moment(row, "/CompletedDateTime"))
                .build());
        invite(id, row, haul);
    }

    private EvidenceRecord.Builder activity(String kind, String id, Row row) {
        List<Ref> links = new ArrayList<>();
        row.text("/WhatId").map(Salesforce::same).ifPresent(what -> {
            links.add(Ref.deal(what));
            links.add(Ref.account(what));
        });
        row.text("/AccountId").map(Salesforce::same).ifPresent(account -> links.add(Ref.account(account)));
        row.text("/WhoId").map(Salesforce::same).ifPresent(who -> links.add(Ref.person(who)));
        return EvidenceRecord.builder()
                .id(id)
                .rawId(row.text("/Id").orElse(id))
                .kind(kind)
                .row(row)
                .links(links)
                .author(row.text("/OwnerId").map(Salesforce::same))
                .created(times.instant(row, "/CreatedDate"))
                .modified(modified(row));
    }

    /** The people whom the activity itself names. */
    private static void invite(String id, Row row, Haul haul) {
        for (String pointer : List.of("/OwnerId", "/WhoId")) {
            row.text(pointer).map(Salesforce::same).ifPresent(person -> {
                sideOf(person).ifPresent(side -> haul.side(person, side));
                haul.invited(id, Invited.listed(person));
            });
        }
    }

    /** What the first three characters of an id tell: users are ours, contacts and leads the buyer's. */
    private static Optional<Side> sideOf(String id) {
        return id.startsWith("005")
                ? Optional.of(Side.OURS)
                : id.startsWith("003") || id.startsWith("00Q") ? Optional.of(Side.BUYER) : Optional.empty();
    }

    private void relation(Row row, Haul haul) {
        if (row.has("/IsInvitee") && !row.flag("/IsInvitee") && row.flag("/IsWhat")) {
            haul.drop(RELATION, Drop.OF_NO_INTEREST);
            return;
        }
        String who = id(row, "/RelationId");
        sideOf(who).ifPresent(side -> haul.side(who, side));
        haul.invited(id(row, "/EventId"), Invited.answered(PersonKey.id(who), row.text("/Status")));
    }

    private void contactRole(Row row, Haul haul) {
        contactRole(id(row, "/OpportunityId"), row, haul);
    }

    private void contactRole(String deal, Row row, Haul haul) {
        haul.role(new RoleRecord(deal, id(row, "/ContactId"), Side.BUYER, row.text("/Role")));
    }

    private void teamMember(Row row, Haul haul) {
        haul.role(
                new RoleRecord(id(row, "/OpportunityId"), id(row, "/UserId"), Side.OURS, row.text("/TeamMemberRole")));
    }

    private void history(Row row, Haul haul) {
        history(id(row, "/OpportunityId"), row, haul);
    }

    private void history(String deal, Row row, Haul haul) {
        Moment at = needed(row, "/CreatedDate");
        Optional<String> by = row.text("/CreatedById").map(Salesforce::same);
        row.text("/StageName")
                .ifPresent(stage -> haul.stage(new StageRecord(deal, Optional.empty(), stage, false, at, by)));
        for (String field : List.of("/Amount", "/CloseDate")) {
            if (row.has(field)) {
                haul.field(new FieldRecord(deal, field, row, field, at, by));
            }
        }
    }

    private void fieldHistory(Row row, Haul haul) {
        fieldHistory(id(row, "/OpportunityId"), row, haul);
    }

    private void fieldHistory(String deal, Row row, Haul haul) {
        Moment at = needed(row, "/CreatedDate");
        Optional<String> by = row.text("/CreatedById").map(Salesforce::same);
        String field = row.text("/Field").orElse("");
        if (field.equals("StageName")) {
            row.text("/NewValue")
                    .ifPresent(stage -> haul.stage(new StageRecord(deal, Optional.empty(), stage, false, at, by)));
        } else if (!field.isEmpty() && !field.equals("created")) {
            haul.field(new FieldRecord(deal, "/" + field, row, "/NewValue", at, by));
        }
    }

    private void version(Row row, Haul haul) {
        String id = row.text("/ContentDocumentId").map(Salesforce::same).orElseGet(() -> id(row, "/Id"));
        if (row.has("/IsLatest") && !row.flag("/IsLatest")) {
            haul.drop(VERSION, Drop.TOLD_TWICE);
            return;
        }
        haul.evidence(EvidenceRecord.builder()
                .id(id)
                .rawId(row.text("/Id").orElse(id))
                .kind(VERSION)
                .row(row)
                .links(row.text("/FirstPublishLocationId").map(Salesforce::same).map(Ref::deal).stream()
                        .toList())
                .author(row.text("/CreatedById").or(() -> row.text("/OwnerId")).map(Salesforce::same))
                .stateAt(times.moment(row, "/CreatedDate"))
                .created(times.instant(row, "/CreatedDate"))
                .modified(modified(row))
                .build());
    }

    private void documentLink(Row row, Haul haul) {
        haul.link(Ref.evidence(id(row, "/ContentDocumentId")), Ref.deal(id(row, "/LinkedEntityId")));
    }

    private void person(String kind, Row row, Side side, Haul haul) {
        String id = id(row, "/Id");
        row.text("/MasterRecordId").ifPresent(master -> haul.merged(Ref.person(id), Ref.person(same(master))));
        haul.person(PersonRecord.builder()
                .id(id)
                .kind(kind)
                .row(row)
                .side(side)
                .addresses(row.text("/Email").stream().toList())
                .account(row.text("/AccountId").map(Salesforce::same))
                .build());
    }

    private Optional<Instant> modified(Row row) {
        return times.instant(row, "/SystemModstamp").or(() -> times.instant(row, "/LastModifiedDate"));
    }

    private Moment needed(Row row, String pointer) {
        return times.moment(row, pointer)
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no value at '" + pointer + "'."));
    }

    private static String id(Row row, String pointer) {
        return row.text(pointer)
                .map(Salesforce::same)
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '" + pointer + "'."));
    }

    /** An id of 18 characters names the same record as its first 15. */
    private static String same(String id) {
        return id.length() == 18 && id.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
                ? id.substring(0, 15)
                : id;
    }
}
