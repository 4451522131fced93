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
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.measure.AtHand;
import io.salesprocess.rules.situation.Done;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The facts that would make conditions hold; of several ways the one with the fewest facts. */
final class Imagined implements Condition.Cases<Integer> {
    static final int IMPOSSIBLE = 1_000;

    private final Scene scene;
    private final Set<Integer> asked;
    private final ImaginedPeople people;
    private final ImaginedValues values;
    private final ImaginedTimes times;
    private final ImaginedRecords records;
    private final ImaginedChoice choice;
    private final Set<Integer> underWay = new HashSet<>();

    /**
     * Starts imagining.
     *
     * @param asked the numbers of everything that is asked for besides
     */
    Imagined(Scene scene, Set<Integer> asked) {
        this.scene = scene;
        this.asked = asked;
        this.people = new ImaginedPeople(scene);
        this.values = new ImaginedValues(scene, people, condition -> condition.as(this));
        this.times = new ImaginedTimes(scene, values, condition -> condition.as(this));
        this.records = new ImaginedRecords(scene, people, values, times);
        this.choice = new ImaginedChoice(scene, values, records, condition -> condition.as(this));
    }

    void add(UnaryOperator<Opportunity> fact) {
        scene.add(fact);
    }

    /** All facts, one after the other. */
    UnaryOperator<Opportunity> all() {
        return scene.all();
    }

    /** A person with a role, or of a side, who is nobody of the opportunity so far. */
    String person(Optional<String> role, Optional<Side> side) {
        return people.person(role, side);
    }

    private static int cost(int needed, IntPredicate imagined) {
        boolean possible = true;
        for (int i = 0; i < needed; i++) {
            possible &= imagined.test(i);
        }
        return possible ? needed : IMPOSSIBLE;
    }

    @Override
    public Integer activity(ActivityCondition condition) {
        List<Participant> company = company(condition).toList();
        return cost(condition.needed(), i -> records.activity(condition, company, i));
    }

    /** Everybody who is asked to be in such an activity by anything that is lacking, so that one serves all. */
    private Stream<Participant> company(ActivityCondition condition) {
        Appraisal appraisal = scene.sitting().appraisal();
        Stream<Participant> others = asked.stream()
                .filter(other -> !appraisal.outcome(other).satisfied())
                .flatMap(other -> scene.process().node(other).requirement().doneWhen().stream())
                .flatMap(ActivitiesAsked::in)
                .filter(other ->
                        other.activities().equals(condition.activities()) && other.state() == condition.state())
                .flatMap(other -> other.with().stream());
        return Stream.concat(condition.with().stream(), others).distinct();
    }

    @Override
    public Integer item(ItemCondition condition) {
        return cost(condition.needed(), i -> records.item(condition, i));
    }

    @Override
    public Integer field(FieldCondition condition) {
        if (values.changeOther(condition) && holds(condition)) {
            return 1;
        }
        Optional<FieldValue> value = values.ofField(condition, true);
        return value.isPresent() && records.field(condition.field(), value.get(), condition.by(), condition.when())
                ? 1
                : IMPOSSIBLE;
    }

    /** Enters a value into a field. */
    void enter(String field, FieldValue value) {
        values.enter(field, value);
    }

    @Override
    public Integer attribute(AttributeCondition condition) {
        return attribute(condition, true);
    }

    private int attribute(AttributeCondition condition, boolean asAsked) {
        AtHand item = scene.item();
        Optional<FieldValue> value = values.ofAttribute(condition.attribute(), List.of(condition), asAsked);
        if (item == null || value.isEmpty()) {
            return IMPOSSIBLE;
        }
        values.note(item.id(), condition.attribute(), value.get());
        return 1;
    }

    @Override
    public Integer people(PeopleCondition condition) {
        Optional<Map<String, List<FieldEntry>>> details = values.details(condition.where());
        if (details.isEmpty()) {
            return IMPOSSIBLE;
        }
        int needed = condition.atLeast().orElse(condition.atMost().isPresent() ? 0 : 1);
        for (int i = 0; i < needed; i++) {
            String person = people.actor(Optional.of(condition.people()), Side.BUYER, Optional.empty());
            details.get().forEach((attribute, entries) -> entries.stream()
                    .flatMap(entry -> entry.value().stream())
                    .forEach(value -> values.note(person, attribute, value)));
        }
        return needed;
    }

    @Override
    public Integer stage(StageCondition condition) {
        PreparedProcess process = scene.process();
        int cost = 0;
        for (int number : process.askedByGate(process.references().stage(condition.stage()))) {
            if (scene.sitting().appraisal().binding(number) != Done.NO) {
                cost += done(process.node(number));
            }
        }
        return cost;
    }

    @Override
    public Integer forEach(ForEach condition) {
        int cost = 0;
        for (int i = scene.counting(condition.items()).size(); i < condition.atLeast(); i++) {
            cost += condition.items().as(this);
        }
        for (AtHand item : scene.counting(condition.items())) {
            cost += scene.of(
                    item, () -> holds(condition.holds()) ? 0 : condition.holds().as(this));
        }
        return cost;
    }

    @Override
    public Integer cadence(Cadence condition) {
        return new ImaginedRhythm(scene, values, times, happens -> happens.as(this)).cost(condition);
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
        String answer = answers.isEmpty() ? first(condition) : answers.get(0);
        return cost(condition.needed(), i -> records.statement(condition, answer, i));
    }

    private String first(StatementCondition condition) {
        return condition.kind() == StatementKind.DECISION
                ? answersOf(condition).stream().findFirst().orElse("yes")
                : "yes";
    }

    /** The answers that a topic knows. */
    List<String> answersOf(StatementCondition condition) {
        return scene.process().process().topics().stream()
                .filter(topic -> topic.kind() == condition.kind() && topic.id().equals(condition.topic()))
                .map(Topic::answers)
                .findFirst()
                .filter(answers -> !answers.isEmpty())
                .orElse(List.of("yes", "no"));
    }

    @Override
    public Integer requirement(RequirementCondition condition) {
        return done(scene.process().node(scene.process().references().requirement(condition.requirement())));
    }

    private int done(Node other) {
        if (scene.sitting().appraisal().outcome(other.number()).satisfied()
                || asked.contains(other.number())
                || !underWay.add(other.number())) {
            return 0;
        }
        int cost = other.requirement()
                .doneWhen()
                .map(inner -> inner.as(this))
                .orElseGet(() -> other.requirement().actions().stream()
                        .flatMap(action -> action.doneWhen().stream())
                        .mapToInt(inner -> inner.as(this))
                        .sum());
        underWay.remove(other.number());
        return cost;
    }

    @Override
    public Integer moment(MomentCondition condition) {
        Optional<Instant> moment = times.fitting(condition.when(), any -> true);
        moment.ifPresent(found -> times.lay(condition.moment(), found));
        return moment.isPresent() && holds(condition) ? 1 : IMPOSSIBLE;
    }

    @Override
    public Integer allOf(AllOf condition) {
        return choice.cheapest(condition.conditions().size(), condition.conditions());
    }

    @Override
    public Integer anyOf(AnyOf condition) {
        return choice.cheapest(1, condition.conditions());
    }

    @Override
    public Integer atLeastOf(AtLeastOf condition) {
        return choice.cheapest(condition.atLeast(), condition.conditions());
    }

    private boolean holds(Condition condition) {
        return scene.outcome(condition).satisfied();
    }

    /** What was found cannot be undone; what could not be seen may turn out not to be there. */
    @Override
    public Integer not(Not condition) {
        Condition inner = condition.condition();
        if (inner instanceof FieldCondition field) {
            Optional<FieldValue> other = values.ofField(field, false);
            other.ifPresent(value -> enter(field.field(), value));
            return other.isPresent() ? 1 : IMPOSSIBLE;
        }
        if (inner instanceof AttributeCondition attribute) {
            return attribute(attribute, false);
        }
        if (inner instanceof Not twice) {
            return twice.condition().as(this);
        }
        if (inner instanceof AnyOf any) {
            return choice.cheapest(any.conditions().size(), contrary(any.conditions()));
        }
        if (inner instanceof AllOf all) {
            return choice.cheapest(1, contrary(all.conditions()));
        }
        if (scene.outcome(inner).met()) {
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

    private static List<Condition> contrary(List<Condition> conditions) {
        return conditions.stream()
                .<Condition>map(one -> Not.builder().condition(one).build())
                .toList();
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
            records.statement(question, answer.orElse(known.get(0)), 0);
        }
    }

    /** The field is filled in so that the requirement does not apply, or, where it is done already, that it does. */
    void decide(FieldCondition question, boolean applies) {
        values.ofField(question, applies || question.comparison() == Comparison.KNOWN)
                .ifPresent(found -> enter(question.field(), found));
    }
}
