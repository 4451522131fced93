package io.salesprocess.rules;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.definition.Track;
import io.salesprocess.model.inspection.RequirementInfo;
import io.salesprocess.rules.measure.Anchors;
import io.salesprocess.rules.measure.Checks;
import io.salesprocess.rules.measure.References;
import io.salesprocess.rules.measure.Vocabulary;
import io.salesprocess.rules.situation.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a process into tables, once. */
final class Preparation {
    private final SalesProcess process;
    private final Map<String, String> dropped;
    private final Vocabulary vocabulary;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Preparation(SalesProcess process) {
        this(process, Map.of());
    }

    /**
     * Prepares a process for one opportunity.
     *
     * @param dropped what took requirements out of its pathway, by their ids
     */
    Preparation(SalesProcess process, Map<String, String> dropped) {
        this.process = process;
        this.dropped = dropped;
        this.vocabulary = new Vocabulary(process);
    }

    PreparedProcess prepare() {
        number();
        Stages stages = new Stages(process, drafts.stream().map(Draft::seat).toList());
        References references = new References(
                numbers,
                stages.numbers(),
                conditions()
                        .flatMap(condition -> Dependencies.anchors(condition).stream())
                        .collect(Collectors.toSet()),
                conditions().anyMatch(Dependencies::asksWho));
        Precedence precedence = new Precedence(drafts, numbers, stages);
        int[] order = precedence.order();
        @Nullable Route[] routes = routes(stages, references);
        List<Node> nodes = new ArrayList<>();
        for (Draft draft : drafts) {
            nodes.add(node(draft, references, routes));
        }
        int[] requirements =
                Arrays.stream(order).filter(number -> number < nodes.size()).toArray();
        return new PreparedProcess(
                process, vocabulary, references, nodes, requirements, new PreparedProcess.Ladders(stages, routes));
    }

    private Stream<Condition> conditions() {
        Stream<Condition> ofRequirements =
                drafts.stream().flatMap(draft -> ConditionParts.all(draft.requirement()).stream());
        Stream<Optional<Condition>> ofStages = Stream.concat(
                        process.stages().stream(), process.tracks().stream().flatMap(track -> track.stages().stream()))
                .flatMap(stage -> Stream.of(stage.appliesWhen(), stage.entryFor()));
        return Stream.concat(ofRequirements, ofStages.flatMap(Optional::stream));
    }

    private @Nullable Route[] routes(Stages stages, References references) {
        Checks checks = new Checks(vocabulary, references, Purpose.APPLIES, false);
        @Nullable Route[] routes = new Route[stages.size()];
        for (int i = 0; i < routes.length; i++) {
            routes[i] = Route.of(stages.stage(i), stages.later(i), checks::of);
        }
        return routes;
    }

    private void number() {
        int number = 0;
        for (Stage stage : process.stages()) {
            add(stage, new Node.Place(Node.Ladder.RUNG, number++));
        }
        List<ClosedStage> closed = process.closedStages();
        for (int i = 0; i < closed.size(); i++) {
            ClosedStage stage = closed.get(i);
            Node.Place closing = new Node.Place(Node.Ladder.CLOSING, i);
            add(stage.entryCriteria(), RequirementKind.ENTRY_CRITERION, stage.id(), closing);
            add(stage.followUp(), RequirementKind.STEP, stage.id(), new Node.Place(Node.Ladder.FOLLOW_UP, i));
        }
        add(process.afterSale(), RequirementKind.STEP, null, new Node.Place(Node.Ladder.AFTER_SALE, 0));
        for (Track track : process.tracks()) {
            for (Stage stage : track.stages()) {
                add(stage, new Node.Place(Node.Ladder.TRACK, number++));
            }
        }
        List<ForecastRule> forecast = process.forecast();
        for (int i = 0; i < forecast.size(); i++) {
            Node.Place place = new Node.Place(Node.Ladder.FORECAST, i);
            add(forecast.get(i).criteria(), RequirementKind.FORECAST_CRITERION, null, place);
        }
    }

    private void add(Stage stage, Node.Place place) {
        add(stage.entryCriteria(), RequirementKind.ENTRY_CRITERION, stage.id(), place);
        add(stage.steps(), RequirementKind.STEP, stage.id(), place);
        add(stage.exitCriteria(), RequirementKind.EXIT_CRITERION, stage.id(), place);
    }

    private void add(
            List<? extends Requirement> requirements, RequirementKind kind, @Nullable String stage, Node.Place place) {
        for (Requirement requirement : requirements) {
            add(requirement, kind, stage, place, null);
        }
    }

    private int add(
            Requirement requirement,
            RequirementKind kind,
            @Nullable String stage,
            Node.Place place,
            @Nullable Draft parent) {
        int number = drafts.size();
        String responsible = requirement.responsible().orElse(parent == null ? null : parent.responsible());
        RequirementInfo info = new RequirementInfo(
                requirement.id(), requirement.name(), Optional.ofNullable(stage), kind, requirement.obligation());
        Draft draft = new Draft(number, requirement, info, parent, place, responsible, new ArrayList<>());
        drafts.add(draft);
        if (numbers.put(requirement.id(), number) != null) {
            throw new IllegalArgumentException("Two requirements have the id '" + requirement.id() + "'.");
        }
        RequirementKind below = requirement instanceof Step ? RequirementKind.ACTION : RequirementKind.SUB_ACTION;
        for (Action action : requirement.actions()) {
            draft.parts().add(add(action, below, stage, place, draft));
        }
        return number;
    }

    private Node node(Draft draft, References references, @Nullable Route[] routes) {
        Requirement requirement = draft.requirement();
        int rung = draft.place().rung();
        boolean anchor = references.anchor(requirement.id()) || requirement.strictOrder();
        return new Node(
                draft.number(),
                requirement,
                draft.info(),
                draft.parent() == null ? Node.NONE : draft.parent().number(),
                draft.place(),
                requirement
                        .appliesWhen()
                        .map(condition -> new Checks(vocabulary, references, Purpose.APPLIES, false).of(condition))
                        .orElse(null),
                requirement
                        .doneWhen()
                        .map(condition -> new Checks(vocabulary, references, Purpose.DONE, anchor).of(condition))
                        .orElse(null),
                requirement
                        .due()
                        .map(due -> Deadline.of(due, new Anchors(vocabulary, references)))
                        .orElse(null),
                draft.parts().stream().mapToInt(Integer::intValue).toArray(),
                draft.parts().stream()
                        .mapToInt(Integer::intValue)
                        .filter(part -> drafts.get(part).requirement().obligation() == Obligation.MUST)
                        .toArray(),
                requirement.after().stream().mapToInt(references::requirement).toArray(),
                requirement.strictOrder()
                        || requirement.doneWhen().map(Dependencies::undoable).orElse(false),
                requirement.doneWhen().map(Named::in).orElse(Named.NOTHING),
                draft.around(one -> one.appliesWhen().isPresent()) || (rung != Node.NONE && routes[rung] != null),
                !draft.around(one -> one.obligation() != Obligation.MUST),
                requirement.strictOrder(),
                draft.withinKeyStep(),
                draft.responsible(),
                requirement
                        .doneWhen()
                        .map(condition -> Alternatives.of(
                                condition, new Checks(vocabulary, references, Purpose.DONE, anchor)::of))
                        .orElse(null),
                dropped(draft));
    }

    private @Nullable String dropped(Draft draft) {
        String by = dropped.get(draft.info().id());
        return by == null && draft.parent() != null ? dropped(draft.parent()) : by;
    }
}
