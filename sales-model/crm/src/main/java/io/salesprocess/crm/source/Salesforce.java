package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.SalesforceActivities.EVENT;
import static io.salesprocess.crm.source.SalesforceActivities.EVENT_RELATION;
import static io.salesprocess.crm.source.SalesforceActivities.TASK;
import static io.salesprocess.crm.source.SalesforceActivities.TASK_RELATION;

import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PersonRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Side;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Salesforce: {@code {totalSize, done, records}} as its REST API answers queries, or single records; each record says
 * its kind in {@code attributes.type}. Sub-queries within an opportunity are read as its own. Not thread-safe.
 */
final class Salesforce implements RecordSource {
    private static final String OPPORTUNITY = "Opportunity";
    private static final String CONTACT_ROLE = "OpportunityContactRole";
    private static final String TEAM_MEMBER = "OpportunityTeamMember";
    private static final String CONTACT = "Contact";
    private static final String LEAD = "Lead";
    private static final String USER = "User";
    private static final String ACCOUNT = "Account";
    private static final Map<String, String> CHILDREN = Map.of(
            "OpportunityContactRoles", CONTACT_ROLE,
            "OpportunityTeamMembers", TEAM_MEMBER,
            "OpportunityHistories", SalesforceHistory.STAGES,
            "Histories", SalesforceHistory.FIELDS,
            "Tasks", TASK,
            "Events", EVENT,
            "ContentDocumentLinks", SalesforceFiles.LINK);
    private static final Map<String, String> CHILDREN_OF_EVENT = Map.of("EventRelations", EVENT_RELATION);
    private static final Map<String, String> CHILDREN_OF_TASK = Map.of("TaskRelations", TASK_RELATION);

    private final Times times = new Times(Optional.of(ZoneOffset.UTC));
    private final SalesforceActivities activities = new SalesforceActivities(times);
    private final SalesforceHistory history = new SalesforceHistory(times);
    private final SalesforceFiles files = new SalesforceFiles(times);

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(false, times);
    }

    /** Changes of fields are kept for some fields and for some time only: they never tell all stages. */
    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(
                Part.PEOPLE, List.of(Set.of(CONTACT_ROLE)),
                Part.ACTIVITIES, List.of(Set.of(TASK, EVENT)),
                Part.DOCUMENTS, List.of(Set.of(SalesforceFiles.LINK, SalesforceFiles.VERSION)),
                Part.STAGE_HISTORY,
                        List.of(
                                Set.of(SalesforceHistory.STAGES),
                                Set.of(SalesforceHistory.STAGES, SalesforceHistory.FIELDS)));
    }

    @Override
    public String person(String id) {
        return SalesforceIds.same(id);
    }

    @Override
    public Set<String> attendeeKinds() {
        return Set.of(EVENT_RELATION, TASK_RELATION);
    }

    @Override
    public Set<String> attendeeKinds(String activity) {
        return Set.of(activity.equals(TASK) ? TASK_RELATION : EVENT_RELATION);
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
            boolean record = !kind(document).isEmpty();
            if (record) {
                haul.single(kind(document), document, row -> one(kind(document), row, haul));
            }
            return record;
        }
        if (document.get("done") == null && document.get("totalSize") == null) {
            return false;
        }
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        String usual = records.stream()
                .map(Salesforce::kind)
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse("");
        for (Node record : records) {
            String kind = kind(record).isEmpty() ? usual : kind(record);
            byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(record);
        }
        byKind.forEach((kind, some) -> haul.page(kind, some, last(document), row -> one(kind, row, haul)));
        if (!usual.isEmpty()) {
            total(document)
                    .ifPresent(total -> haul.counted(
                            byKind.keySet(),
                            usual,
                            ids(records),
                            total,
                            last(document),
                            document.placeOf("totalSize")));
        }
        return true;
    }

    @Override
    public void finish(Haul haul) {
        history.finish(haul);
    }

    /** How many records there are by the word of an answer; empty if it says nothing that can be counted. */
    private static OptionalLong total(Node.Fields answer) {
        return answer.get("totalSize") instanceof Node.Digits number
                        && number.digits().matches("[0-9]{1,15}")
                ? OptionalLong.of(Long.parseLong(number.digits()))
                : OptionalLong.empty();
    }

    private static Set<String> ids(List<Node> records) {
        return records.stream()
                .map(record -> record instanceof Node.Fields fields && fields.get("Id") instanceof Node.Text id
                        ? id.text()
                        : record.place().toString())
                .collect(Collectors.toSet());
    }

    private static boolean last(Node.Fields answer) {
        return !Envelopes.no(answer, "done")
                && Envelopes.text(answer, "nextRecordsUrl").isEmpty();
    }

    private static String kind(Node record) {
        return record instanceof Node.Fields fields && fields.get("attributes") instanceof Node.Fields about
                ? Envelopes.text(about, "type")
                : "";
    }

    private void one(String kind, Row row, Haul haul) {
        one(kind, Optional.empty(), row, haul);
    }

    /**
     * Takes a record.
     *
     * @param within the id of the record that encloses it
     */
    private void one(String kind, Optional<String> within, Row row, Haul haul) {
        boolean merged = merged(kind, row, haul);
        if (row.flag("/IsDeleted") && !merged && !kind.equals(SalesforceFiles.VERSION)) {
            SalesforceIds.at(row, "/Id")
                    .ifPresentOrElse(id -> haul.deleted(kind, ref(kind, id)), () -> haul.drop(kind, Drop.DELETED));
            return;
        }
        switch (kind) {
            case OPPORTUNITY -> opportunity(row, haul);
            case EVENT -> {
                activities.event(row, haul);
                children(SalesforceIds.needed(row, "/Id"), CHILDREN_OF_EVENT, row, haul);
            }
            case TASK -> {
                activities.task(row, haul);
                children(SalesforceIds.needed(row, "/Id"), CHILDREN_OF_TASK, row, haul);
            }
            case EVENT_RELATION, TASK_RELATION -> activities.relation(kind, within, row, haul);
            case CONTACT_ROLE -> role(within, row, "/ContactId", "/Role", Side.BUYER, haul);
            case TEAM_MEMBER -> role(within, row, "/UserId", "/TeamMemberRole", Side.OURS, haul);
            case SalesforceHistory.STAGES -> history.stages(deal(within, row), row, haul);
            case SalesforceHistory.FIELDS -> history.fields(deal(within, row), row, haul);
            case SalesforceFiles.VERSION -> files.version(row, haul);
            case SalesforceFiles.LINK -> files.link(within, row, haul);
            case CONTACT, LEAD -> person(kind, row, Side.BUYER, haul);
            case USER -> person(kind, row, Side.OURS, haul);
            case ACCOUNT -> SalesforceIds.needed(row, "/Id");
            default -> haul.drop(kind, Drop.UNKNOWN_KIND);
        }
    }

    private static Ref ref(String kind, String id) {
        return switch (kind) {
            case OPPORTUNITY -> Ref.deal(id);
            case CONTACT, LEAD, USER -> Ref.person(id);
            case ACCOUNT -> Ref.account(id);
            default -> Ref.evidence(id);
        };
    }

    /** What was merged is deleted, too, and says into what. A lead that was converted lives on in its contact. */
    private static boolean merged(String kind, Row row, Haul haul) {
        Optional<String> master = SalesforceIds.at(row, "/MasterRecordId");
        master.ifPresent(winner -> {
            haul.merged(ref(kind, SalesforceIds.needed(row, "/Id")), ref(kind, winner));
            haul.drop(kind, Drop.MERGED);
        });
        return master.isPresent();
    }

    private void opportunity(Row row, Haul haul) {
        String id = SalesforceIds.needed(row, "/Id");
        haul.deal(DealRecord.builder()
                .id(id)
                .kind(OPPORTUNITY)
                .row(row)
                .pipeline(SalesforceIds.at(row, "/RecordTypeId"))
                .stage(row.text("/StageName"))
                .owner(SalesforceIds.at(row, "/OwnerId"))
                .account(SalesforceIds.at(row, "/AccountId"))
                .created(times.moment(row, "/CreatedDate"))
                .modified(times.instant(row, "/SystemModstamp").or(() -> times.instant(row, "/LastModifiedDate")))
                .people(SalesforceIds.at(row, "/ContactId").stream().toList())
                .build());
        children(id, CHILDREN, row, haul);
    }

    private void children(String owner, Map<String, String> kinds, Row row, Haul haul) {
        row.json().members().forEach((key, member) -> {
            String kind = kinds.get(key);
            if (kind != null) {
                haul.guarded(kind, member.value().place(), () -> children(owner, kind, member.value(), haul));
            } else {
                others(member.value(), haul);
            }
        });
    }

    /** Counts the records of a sub-query that says nothing here. */
    private static void others(Node node, Haul haul) {
        List<Node> records = node instanceof Node.Fields answer ? Envelopes.list(answer, "records") : null;
        if (records != null) {
            records.forEach(
                    record -> haul.quoted(kind(record), record, row -> haul.drop(kind(record), Drop.UNKNOWN_KIND)));
        }
    }

    /**
     * The records of a sub-query: null where it found none. Some clients leave its envelope out, so that nobody can tell
     * whether these are all.
     */
    private void children(String owner, String kind, Node node, Haul haul) {
        if (node instanceof Node.Items list) {
            haul.within(owner, kind, list.items(), false, row -> child(owner, kind, row, haul));
            return;
        }
        if (node instanceof Node.Null) {
            haul.within(owner, kind, List.of(), true, row -> {});
            return;
        }
        List<Node> records = node instanceof Node.Fields document ? Envelopes.list(document, "records") : null;
        if (records == null) {
            throw new MalformedRecord(node.place(), "A sub-query is expected to have records.");
        }
        boolean all = last((Node.Fields) node) && total((Node.Fields) node).orElse(0) <= records.size();
        haul.within(owner, kind, records, all, row -> child(owner, kind, row, haul));
    }

    private void child(String owner, String kind, Row row, Haul haul) {
        if (kind.equals(EVENT) || kind.equals(TASK)) {
            SalesforceIds.at(row, "/Id").ifPresent(id -> haul.link(Ref.deal(owner), Ref.evidence(id)));
        }
        one(kind, Optional.of(owner), row, haul);
    }

    private static String deal(Optional<String> within, Row row) {
        return within.orElseGet(() -> SalesforceIds.needed(row, "/OpportunityId"));
    }

    private static void role(Optional<String> within, Row row, String person, String role, Side side, Haul haul) {
        haul.role(new RoleRecord(deal(within, row), SalesforceIds.needed(row, person), side, row.text(role)));
    }

    private static void person(String kind, Row row, Side side, Haul haul) {
        String id = SalesforceIds.needed(row, "/Id");
        SalesforceIds.at(row, "/ConvertedContactId")
                .ifPresent(contact -> haul.merged(Ref.person(id), Ref.person(contact)));
        haul.person(PersonRecord.builder()
                .id(id)
                .kind(kind)
                .row(row)
                .side(side)
                .addresses(row.text("/Email").stream().toList())
                .account(SalesforceIds.at(row, "/AccountId"))
                .build());
    }
}
