package io.salesprocess.crm.fact;

import io.salesprocess.crm.profile.EvidenceKind;
import io.salesprocess.crm.profile.StatementReading;
import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Thing;
import io.salesprocess.crm.source.Haul;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Source;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Scope;
import io.salesprocess.model.value.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Builds the opportunities of one CRM. */
final class OpportunityFacts {
    private final Crm crm;
    private final Haul haul;
    private final Unknowns unknowns;
    private final Ledger ledger;
    private final People people;
    private final EvidenceFacts evidence;
    private final FieldFacts fields;
    private final StageFacts stages;
    private final Calendars calendars;

    OpportunityFacts(Crm crm, List<Crm> calendars, Unknowns unknowns, Ledger ledger) {
        this.crm = crm;
        this.haul = crm.haul;
        this.unknowns = unknowns;
        this.ledger = ledger;
        this.people = new People(crm.profile, crm.source, haul, unknowns);
        this.evidence = new EvidenceFacts(crm.profile, haul, people, unknowns);
        this.fields = new FieldFacts(crm.profile, haul, unknowns);
        this.stages = new StageFacts(crm.profile, haul, unknowns);
        this.calendars = new Calendars(calendars, people, unknowns, ledger);
    }

    Opportunity opportunity(DealRecord deal) {
        Set<PersonKey> involved = new LinkedHashSet<>();
        deal.owner().ifPresent(owner -> {
            haul.side(owner, Side.OURS);
            involved.add(PersonKey.id(owner));
        });
        List<RoleRecord> roles = new ArrayList<>(crm.roles(deal));
        deal.people().forEach(person -> roles.add(new RoleRecord(deal.id(), person, Side.BUYER, Optional.empty())));
        Gathered gathered = gather(deal, roles, involved);
        Opportunity.Builder opportunity = Opportunity.builder()
                .id(deal.id())
                .process(stages.process(deal))
                .created(deal.created())
                .account(deal.account()
                        .map(account -> haul.standing(Ref.account(account)).id()))
                .claimedStage(stages.claimed(deal, crm.stages(deal)))
                .stageHistory(stages.history(deal, crm.stages(deal)))
                .people(people.of(deal.id(), involved, roles))
                .activities(gathered.activities)
                .documents(gathered.documents)
                .work(gathered.work)
                .events(gathered.events)
                .fields(fields.withHistory(deal.kind(), deal.id(), deal.row(), crm.fields(deal)));
        deal.owner()
                .map(people::id)
                .ifPresent(owner ->
                        opportunity.addOwners(Ownership.builder().person(owner).build()));
        statements(deal, opportunity);
        opportunity.loaded(loaded(deal, gathered));
        return opportunity.build();
    }

    /** The evidence of one opportunity while it is gathered. */
    private static final class Gathered {
        private final List<Activity> activities = new ArrayList<>();
        private final List<Item> documents = new ArrayList<>();
        private final List<Item> work = new ArrayList<>();
        private final List<Item> events = new ArrayList<>();
        private final Set<Part> untold = new TreeSet<>();

        private boolean some(Part part) {
            return switch (part) {
                case ACTIVITIES -> !activities.isEmpty();
                case DOCUMENTS -> !documents.isEmpty();
                case WORK -> !work.isEmpty();
                case EVENTS -> !events.isEmpty();
                default -> false;
            };
        }

        private void add(Evidence one, EvidenceKind kind) {
            if (one instanceof Activity activity) {
                activities.add(activity);
            } else if (one instanceof Item item) {
                (kind == EvidenceKind.DOCUMENT ? documents : kind == EvidenceKind.WORK ? work : events).add(item);
            }
        }
    }

    private Gathered gather(DealRecord deal, List<RoleRecord> roles, Set<PersonKey> involved) {
        Gathered gathered = new Gathered();
        Set<String> own = new TreeSet<>(crm.evidenceOf(deal));
        Set<String> ofAccount = new TreeSet<>(crm.evidenceOfAccount(deal));
        ofAccount.removeAll(own);
        List<EvidenceRecord> meetings = new ArrayList<>();
        own.forEach(id -> gather(id, deal, Scope.OPPORTUNITY, gathered, involved, meetings));
        ofAccount.forEach(id -> gather(id, deal, Scope.ACCOUNT, gathered, involved, meetings));
        calendars.join(deal, meetings, gathered.activities, involved, roles, evidence);
        return gathered;
    }

    private void gather(
            String id,
            DealRecord deal,
            Scope scope,
            Gathered gathered,
            Set<PersonKey> involved,
            List<EvidenceRecord> meetings) {
        EvidenceRecord record = crm.evidence(id);
        Optional<EvidenceFacts.Sort> sort = evidence.sort(record);
        if (sort.isEmpty()) {
            ledger.ofNoInterest(crm, id);
            return;
        }
        ledger.used(crm, id);
        EvidenceKind kind = sort.get().kind();
        if (!sort.get().typeKnown()) {
            gathered.untold.add(part(kind));
        }
        gathered.add(evidence.evidence(record, sort.get(), scope, attendeesLoaded(record, deal)), kind);
        if (kind == EvidenceKind.ACTIVITY) {
            meetings.add(record);
            evidence.everybody(record).stream().map(Invited::person).forEach(involved::add);
        }
        record.author().map(PersonKey::id).ifPresent(involved::add);
        crm.links(id).stream()
                .filter(ref -> ref.thing() == Thing.PERSON)
                .map(ref -> PersonKey.id(ref.id()))
                .forEach(involved::add);
    }

    private boolean attendeesLoaded(EvidenceRecord record, DealRecord deal) {
        Set<String> kinds = crm.source.attendeeKinds(record.kind());
        return record.invitedLoaded()
                || (!kinds.isEmpty()
                        && kinds.stream()
                                .allMatch(kind -> haul.coverage(kind, deal.id()) == Coverage.COMPLETE
                                        || haul.coverage(kind, record.id()) == Coverage.COMPLETE));
    }

    private static Part part(EvidenceKind kind) {
        return switch (kind) {
            case ACTIVITY -> Part.ACTIVITIES;
            case DOCUMENT -> Part.DOCUMENTS;
            case WORK -> Part.WORK;
            case EVENT -> Part.EVENTS;
        };
    }

    private void statements(DealRecord deal, Opportunity.Builder opportunity) {
        for (StatementReading reading : crm.profile.statements()) {
            Row row = deal.row();
            boolean nested = row.nested(reading.at());
            Optional<String> word = nested ? Optional.of("") : row.text(reading.at());
            if (word.isEmpty()) {
                continue;
            }
            Optional<String> meaning = nested ? null : reading.means().get(word.get());
            if (meaning == null) {
                unknowns.add(haul.system(), deal.kind(), reading.as().spelled(), reading.at(), word.get(), deal.id());
            } else if (meaning.isPresent()) {
                Statement said = statement(deal, reading, meaning.get(), word.get());
                switch (reading.as()) {
                    case ATTESTATION -> opportunity.addAttestations(said);
                    case CONFIRMATION -> opportunity.addConfirmations(said);
                    case APPROVAL -> opportunity.addApprovals(said);
                    case DECISION -> opportunity.addDecisions(said);
                }
            }
        }
    }

    private Statement statement(DealRecord deal, StatementReading reading, String answer, String word) {
        Row row = deal.row();
        Optional<Moment> on = reading.on().flatMap(at -> moment(row, at));
        Optional<String> by =
                reading.by().filter(at -> !row.nested(at)).flatMap(row::text).map(people::id);
        return Statement.builder()
                .id(deal.id() + reading.at())
                .topic(reading.topic())
                .by(by)
                .addStates(StateChange.builder().state(answer).at(on).by(by).build())
                .source(Source.builder()
                        .system(haul.system().spelled())
                        .type(deal.kind())
                        .id(deal.id())
                        .rawState(word)
                        .build())
                .build();
    }

    private static Optional<Moment> moment(Row row, String at) {
        try {
            return row.habits().times().moment(row, at);
        } catch (MalformedRecord unreadable) {
            return Optional.empty();
        }
    }

    private Map<Part, Coverage> loaded(DealRecord deal, Gathered gathered) {
        Map<Part, Coverage> loaded = new EnumMap<>(Part.class);
        Map<Part, List<Set<String>>> kinds = crm.source.kinds();
        for (Part part : Part.values()) {
            Coverage coverage = coverage(kinds.getOrDefault(part, List.of()), deal);
            if (coverage == Coverage.COMPLETE && gathered.untold.contains(part)) {
                coverage = Coverage.PARTLY;
            }
            if (stated(part) || (coverage == Coverage.NOT_LOADED && gathered.some(part))) {
                coverage = Coverage.PARTLY;
            }
            loaded.put(part, coverage);
            if (coverage != Coverage.COMPLETE) {
                ledger.gap(part, coverage, missing(kinds.getOrDefault(part, List.of()), deal));
            }
        }
        return loaded;
    }

    /** Whether the profile tells some of a collection from fields: never all of it. */
    private boolean stated(Part part) {
        return crm.profile.statements().stream().anyMatch(reading -> switch (reading.as()) {
            case ATTESTATION -> part == Part.ATTESTATIONS;
            case CONFIRMATION -> part == Part.CONFIRMATIONS;
            case APPROVAL -> part == Part.APPROVALS;
            case DECISION -> part == Part.DECISIONS;
        });
    }

    private Coverage coverage(List<Set<String>> alternatives, DealRecord deal) {
        Coverage best = Coverage.NOT_LOADED;
        for (Set<String> kinds : alternatives) {
            Set<Coverage> each = new TreeSet<>();
            kinds.forEach(kind -> each.add(haul.coverage(kind, deal.id())));
            if (each.equals(Set.of(Coverage.COMPLETE))) {
                return Coverage.COMPLETE;
            }
            if (!each.equals(Set.of(Coverage.NOT_LOADED))) {
                best = Coverage.PARTLY;
            }
        }
        return best;
    }

    private List<String> missing(List<Set<String>> alternatives, DealRecord deal) {
        return alternatives.isEmpty()
                ? List.of()
                : alternatives.get(0).stream()
                        .filter(kind -> haul.coverage(kind, deal.id()) != Coverage.COMPLETE)
                        .sorted()
                        .toList();
    }
}
