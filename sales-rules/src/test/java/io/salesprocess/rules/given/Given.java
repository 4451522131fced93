package io.salesprocess.rules.given;

import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.definition.WaiverPolicy;
import io.salesprocess.model.definition.WorkingHours;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.ApplicationRules;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One opportunity before one process. The process has the stages {@code discovery}, {@code demo} and {@code proposal};
 * what is asked stands at the end of {@code discovery}, and {@code demo} is claimed, so that it is called for. Every
 * collection was loaded, and is empty unless something is put into it.
 */
public final class Given {
    /** The id of a requirement that needs no name. */
    public static final String IT = "it";

    private final List<Criterion> leavingDiscovery = new ArrayList<>();
    private List<Stage> stages = List.of();
    private List<ClosedStage> closedStages = List.of(
            Ladder.closed("won", Outcome.WON),
            Ladder.closed("lost", Outcome.LOST),
            Ladder.closed("no-decision", Outcome.NO_DECISION));
    private List<Step> afterSale = List.of();
    private final List<UnaryOperator<SalesProcess.Builder>> process = new ArrayList<>();
    private Optional<WaiverPolicy> waiverPolicy =
            Optional.of(WaiverPolicy.builder().addBy("sales-manager").build());
    private ZoneId zone = ZoneId.of("UTC");
    private List<LocalDate> holidays = List.of();
    private Optional<ApplicationRules> applicationRules = Optional.empty();
    private Instant asOf = Times.instant("2025-03-04T12:00:00Z");

    private Opportunity.Builder facts = Opportunity.builder().id("deal").created(Times.moment("2025-01-01"));
    private final Map<String, Person> people = new LinkedHashMap<>();
    private List<Ownership> owners = List.of(Ownership.builder().person("rep").build());
    private final Map<String, List<FieldEntry>> fields = new LinkedHashMap<>();
    private final Map<Part, Coverage> loaded = new EnumMap<>(Part.class);
    private Optional<String> claimed = Optional.of("demo");
    private List<StageClaim> history = List.of(claim("discovery", "2025-02-01"), claim("demo", "2025-02-15"));

    private Given() {
        person("rep", Side.OURS, "account-executive");
        person("engineer", Side.OURS, "engineer");
        person("manager", Side.OURS, "sales-manager");
        person("buyer", Side.BUYER, "decision-maker");
        person("user", Side.BUYER, "end-user");
        person("champion", Side.BUYER, "champion");
        for (Part part : Part.values()) {
            loaded.put(part, Coverage.COMPLETE);
        }
    }

    public static Given given() {
        return new Given();
    }

    /** Asks one thing to leave discovery. */
    public Given doneWhen(Condition condition) {
        return asks(Ladder.criterion(IT, condition));
    }

    /** Asks one thing to leave discovery, with more said about it. */
    public Given doneWhen(Condition condition, UnaryOperator<Criterion.Builder> more) {
        return asks(Ladder.criterion(IT, condition, more));
    }

    /** Asks more things to leave discovery. */
    public Given asks(Criterion... criteria) {
        leavingDiscovery.addAll(Arrays.asList(criteria));
        return this;
    }

    public Given stages(Stage... ladder) {
        stages = List.of(ladder);
        return this;
    }

    public Given closedStages(ClosedStage... closed) {
        closedStages = List.of(closed);
        return this;
    }

    public Given afterSale(Step... steps) {
        afterSale = List.of(steps);
        return this;
    }

    public Given waiverPolicy(UnaryOperator<WaiverPolicy.Builder> policy) {
        waiverPolicy = Optional.of(
                policy.apply(WaiverPolicy.builder().addBy("sales-manager")).build());
        return this;
    }

    public Given noWaiverPolicy() {
        waiverPolicy = Optional.empty();
        return this;
    }

    /** Says something of the process that has no word of its own here. */
    public Given process(UnaryOperator<SalesProcess.Builder> more) {
        process.add(more);
        return this;
    }

    public Given zone(String id) {
        zone = ZoneId.of(id);
        return this;
    }

    public Given holiday(String date) {
        holidays = List.of(LocalDate.parse(date));
        return this;
    }

    /** From nine to five. */
    public Given workingHours() {
        return process(process -> process.workingHours(WorkingHours.builder()
                .from(LocalTime.of(9, 0))
                .to(LocalTime.of(17, 0))
                .build()));
    }

    public Given applicationRules(ApplicationRules rules) {
        applicationRules = Optional.of(rules);
        return this;
    }

    public Given asOf(String instant) {
        asOf = Times.instant(instant);
        return this;
    }

    public Given created(String moment) {
        facts.created(Times.moment(moment));
        return this;
    }

    public Given createdNobodyKnowsWhen() {
        facts.created(Optional.empty());
        return this;
    }

    public Given person(String id, Side side, String... roles) {
        return person(Person.builder()
                .id(id)
                .side(side)
                .roles(Arrays.stream(roles)
                        .map(role -> HeldRole.builder().role(role).build())
                        .toList())
                .rolesLoaded(true)
                .build());
    }

    public Given person(Person person) {
        people.put(person.id(), person);
        return this;
    }

    public Given nobodyKnown() {
        people.clear();
        return this;
    }

    public Given owner(Ownership... ownerships) {
        owners = List.of(ownerships);
        return this;
    }

    public Given activity(Meeting... meetings) {
        for (Meeting meeting : meetings) {
            facts.addActivities(meeting.build());
        }
        return this;
    }

    public Given document(Paper... papers) {
        for (Paper paper : papers) {
            facts.addDocuments(paper.build());
        }
        return this;
    }

    public Given work(Paper... papers) {
        for (Paper paper : papers) {
            facts.addWork(paper.build());
        }
        return this;
    }

    public Given event(Paper... papers) {
        for (Paper paper : papers) {
            facts.addEvents(paper.build());
        }
        return this;
    }

    public Given confirmation(Word... words) {
        for (Word word : words) {
            facts.addConfirmations(word.build());
        }
        return this;
    }

    public Given approval(Word... words) {
        for (Word word : words) {
            facts.addApprovals(word.build());
        }
        return this;
    }

    public Given attestation(Word... words) {
        for (Word word : words) {
            facts.addAttestations(word.build());
        }
        return this;
    }

    public Given decision(Word... words) {
        for (Word word : words) {
            facts.addDecisions(word.build());
        }
        return this;
    }

    /** The present value of a field, undated. */
    public Given field(String field, FieldValue value) {
        fields.put(field, List.of(FieldEntry.builder().value(value).build()));
        return this;
    }

    /** A value that was entered at a moment, after those before it. */
    public Given field(String field, FieldValue value, String at, String by) {
        fields.computeIfAbsent(field, first -> new ArrayList<>())
                .add(FieldEntry.builder()
                        .value(value)
                        .at(Times.moment(at))
                        .by(by)
                        .build());
        return this;
    }

    public Given emptyField(String field) {
        fields.put(field, List.of());
        return this;
    }

    /** A waiver by the manager from Saturday, 1 March, through the end of March 2025. */
    public Given waiver(String id, String requirement) {
        return waiver(id, requirement, waiver -> waiver.expires(Times.moment("2025-03-31")));
    }

    /** A waiver by the manager from Saturday, 1 March 2025, without expiry unless that is said. */
    public Given waiver(String id, String requirement, UnaryOperator<Waiver.Builder> more) {
        facts.addWaivers(more.apply(Waiver.builder()
                        .id(id)
                        .requirement(requirement)
                        .reason("agreed")
                        .by("manager")
                        .at(Times.moment("2025-03-01")))
                .build());
        return this;
    }

    public Given notLoaded(Part... parts) {
        for (Part part : parts) {
            loaded.put(part, Coverage.NOT_LOADED);
        }
        return this;
    }

    public Given partlyLoaded(Part part) {
        loaded.put(part, Coverage.PARTLY);
        return this;
    }

    public Given claims(String stage) {
        claimed = Optional.of(stage);
        return this;
    }

    public Given claimsNothing() {
        claimed = Optional.empty();
        return this;
    }

    public Given history(StageClaim... claims) {
        history = List.of(claims);
        return this;
    }

    public static StageClaim claim(String stage, String at) {
        return StageClaim.builder().stage(stage).at(Times.moment(at)).build();
    }

    /** Says something of the opportunity that has no word of its own here. */
    public Given facts(UnaryOperator<Opportunity.Builder> more) {
        facts = more.apply(facts);
        return this;
    }

    public Opportunity opportunity() {
        return facts.people(people.values())
                .owners(owners)
                .fields(fields)
                .loaded(loaded)
                .claimedStage(claimed)
                .stageHistory(history)
                .build();
    }

    public Instant asOf() {
        return asOf;
    }

    public Inspector inspector() {
        return applicationRules.map(rules -> Inspector.of(process(), rules)).orElseGet(() -> Inspector.of(process()));
    }

    public Judged inspect() {
        return new Judged(inspector().inspect(opportunity(), asOf));
    }

    public GateDecision gate(String stage) {
        return inspector().gate(opportunity(), stage, asOf);
    }

    public SalesProcess process() {
        List<Stage> ladder = stages.isEmpty()
                ? List.of(
                        Ladder.stage("discovery", stage -> stage.exitCriteria(leavingDiscovery)),
                        Ladder.stage("demo", stage -> stage),
                        Ladder.stage("proposal", stage -> stage))
                : stages;
        SalesProcess.Builder process = SalesProcess.builder()
                .id("sale")
                .version("1")
                .name("sale")
                .zone(zone)
                .holidays(holidays)
                .stages(ladder)
                .closedStages(closedStages)
                .afterSale(afterSale)
                .waivers(waiverPolicy);
        SalesProcess.Builder whole = catalogue(process);
        for (UnaryOperator<SalesProcess.Builder> more : this.process) {
            whole = more.apply(whole);
        }
        return whole.build();
    }

    private static SalesProcess.Builder catalogue(SalesProcess.Builder process) {
        for (String ours : List.of("account-executive", "engineer", "sales-manager")) {
            process.addRoles(role(ours, Side.OURS));
        }
        for (String buyers : List.of("decision-maker", "end-user", "champion", "economic-buyer")) {
            process.addRoles(role(buyers, Side.BUYER));
        }
        process.addActivities(
                activityType("meeting").usualDuration(Times.span("1 hour")).build(),
                activityType("call").build(),
                activityType("demo").addOutcomes("positive", "negative").build());
        process.addItems(ItemType.builder()
                .id("report")
                .name("report")
                .addStates("drafted", "reviewed", "final", "sent")
                .addUndoneBy("withdrawn")
                .build());
        process.addItems(ItemType.builder()
                .id("offer")
                .name("offer")
                .addStates("drafted", "signed")
                .addUndoneBy("expired")
                .build());
        process.addItems(ItemType.builder()
                .kind(ItemKind.WORK)
                .id("trial")
                .name("trial")
                .addStates("asked", "running", "passed")
                .addUndoneBy("abandoned")
                .build());
        process.addItems(ItemType.builder()
                .kind(ItemKind.EVENT)
                .id("payment")
                .name("payment")
                .addStates(ItemKind.HAPPENED)
                .build());
        process.addAttributes(field("region", ValueType.TEXT), field("score", ValueType.NUMBER));
        process.addAttributes(field("price", ValueType.MONEY), field("until", ValueType.DATE));
        process.addFields(field("seats", ValueType.NUMBER), field("licences", ValueType.NUMBER));
        process.addFields(field("goLive", ValueType.DATE));
        process.addFields(field("strategic", ValueType.YES_NO), field("reason", ValueType.TEXT));
        process.addFields(field("budget", ValueType.MONEY));
        process.addTopics(topic(StatementKind.CONFIRMATION, "plan"), topic(StatementKind.APPROVAL, "discount"));
        process.addTopics(topic(StatementKind.ATTESTATION, "fit"));
        return process.addTopics(Topic.builder()
                .copyOf(topic(StatementKind.DECISION, "engineer-needed"))
                .addAnswers("yes", "no")
                .build());
    }

    private static Role role(String id, Side side) {
        return Role.builder().id(id).name(id).side(side).build();
    }

    private static ActivityType.Builder activityType(String id) {
        return ActivityType.builder().id(id).name(id);
    }

    private static FieldType field(String id, ValueType type) {
        return FieldType.builder().id(id).name(id).type(type).build();
    }

    private static Topic topic(StatementKind kind, String id) {
        return Topic.builder().kind(kind).id(id).name(id).build();
    }
}
