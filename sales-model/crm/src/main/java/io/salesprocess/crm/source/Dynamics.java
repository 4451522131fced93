package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.DynamicsTables.ANNOTATION;
import static io.salesprocess.crm.source.DynamicsTables.CLOSE;
import static io.salesprocess.crm.source.DynamicsTables.CONNECTION;
import static io.salesprocess.crm.source.DynamicsTables.FLOW;
import static io.salesprocess.crm.source.DynamicsTables.OPPORTUNITY;
import static io.salesprocess.crm.source.DynamicsTables.PARTY;
import static io.salesprocess.crm.source.DynamicsTables.POINTER;
import static io.salesprocess.crm.source.DynamicsTables.SHARED;

import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PersonRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageRecord;
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
import java.util.Set;
import java.util.stream.Stream;

/**
 * Microsoft Dynamics 365: {@code {"@odata.context", value, "@odata.nextLink"}} as the Web API of Dataverse answers, or
 * single rows. The context tells the table; where there is none, the primary key and the type of the activity do.
 */
final class Dynamics implements RecordSource {
    private static final String AUDIT = "audit";

    private final Times times = new Times(Optional.of(ZoneOffset.UTC));
    private final DynamicsActivities activities = new DynamicsActivities(times);

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(false, times);
    }

    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(
                Part.PEOPLE, List.of(Set.of(CONNECTION)),
                Part.ACTIVITIES, List.of(Set.of("appointment", "phonecall", "task", "email"), Set.of(POINTER)),
                Part.DOCUMENTS, List.of(Set.of(ANNOTATION, SHARED)),
                Part.STAGE_HISTORY, List.of(Set.of(AUDIT), Set.of(AUDIT, FLOW, CLOSE)));
    }

    @Override
    public Set<String> attendeeKinds() {
        return Set.of(PARTY);
    }

    @Override
    public Set<String> roleKinds() {
        return Set.of(CONNECTION);
    }

    @Override
    public Set<String> teamKinds() {
        return Set.of(CONNECTION);
    }

    @Override
    public boolean take(Node.Fields document, Haul haul) {
        if (document.get("AuditDetailCollection") instanceof Node.Fields audit) {
            DynamicsAudit.take(AUDIT, audit, times, haul);
            return true;
        }
        String context = Envelopes.text(document, "@odata.context");
        String told = DynamicsTables.ofContext(context);
        List<Node> rows = Envelopes.list(document, "value");
        if (rows != null) {
            boolean ours = !told.isEmpty()
                    || (context.isEmpty() && !rows.isEmpty() && rows.stream().allMatch(Dynamics::known));
            if (ours) {
                page(told, rows, document.get("@odata.nextLink") == null, haul);
            }
            return ours;
        }
        String kind = DynamicsTables.of(document, told);
        if (kind.isEmpty() || (told.isEmpty() && !context.isEmpty())) {
            return false;
        }
        haul.single(kind, document, row -> one(kind, row, haul));
        return true;
    }

    private static boolean known(Node row) {
        return row instanceof Node.Fields && !DynamicsTables.of(row, "").isEmpty();
    }

    private void page(String told, List<Node> rows, boolean last, Haul haul) {
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        if (rows.isEmpty() || told.equals(POINTER)) {
            byKind.put(told, new ArrayList<>());
        }
        rows.forEach(row -> byKind.computeIfAbsent(DynamicsTables.of(row, told), kind -> new ArrayList<>())
                .add(row));
        byKind.forEach((kind, some) -> haul.page(kind, some, last, row -> {
            if (told.equals(POINTER)) {
                pointer(kind, row, haul);
            } else {
                one(kind, row, haul);
            }
        }));
    }

    /** Says less than the activity to which it points, so it never stands in its place. */
    private void pointer(String kind, Row row, Haul haul) {
        try {
            if (!gone(kind, row, haul)) {
                activities.take(kind, row, true, haul);
            }
        } catch (MalformedRecord malformed) {
            haul.incomplete(POINTER);
            throw malformed;
        }
    }

    private void one(String kind, Row row, Haul haul) {
        if (gone(kind, row, haul)) {
            return;
        }
        switch (kind) {
            case OPPORTUNITY -> opportunity(row, haul);
            case PARTY -> activities.party(row, haul);
            case CONNECTION -> DynamicsConnections.take(row, Optional.empty(), haul);
            case CLOSE -> close(row, Optional.empty(), haul);
            case FLOW -> flow(row, haul);
            case ANNOTATION, SHARED -> document(kind, row, haul);
            case "contact", "lead" -> person(kind, row, Side.BUYER, haul);
            case "systemuser" -> person(kind, row, Side.OURS, haul);
            case "account" -> account(row, haul);
            case "transactioncurrency" -> named(kind, row, "isocurrencycode", haul);
            case "connectionrole" -> named(kind, row, "name", haul);
            case "processstage" -> named(kind, row, "stagename", haul);
            default -> {
                if (kind.equals(POINTER) || DynamicsTables.ACTIVITIES.contains(kind)) {
                    activities.take(kind, row, false, haul);
                } else {
                    haul.drop(kind, Drop.UNKNOWN_KIND);
                }
            }
        }
    }

    /** Whether it is an entry of tracked changes that tells of a deletion. */
    private static boolean gone(String kind, Row row, Haul haul) {
        boolean gone = row.text("/reason").filter("deleted"::equals).isPresent() && row.has("/id");
        if (gone) {
            String id = Lookups.key(row, "id");
            haul.deleted(
                    kind,
                    switch (kind) {
                        case OPPORTUNITY -> Ref.deal(id);
                        case "contact", "lead", "systemuser" -> Ref.person(id);
                        case "account" -> Ref.account(id);
                        default -> Ref.evidence(id);
                    });
        }
        return gone;
    }

    private void opportunity(Row row, Haul haul) {
        String id = Lookups.key(row, "opportunityid");
        Optional<Lookups.Target> customer = Lookups.target(row, "customerid");
        Optional<String> state = row.text("/statecode");
        haul.deal(DealRecord.builder()
                .id(id)
                .kind(OPPORTUNITY)
                .row(row)
                .pipeline(row.text("/processid").map(Lookups::same))
                .stage(stage(row, ""))
                .status(state)
                .statusAt(state.filter(one -> !one.equals("0")).flatMap(one -> times.date(row, "/actualclosedate")))
                .owner(owner(row))
                .account(Lookups.id(row, "parentaccountid", "account")
                        .or(() -> customer.filter(one -> one.is("account")).map(Lookups.Target::id))
                        .or(() -> Lookups.id(row, "accountid", "account")))
                .created(times.moment(row, "/createdon"))
                .modified(times.instant(row, "/modifiedon"))
                .people(Stream.concat(
                                Lookups.id(row, "parentcontactid", "contact").stream(),
                                customer.filter(one -> one.is("contact")).map(Lookups.Target::id).stream())
                        .distinct()
                        .toList())
                .build());
        row.text("/transactioncurrencyid/isocurrencycode").ifPresent(code -> row.text("/_transactioncurrencyid_value")
                .or(() -> row.text("/transactioncurrencyid/transactioncurrencyid"))
                .ifPresent(currency -> haul.word(currency, code)));
        row.json().members().forEach((key, member) -> {
            String kind = DynamicsTables.ofChildren(key);
            if (!kind.isEmpty() && member.value() instanceof Node.Items list) {
                boolean last = row.json().get(key + "@odata.nextLink") == null;
                haul.within(id, kind, list.items(), last, child -> child(id, kind, child, haul));
            }
        });
    }

    /** The stage in which an opportunity stands; its name, since the numbers of flows differ. */
    static Optional<String> stage(Row row, String within) {
        return row.text(within + "/stepname")
                .or(() -> row.text(within + "/salesstage"))
                .or(() -> row.text(within + "/stageid").map(Lookups::same));
    }

    private static Optional<String> owner(Row row) {
        return Lookups.id(row, "ownerid", "systemuser").or(() -> Lookups.id(row, "owninguser", "systemuser"));
    }

    private void child(String deal, String told, Row row, Haul haul) {
        String kind = DynamicsTables.of(row.json(), told);
        if (kind.equals(CONNECTION)) {
            DynamicsConnections.take(row, Optional.of(deal), haul);
            return;
        }
        if (kind.equals(CLOSE)) {
            close(row, Optional.of(deal), haul);
            return;
        }
        for (String key : List.of("/activityid", "/annotationid", "/sharepointdocumentid")) {
            row.text(key).map(Lookups::same).ifPresent(id -> haul.link(Ref.deal(deal), Ref.evidence(id)));
        }
        if (told.equals(POINTER)) {
            activities.take(kind, row, true, haul);
        } else {
            one(kind, row, haul);
        }
    }

    static Optional<Side> side(String table) {
        return switch (table) {
            case "contact", "lead" -> Optional.of(Side.BUYER);
            case "systemuser" -> Optional.of(Side.OURS);
            default -> Optional.empty();
        };
    }

    private void close(Row row, Optional<String> deal, Haul haul) {
        Optional<String> id = deal.or(() -> Lookups.id(row, "opportunityid", OPPORTUNITY))
                .or(() -> Lookups.id(row, "regardingobjectid", OPPORTUNITY));
        Optional<String> state = row.text("/opportunitystatecode");
        if (id.isEmpty() || state.isEmpty()) {
            haul.drop(CLOSE, Drop.OF_NO_INTEREST);
            return;
        }
        times.moment(row, "/actualend")
                .or(() -> times.moment(row, "/createdon"))
                .ifPresent(at -> haul.stage(new StageRecord(
                        id.get(),
                        Optional.empty(),
                        state.get(),
                        true,
                        at,
                        Lookups.id(row, "createdby", "systemuser"))));
    }

    /** Of the stages passed through a flow keeps the order but no dates, so that only the active one is a claim. */
    private void flow(Row row, Haul haul) {
        Optional<String> deal = Lookups.id(row, "bpf_opportunityid", OPPORTUNITY)
                .or(() -> Lookups.id(row, "opportunityid", OPPORTUNITY));
        Optional<String> stage = Lookups.called(row, "activestageid", "stagename");
        if (deal.isEmpty() || stage.isEmpty()) {
            haul.drop(FLOW, Drop.OF_NO_INTEREST);
            return;
        }
        times.moment(row, "/activestagestartedon")
                .ifPresentOrElse(
                        at -> haul.stage(new StageRecord(
                                deal.get(),
                                Lookups.target(row, "processid").map(Lookups.Target::id),
                                stage.get(),
                                false,
                                at,
                                Optional.empty())),
                        () -> haul.incomplete(FLOW));
    }

    private void document(String kind, Row row, Haul haul) {
        boolean note = kind.equals(ANNOTATION);
        String id = Lookups.key(row, kind + "id");
        List<Ref> links = Lookups.target(row, note ? "objectid" : "regardingobjectid").stream()
                .flatMap(target -> DynamicsActivities.refs(target).stream())
                .toList();
        String created = note || !row.has("/sharepointcreatedon") ? "/createdon" : "/sharepointcreatedon";
        haul.evidence(EvidenceRecord.builder()
                .id(id)
                .rawId(row.text("/" + kind + "id").orElse(id))
                .kind(kind)
                .row(row)
                .links(links)
                .author(owner(row).or(() -> Lookups.id(row, "createdby", "systemuser")))
                .stateAt(times.moment(row, created))
                .created(times.instant(row, created))
                .modified(times.instant(row, "/modifiedon"))
                .build());
    }

    private void person(String kind, Row row, Side side, Haul haul) {
        String id = Lookups.key(row, kind + "id");
        if (row.flag("/merged")) {
            Lookups.target(row, "masterid").ifPresent(master -> haul.merged(Ref.person(id), Ref.person(master.id())));
        }
        haul.person(PersonRecord.builder()
                .id(id)
                .kind(kind)
                .row(row)
                .side(side)
                .addresses(Stream.of("/emailaddress1", "/emailaddress2", "/emailaddress3", "/internalemailaddress")
                        .flatMap(at -> row.text(at).stream())
                        .toList())
                .aliases(row.text("/azureactivedirectoryobjectid").map(Lookups::same).stream()
                        .toList())
                .account(Lookups.target(row, "parentcustomerid")
                        .filter(parent -> parent.is("account"))
                        .map(Lookups.Target::id))
                .build());
    }

    private static void account(Row row, Haul haul) {
        Optional<Lookups.Target> master = Lookups.target(row, "masterid").filter(one -> row.flag("/merged"));
        master.ifPresent(one -> haul.merged(Ref.account(Lookups.key(row, "accountid")), Ref.account(one.id())));
        haul.drop("account", master.isPresent() ? Drop.MERGED : Drop.UNKNOWN_KIND);
    }

    private static void named(String kind, Row row, String name, Haul haul) {
        String id = Lookups.key(row, kind + "id");
        row.text("/" + name).ifPresent(word -> haul.word(id, word));
    }
}
