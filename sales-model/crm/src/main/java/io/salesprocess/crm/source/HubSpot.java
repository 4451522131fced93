package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.HubSpotKinds.ASSOCIATIONS;
import static io.salesprocess.crm.source.HubSpotKinds.CALLS;
import static io.salesprocess.crm.source.HubSpotKinds.COMPANIES;
import static io.salesprocess.crm.source.HubSpotKinds.CONTACTS;
import static io.salesprocess.crm.source.HubSpotKinds.DEALS;
import static io.salesprocess.crm.source.HubSpotKinds.EMAILS;
import static io.salesprocess.crm.source.HubSpotKinds.MEETINGS;
import static io.salesprocess.crm.source.HubSpotKinds.NOTES;
import static io.salesprocess.crm.source.HubSpotKinds.OWNERS;
import static io.salesprocess.crm.source.HubSpotKinds.PIPELINES;
import static io.salesprocess.crm.source.HubSpotKinds.QUOTES;
import static io.salesprocess.crm.source.HubSpotKinds.TASKS;
import static io.salesprocess.crm.source.HubSpotProperties.at;
import static io.salesprocess.crm.source.HubSpotProperties.id;
import static io.salesprocess.crm.source.HubSpotProperties.modified;
import static io.salesprocess.crm.source.HubSpotProperties.property;
import static io.salesprocess.crm.source.HubSpotProperties.several;

import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.PersonRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageName;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Side;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * HubSpot: {@code {results, paging}} as the CRM API answers lists, searches and batches, or single records. A property
 * that was not asked for is not there; one that is empty is null. Not thread-safe.
 */
final class HubSpot implements RecordSource {
    private final Times times = new Times(Optional.of(ZoneOffset.UTC));
    private final HubSpotHistory history = new HubSpotHistory(times);
    private final HubSpotAssociations associations = new HubSpotAssociations();
    private final HubSpotActivities activities = new HubSpotActivities(times, history, associations);

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(false, times);
    }

    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(
                Part.PEOPLE, List.of(Set.of("deals/contacts")),
                Part.ACTIVITIES,
                        List.of(Set.of(
                                MEETINGS,
                                "deals/meetings",
                                CALLS,
                                "deals/calls",
                                TASKS,
                                "deals/tasks",
                                EMAILS,
                                "deals/emails")),
                Part.DOCUMENTS, List.of(Set.of(NOTES, "deals/notes", QUOTES, "deals/quotes")),
                Part.STAGE_HISTORY, List.of(Set.of(HubSpotHistory.STAGES)));
    }

    @Override
    public Set<String> attendeeKinds(String activity) {
        return Set.of(HubSpotAssociations.join(activity, CONTACTS));
    }

    @Override
    public Set<String> roleKinds() {
        return Set.of(HubSpotAssociations.LABELS, CONTACTS);
    }

    @Override
    public boolean take(Node.Fields document, Haul haul) {
        List<Node> results = Envelopes.list(document, "results");
        if (results == null) {
            if (!HubSpotKinds.isRecord(document)) {
                return false;
            }
            String kind = HubSpotKinds.of(document);
            haul.single(kind, document, row -> one(kind, row, haul));
            embedded(kind, List.of(document), haul);
            return true;
        }
        boolean more =
                document.get("paging") instanceof Node.Fields paging && paging.get("next") instanceof Node.Fields;
        boolean failed = document.get("errors") instanceof Node.Items errors
                && !errors.items().isEmpty();
        boolean last = !more && !failed;
        HubSpotKinds.byKind(results).forEach((kind, some) -> {
            haul.page(kind, some, last, row -> one(kind, row, haul));
            embedded(kind, some, haul);
        });
        return true;
    }

    private void embedded(String kind, List<Node> records, Haul haul) {
        List<Row> rows = records.stream()
                .filter(Node.Fields.class::isInstance)
                .map(record -> new Row((Node.Fields) record, haul.habits()))
                .filter(row -> !row.flag("/archived"))
                .toList();
        if (!kind.equals(ASSOCIATIONS)) {
            associations.embedded(kind, rows, haul);
        }
    }

    @Override
    public void finish(Haul haul) {
        associations.finish(haul);
    }

    private void one(String kind, Row row, Haul haul) {
        if (row.flag("/archived") && !kind.equals(OWNERS)) {
            haul.deleted(kind, HubSpotKinds.ref(kind, id(kind, row)));
            return;
        }
        merged(kind, row, haul);
        switch (kind) {
            case DEALS -> deal(row, haul);
            case MEETINGS, CALLS, TASKS, EMAILS, QUOTES -> activities.evidence(kind, row, haul);
            case NOTES -> activities.note(row, haul);
            case CONTACTS -> contact(row, haul);
            case OWNERS -> owner(row, haul);
            case PIPELINES -> pipeline(row, haul);
            case ASSOCIATIONS -> associations.batch(row, haul);
            case COMPANIES -> id(kind, row);
            default -> haul.drop(kind, Drop.UNKNOWN_KIND);
        }
    }

    /** A record names those that were merged into it; contacts also as {@code id:time}. */
    private static void merged(String kind, Row row, Haul haul) {
        for (String property : List.of("hs_merged_object_ids", "hs_calculated_merged_vids")) {
            for (String loser : several(row, property)) {
                String other = loser.contains(":") ? loser.substring(0, loser.indexOf(':')) : loser;
                haul.merged(
                        HubSpotKinds.ref(kind, HubSpotKinds.id(kind, other)), HubSpotKinds.ref(kind, id(kind, row)));
            }
        }
    }

    private void deal(Row row, Haul haul) {
        String id = id(DEALS, row);
        Optional<String> owner = HubSpotProperties.owner(row);
        owner.ifPresent(person -> haul.side(person, Side.OURS));
        haul.deal(DealRecord.builder()
                .id(id)
                .kind(DEALS)
                .row(row)
                .pipeline(history.present(row, "pipeline"))
                .stage(history.present(row, HubSpotHistory.STAGE))
                .status(status(row))
                .owner(owner)
                .account(property(row, "hs_primary_associated_company").map(one -> HubSpotKinds.id(COMPANIES, one)))
                .created(times.moment(row, at("createdate")).or(() -> times.moment(row, "/createdAt")))
                .modified(modified(row, times))
                .build());
        history.ofDeal(id, row, haul);
    }

    /** What the opportunity came to, where the properties that tell it were read. */
    private static Optional<String> status(Row row) {
        if (row.flag(at("hs_is_closed_won"))) {
            return Optional.of("won");
        }
        boolean notWon = property(row, "hs_is_closed_won").isPresent();
        if (row.flag(at("hs_is_closed_lost")) || (row.flag(at("hs_is_closed")) && notWon)) {
            return Optional.of("lost");
        }
        return property(row, "hs_is_closed").filter("false"::equals).map(open -> "open");
    }

    private void contact(Row row, Haul haul) {
        List<String> addresses = new ArrayList<>(several(row, "email"));
        addresses.addAll(several(row, "hs_additional_emails"));
        addresses.addAll(several(row, "work_email"));
        haul.person(PersonRecord.builder()
                .id(id(CONTACTS, row))
                .kind(CONTACTS)
                .row(row)
                .side(Side.BUYER)
                .addresses(addresses)
                .account(property(row, "associatedcompanyid").map(one -> HubSpotKinds.id(COMPANIES, one)))
                .roles(several(row, "hs_buying_role"))
                .rolesLoaded(row.has(at("hs_buying_role")))
                .build());
    }

    private static void owner(Row row, Haul haul) {
        String id = id(OWNERS, row);
        row.text("/userId").ifPresent(user -> haul.merged(Ref.person("user-" + user), Ref.person(id)));
        haul.person(PersonRecord.builder()
                .id(id)
                .kind(OWNERS)
                .row(row)
                .side(Side.OURS)
                .addresses(row.text("/email").stream().toList())
                .build());
    }

    private static void pipeline(Row row, Haul haul) {
        for (Row stage : row.rows("/stages")) {
            boolean closed = stage.flag("/metadata/isClosed");
            boolean won = stage.text("/metadata/probability")
                    .filter(text -> text.matches("1([.]0+)?"))
                    .isPresent();
            Optional<String> status = closed ? Optional.of(won ? "won" : "lost") : Optional.empty();
            stage.text("/id")
                    .ifPresent(id -> haul.stageName(new StageName(
                            id, row.text("/id"), stage.text("/label").orElse(id), status)));
        }
    }
}
