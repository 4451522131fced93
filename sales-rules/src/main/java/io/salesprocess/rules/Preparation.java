package io.salesprocess.rules;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.inspection.RequirementInfo;
import io.salesprocess.rules.measure.Anchors;
import io.salesprocess.rules.measure.Checks;
import io.salesprocess.rules.measure.References;
import io.salesprocess.rules.measure.Vocabulary;
import io.salesprocess.rules.situation.Purpose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a process into tables, once. */
final class Preparation {
    private final SalesProcess process;
    private final Vocabulary vocabulary;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private record Draft(
            Requirement requirement,
            RequirementInfo info,
            int parent,
            Node.Place place,
            @Nullable String responsible,
            List<Integer> parts) {}

    Preparation(SalesProcess process) {
        this.process = process;
        this.vocabulary = new Vocabulary(process);
    }

    PreparedProcess prepare() {
        number();
        References references = new References(
                numbers,
                drafts.stream()
                        .flatMap(draft -> Dependencies.anchors(draft.requirement()).stream())
                        .collect(Collectors.toSet()),
                drafts.stream().map(Draft::requirement).anyMatch(Dependencies::asksWho));
        int[] order = order();
        boolean[] sensitive = sensitive(order);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            nodes.add(node(i, drafts.get(i), references, sensitive[i]));
        }
        return new PreparedProcess(process, vocabulary, references, nodes, order);
    }

    private void number() {
        List<Stage> stages = process.stages();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            Node.Place place = new Node.Place(Node.Ladder.RUNG, i);
            add(stage.entryCriteria(), RequirementKind.ENTRY_CRITERION, stage.id(), place);
            add(stage.steps(), RequirementKind.STEP, stage.id(), place);
            add(stage.exitCriteria(), RequirementKind.EXIT_CRITERION, stage.id(), place);
        }
        List<ClosedStage> closed = process.closedStages();
        for (int i = 0; i < closed.size(); i++) {
            ClosedStage stage = closed.get(i);
            Node.Place place = new Node.Place(Node.Ladder.CLOSING, i);
            add(stage.entryCriteria(), RequirementKind.ENTRY_CRITERION, stage.id(), place);
        }
        add(process.afterSale(), RequirementKind.STEP, null, new Node.Place(Node.Ladder.AFTER_SALE, 0));
    }

    private void add(
            List<? extends Requirement> requirements, RequirementKind kind, @Nullable String stage, Node.Place place) {
        for (Requirement requirement : requirements) {
            add(requirement, kind, stage, place, Node.NONE, null);
        }
    }

    private int add(
            Requirement requirement,
            RequirementKind kind,
            @Nullable String stage,
            Node.Place place,
            int parent,
            @Nullable String above) {
        int number = drafts.size();
        String responsible = requirement.responsible().orElse(above);
        RequirementInfo info = new RequirementInfo(
                requirement.id(), requirement.name(), Optional.ofNullable(stage), kind, requirement.obligation());
        Draft draft = new Draft(requirement, info, parent, place, responsible, new ArrayList<>());
        drafts.add(draft);
        if (numbers.put(requirement.id(), number) != null) {
            throw new IllegalArgumentException("Two requirements have the id '" + requirement.id() + "'.");
        }
        RequirementKind below = requirement instanceof Step ? RequirementKind.ACTION : RequirementKind.SUB_ACTION;
        for (Action action : requirement.actions()) {
            draft.parts().add(add(action, below, stage, place, number, responsible));
        }
        return number;
    }

    private Node node(int number, Draft draft, References references, boolean sensitive) {
        Requirement requirement = draft.requirement();
        boolean anchor = references.anchor(requirement.id()) || requirement.strictOrder();
        return new Node(
                number,
                requirement,
                draft.info(),
                draft.parent(),
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
                sensitive,
                around(number, above -> above.appliesWhen().isPresent()),
                !around(number, above -> above.obligation() != Obligation.MUST),
                requirement.strictOrder(),
                around(number, above -> above instanceof Step step && step.keyStep()),
                draft.responsible());
    }

    /** Whether something is so of a requirement, or of one around it. */
    private boolean around(int number, Predicate<Requirement> so) {
        for (int above = number; above != Node.NONE; above = drafts.get(above).parent()) {
            if (so.test(drafts.get(above).requirement())) {
                return true;
            }
        }
        return false;
    }

    /** What time or later records can undo: by its own conditions, or through what it refers to. */
    private boolean[] sensitive(int[] order) {
        boolean[] sensitive = new boolean[drafts.size()];
        for (int number : order) {
            Draft draft = drafts.get(number);
            Requirement requirement = draft.requirement();
            sensitive[number] = !requirement.mustStillHold()
                    && (requirement.doneWhen().map(Dependencies::undoable).orElse(false)
                            || dependencies(number).stream().anyMatch(other -> sensitive[other]));
        }
        return sensitive;
    }

    /** The requirements, each after everything that it needs to know. */
    private int[] order() {
        List<Integer> order = new ArrayList<>(drafts.size());
        boolean[] done = new boolean[drafts.size()];
        Set<Integer> path = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            visit(i, done, path, order);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private void visit(int number, boolean[] done, Set<Integer> path, List<Integer> order) {
        if (done[number]) {
            return;
        }
        if (!path.add(number)) {
            throw new IllegalArgumentException(
                    "The requirement '" + drafts.get(number).info().id() + "' depends on itself.");
        }
        for (int other : dependencies(number)) {
            visit(other, done, path, order);
        }
        path.remove(number);
        done[number] = true;
        order.add(number);
    }

    private List<Integer> dependencies(int number) {
        Draft draft = drafts.get(number);
        List<Integer> dependencies = new ArrayList<>(draft.parts());
        for (String id : Dependencies.of(draft.requirement())) {
            Integer other = numbers.get(id);
            if (other == null) {
                throw new IllegalArgumentException("The requirement '"
                        + draft.info().id() + "' refers to '" + id + "', which the process does not have.");
            }
            dependencies.add(other);
        }
        for (int above = draft.parent();
                above != Node.NONE;
                above = drafts.get(above).parent()) {
            Requirement around = drafts.get(above).requirement();
            for (String id : around.appliesWhen().map(Dependencies::of).orElse(Set.of())) {
                dependencies.add(numbers.getOrDefault(id, number));
            }
        }
        return dependencies;
    }
}
