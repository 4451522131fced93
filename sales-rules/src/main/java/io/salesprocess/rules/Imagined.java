package io.salesprocess.rules;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Link;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.measure.Calendar;
import io.salesprocess.rules.measure.Check;
import io.salesprocess.rules.measure.Checks;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The facts that would make conditions hold; of several ways the one with the fewest facts. */
final class Imagined implements Condition.Cases<Integer> {
    private static final int IMPOSSIBLE = 1_000;

    private final Sitting sitting;
    private final Node node;
    private final Instant when;
    private final Set<Integer> asked;
    private final List<UnaryOperator<Opportunity>> facts = new ArrayList<>();
    private int number;
    private String latest = "";

    /**
     * Starts imagining.
     *
     * @param when when it is imagined to happen
     * @param asked the numbers of everything that is asked for besides
     */
    Imagined(Sitting sitting, Node node, Instant when, Set<Integer> asked) {
        this.sitting = sitting;
        this.node = node;
        this.when = when;
        this.asked = asked;
    }

    void add(UnaryOperator<Opportunity> fact) {
        facts.add(fact);
    }

    /** All facts, one after the other. */
    UnaryOperator<Opportunity> all() {
        List<UnaryOperator<Opportunity>> known = List.copyOf(facts);
        return opportunity -> {
            Opportunity changed = opportunity;
            for (UnaryOperator<Opportunity> fact : known) {
                changed = fact.apply(changed);
            }
            return changed;
        };
    }

    private String id() {
        number++;
        return "next:" + node.id() + ":" + number;
    }

    /** A person with a role, or of a side, who is nobody of the opportunity so far. */
    String person(Optional<String> role, Optional<Side> side) {
        return person(role, side, Map.of());
    }

    private String person(Optional<String> role, Optional<Side> side, Map<String, List<FieldEntry>> details) {
        Side stands = side.orElseGet(() -> role.flatMap(this::side).orElse(Side.BUYER));
        String id = id();
        Person person = Person.builder()
                .id(id)
                .side(stands)
                .roles(role.stream()
                        .map(one -> HeldRole.builder().role(one).build())
                        .toList())
                .rolesLoaded(true)
                .attributes(details)
                .organisation(id)
                .build();
        add(opportunity ->
                Opportunity.builder().copyOf(opportunity).addPeople(person).build());
        return id;
    }

    private Optional<Side> side(String role) {
        return sitting.process().process().roles().stream()
                .filter(declared -> declared.id().equals(role))
                .map(Role::side)
                .findFirst();
    }

    /** What an imagined record says of itself, linked to what counts for its link. */
    private ImaginedRecord record(EvidenceCondition asked) {
        List<String> about = asked.about().flatMap(Link::to).map(this::target).orElse(List.of());
        latest = id();
        return ImaginedRecord.of(asked, latest, about, sitting.casebook());
    }

    private List<String> target(Condition to) {
        Outcome known = examine(to);
        if (known.met()) {
            return known.evidence();
        }
        to.as(this);
        return List.of(latest);
    }

    /** Whoever is meant, as far as that can be told. */
    private Optional<String> same(Optional<PersonReference> person) {
        return person.flatMap(meant -> switch (meant.kind()) {
            case OWNER ->
                sitting.casebook().roster().owner(Moment.at(sitting.casebook().asOf()));
            case REQUIREMENT -> whoeverDid(meant.requirement().orElseThrow());
            case AUTHOR, IT -> Optional.empty();
        });
    }

    private Optional<String> whoeverDid(String requirement) {
        int known = sitting.process().references().requirement(requirement);
        return sitting.appraisal().outcome(known).by().stream().findFirst();
    }

    private String actor(Optional<Who> who, Side otherwise) {
        Optional<String> same = same(who.flatMap(Who::sameAs));
        if (same.isPresent()) {
            return same.get();
        }
        Optional<Side> side = who.flatMap(Who::side);
        Optional<String> role = who.flatMap(Who::role);
        return person(role, side.isPresent() || role.isPresent() ? side : Optional.of(otherwise));
    }

    private StateChange state(String state, String by) {
        return StateChange.builder().state(state).at(Moment.at(when)).by(by).build();
    }

    @Override
    public Integer activity(ActivityCondition condition) {
        for (int i = 0; i < condition.needed(); i++) {
            ImaginedRecord record = record(condition);
            Activity.Builder activity = Activity.builder()
                    .id(record.id())
                    .attributes(record.attributes())
                    .about(record.about())
                    .scope(record.scope())
                    .organisation(record.organisation())
                    .type(condition.activities().get(0))
                    .strength(Strength.OBSERVED)
                    .outcome(condition.outcome().stream().findFirst())
                    .attendeesLoaded(true);
            for (Participant participant : company(condition).toList()) {
                for (int j = 0; j < participant.atLeast(); j++) {
                    activity.addAttendees(Attendee.builder()
                            .person(same(participant.sameAs())
                                    .orElseGet(() -> person(participant.role(), participant.side())))
                            .attendance(Attendance.ATTENDED)
                            .leads(participant.leads())
                            .build());
                }
            }
            StateChange state = StateChange.builder()
                    .state(condition.state().spelled())
                    .at(Moment.at(when))
                    .build();
            String strongest =
                    condition.strength() == Strength.CONFIRMED ? person(Optional.empty(), Optional.of(Side.BUYER)) : "";
            Activity imagined = time(activity, condition)
                    .addStates(
                            strongest.isEmpty()
                                    ? state
                                    : StateChange.builder()
                                            .copyOf(state)
                                            .by(strongest)
                                            .build())
                    .strength(condition.strength() == Strength.CONFIRMED ? Strength.CONFIRMED : Strength.OBSERVED)
                    .build();
            add(opportunity -> Opportunity.builder()
                    .copyOf(opportunity)
                    .addActivities(imagined)
                    .build());
        }
        return condition.needed();
    }

    private Activity.Builder time(Activity.Builder activity, ActivityCondition condition) {
        if (condition.state() == ActivityState.BOOKED) {
            return activity.start(Moment.at(sitting.casebook().asOf().plus(Imagination.SOON)));
        }
        Duration lasting = condition.lasting().map(Calendar::elapsed).orElse(Duration.ZERO);
        return activity.start(Moment.at(when.minus(lasting))).end(Moment.at(when));
    }

    /** Everybody who is asked to be in such an activity by anything that is lacking, so that one serves all. */
    private Stream<Participant> company(ActivityCondition condition) {
        Stream<Participant> others = asked.stream()
                .filter(other -> !sitting.appraisal().outcome(other).satisfied())
                .flatMap(other -> sitting.process().node(other).requirement().doneWhen().stream())
                .flatMap(ActivitiesAsked::in)
                .filter(other ->
                        other.activities().equals(condition.activities()) && other.state() == condition.state())
                .flatMap(other -> other.with().stream());
        return Stream.concat(condition.with().stream(), others).distinct();
    }

    @Override
    public Integer item(ItemCondition condition) {
        for (int i = 0; i < condition.needed(); i++) {
            bring(condition);
        }
        return condition.needed();
    }

    private void bring(ItemCondition condition) {
        String author = person(Optional.empty(), Optional.of(Side.OURS));
        String actor = condition.strength() == Strength.CONFIRMED
                ? actor(condition.by(), Side.BUYER)
                : actor(condition.by(), Side.OURS);
        ImaginedRecord record = record(condition);
        Item item = Item.builder()
                .id(record.id())
                .attributes(record.attributes())
                .about(record.about())
                .scope(record.scope())
                .organisation(record.organisation())
                .kind(condition.kind())
                .type(condition.item())
                .author(author)
                .strength(condition.strength() == Strength.CONFIRMED ? Strength.CONFIRMED : Strength.OBSERVED)
                .addStates(state(condition.state(), actor))
                .build();
        add(opportunity -> {
            Opportunity.Builder changed = Opportunity.builder().copyOf(opportunity);
            return switch (condition.kind()) {
                case DOCUMENT -> changed.addDocuments(item).build();
                case WORK -> changed.addWork(item).build();
                case EVENT -> changed.addEvents(item).build();
            };
        });
    }

    @Override
    public Integer field(FieldCondition condition) {
        Optional<FieldValue> value = Values.fitting(condition, sitting.casebook());
        if (value.isEmpty()) {
            return IMPOSSIBLE;
        }
        enter(condition.field(), value.get());
        return 1;
    }

    /** Enters a value into a field. */
    void enter(String field, FieldValue value) {
        FieldEntry entry = FieldEntry.builder()
                .value(value)
                .at(Moment.at(when))
                .by(person(Optional.empty(), Optional.of(Side.BUYER)))
                .build();
        add(opportunity -> {
            Map<String, List<FieldEntry>> fields = new LinkedHashMap<>(opportunity.fields());
            List<FieldEntry> entries = new ArrayList<>(fields.getOrDefault(field, List.of()));
            entries.removeIf(old -> old.at().isEmpty());
            entries.add(entry);
            fields.put(field, entries);
            return Opportunity.builder().copyOf(opportunity).fields(fields).build();
        });
    }

    @Override
    public Integer attribute(AttributeCondition condition) {
        return IMPOSSIBLE;
    }

    @Override
    public Integer people(PeopleCondition condition) {
        int needed = condition.atLeast().orElse(condition.atMost().isPresent() ? 0 : 1);
        for (int i = 0; i < needed; i++) {
            person(
                    condition.people().role(),
                    condition.people().side(),
                    ImaginedRecord.details(condition.where(), sitting.casebook()));
        }
        return needed;
    }

    @Override
    public Integer stage(StageCondition condition) {
        PreparedProcess process = sitting.process();
        int cost = 0;
        for (int number : process.askedByGate(process.references().stage(condition.stage()))) {
            if (sitting.appraisal().binding(number) != Done.NO) {
                cost += done(process.node(number));
            }
        }
        return cost;
    }

    @Override
    public Integer forEach(ForEach condition) {
        return IMPOSSIBLE;
    }

    @Override
    public Integer cadence(Cadence condition) {
        return IMPOSSIBLE;
    }

    @Override
    public Integer stakeholders(StakeholdersCondition condition) {
        int needed = condition.atLeast().orElse(condition.roles().size());
        condition.roles().stream().limit(needed).forEach(role -> person(Optional.of(role), Optional.empty()));
        return needed;
    }

    @Override
    public Integer statement(StatementCondition condition) {
        List<String> answers = condition.answers();
        int needed = condition.needed();
        for (int i = 0; i < needed; i++) {
            say(condition, answers.isEmpty() ? first(condition) : answers.get(0));
        }
        return needed;
    }

    private String first(StatementCondition condition) {
        return condition.kind() == StatementKind.DECISION
                ? answersOf(condition).stream().findFirst().orElse("yes")
                : "yes";
    }

    /** The answers that a topic knows. */
    List<String> answersOf(StatementCondition condition) {
        return sitting.process().process().topics().stream()
                .filter(topic -> topic.kind() == condition.kind() && topic.id().equals(condition.topic()))
                .map(Topic::answers)
                .findFirst()
                .filter(answers -> !answers.isEmpty())
                .orElse(List.of("yes", "no"));
    }

    /** Records an answer. */
    void say(StatementCondition condition, String answer) {
        boolean buyer = condition.kind() == StatementKind.CONFIRMATION || condition.strength() == Strength.CONFIRMED;
        String by = actor(condition.by(), buyer ? Side.BUYER : Side.OURS);
        ImaginedRecord record = record(condition);
        Statement statement = Statement.builder()
                .id(record.id())
                .attributes(record.attributes())
                .about(record.about())
                .scope(record.scope())
                .organisation(record.organisation())
                .topic(condition.topic())
                .strength(buyer ? Strength.CONFIRMED : Strength.OBSERVED)
                .addStates(state(answer, by))
                .build();
        add(opportunity -> {
            Opportunity.Builder changed = Opportunity.builder().copyOf(opportunity);
            return switch (condition.kind()) {
                case CONFIRMATION -> changed.addConfirmations(statement).build();
                case APPROVAL -> changed.addApprovals(statement).build();
                case ATTESTATION -> changed.addAttestations(statement).build();
                case DECISION -> changed.addDecisions(statement).build();
            };
        });
    }

    @Override
    public Integer requirement(RequirementCondition condition) {
        return done(sitting.process().node(sitting.process().references().requirement(condition.requirement())));
    }

    private int done(Node other) {
        if (sitting.appraisal().outcome(other.number()).satisfied() || asked.contains(other.number())) {
            return 0;
        }
        return other.requirement()
                .doneWhen()
                .map(inner -> inner.as(this))
                .orElseGet(() -> other.requirement().actions().stream()
                        .flatMap(action -> action.doneWhen().stream())
                        .mapToInt(inner -> inner.as(this))
                        .sum());
    }

    @Override
    public Integer moment(MomentCondition condition) {
        return IMPOSSIBLE;
    }

    @Override
    public Integer allOf(AllOf condition) {
        return cheapest(condition.conditions().size(), condition.conditions());
    }

    @Override
    public Integer anyOf(AnyOf condition) {
        return cheapest(1, condition.conditions());
    }

    @Override
    public Integer atLeastOf(AtLeastOf condition) {
        return cheapest(condition.atLeast(), condition.conditions());
    }

    private record Branch(int cost, List<UnaryOperator<Opportunity>> facts) {}

    private int cheapest(int needed, List<Condition> conditions) {
        List<Condition> lacking =
                conditions.stream().filter(condition -> !holds(condition)).toList();
        int missing = needed - (conditions.size() - lacking.size());
        int cost = 0;
        for (Branch branch : lacking.stream()
                .map(this::branch)
                .sorted(Comparator.comparingInt(Branch::cost))
                .limit(Math.max(0, missing))
                .toList()) {
            facts.addAll(branch.facts());
            cost += branch.cost();
        }
        return cost;
    }

    private Branch branch(Condition condition) {
        int before = facts.size();
        int cost = condition.as(this);
        List<UnaryOperator<Opportunity>> own = new ArrayList<>(facts.subList(before, facts.size()));
        facts.subList(before, facts.size()).clear();
        return new Branch(cost, own);
    }

    private boolean holds(Condition condition) {
        return examine(condition).satisfied();
    }

    private Outcome examine(Condition condition) {
        PreparedProcess process = sitting.process();
        Check check = new Checks(process.vocabulary(), process.references(), Purpose.DONE, false).of(condition);
        return sitting.appraisal().examine(check, node);
    }

    /** What was found cannot be undone; what could not be seen may turn out not to be there. */
    @Override
    public Integer not(Not condition) {
        if (condition.condition() instanceof FieldCondition field) {
            Optional<FieldValue> other = Values.otherThan(field, sitting.casebook());
            other.ifPresent(value -> enter(field.field(), value));
            return other.isPresent() ? 1 : IMPOSSIBLE;
        }
        if (examine(condition.condition()).met()) {
            return IMPOSSIBLE;
        }
        add(opportunity -> {
            Map<Part, Coverage> loaded = new LinkedHashMap<>();
            for (Part part : Part.values()) {
                loaded.put(part, Coverage.COMPLETE);
            }
            return Opportunity.builder().copyOf(opportunity).loaded(loaded).build();
        });
        return 1;
    }

    @Override
    public Integer decidedByApplication(DecidedByApplication condition) {
        return IMPOSSIBLE;
    }

    /** The question is answered so that the requirement does not apply, or, where it is done already, that it does. */
    void decide(StatementCondition question, boolean applies) {
        List<String> known = answersOf(question);
        Optional<String> answer = known.stream()
                .filter(one ->
                        (question.answers().isEmpty() || question.answers().contains(one)) == applies)
                .findFirst();
        if (question.kind() == StatementKind.DECISION) {
            say(question, answer.orElse(known.get(0)));
        }
    }

    /** The field is filled in so that the requirement does not apply, or, where it is done already, that it does. */
    void decide(FieldCondition question, boolean applies) {
        Optional<FieldValue> value = applies || question.comparison() == Comparison.KNOWN
                ? Values.fitting(question, sitting.casebook())
                : Values.otherThan(question, sitting.casebook());
        value.ifPresent(found -> enter(question.field(), found));
    }
}
