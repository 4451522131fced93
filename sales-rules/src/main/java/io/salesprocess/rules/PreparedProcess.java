package io.salesprocess.rules;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.WaiverPolicy;
import io.salesprocess.model.text.English;
import io.salesprocess.rules.measure.References;
import io.salesprocess.rules.measure.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A process as tables. Immutable and thread-safe. */
final class PreparedProcess {
    private final SalesProcess process;
    private final Vocabulary vocabulary;
    private final References references;
    private final Node[] nodes;
    private final int[] order;
    private final Stages stages;
    private final @Nullable Route[] routes;
    private final int[][] closing;
    private final int[][] forecast;
    private final Map<String, Integer> closedStages = new HashMap<>();
    private final Set<String> deciders = new TreeSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private volatile @Nullable English english;

    /**
     * The stages, and the questions on which it hangs whether they are rungs.
     *
     * @param routes one for each stage, null where every opportunity takes it
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed over once, and never compared.
    record Ladders(Stages stages, @Nullable Route[] routes) {}

    PreparedProcess(
            SalesProcess process,
            Vocabulary vocabulary,
            References references,
            List<Node> nodes,
            int[] order,
            Ladders ladders) {
        this.process = process;
        this.vocabulary = vocabulary;
        this.references = references;
        this.nodes = nodes.toArray(new Node[0]);
        this.order = order;
        this.stages = ladders.stages();
        this.routes = ladders.routes();
        for (Node node : nodes) {
            numbers.put(node.id(), node.number());
            node.requirement().doneWhen().ifPresent(condition -> {
                if (condition instanceof DecidedByApplication left) {
                    deciders.add(left.decider());
                }
            });
        }
        List<ClosedStage> closed = process.closedStages();
        this.closing = new int[closed.size()][];
        for (int i = 0; i < closed.size(); i++) {
            closing[i] = numbers(Node.Ladder.CLOSING, i);
            closedStages.put(closed.get(i).id(), i);
        }
        this.forecast = new int[process.forecast().size()][];
        for (int i = 0; i < forecast.length; i++) {
            forecast[i] = numbers(Node.Ladder.FORECAST, i);
        }
    }

    private int[] numbers(Node.Ladder ladder, int stage) {
        return Arrays.stream(nodes)
                .filter(node -> node.place().ladder() == ladder && node.place().stage() == stage)
                .mapToInt(Node::number)
                .toArray();
    }

    SalesProcess process() {
        return process;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    References references() {
        return references;
    }

    int size() {
        return nodes.length;
    }

    Node node(int number) {
        return nodes[number];
    }

    /** The requirement with this id; null if there is none. */
    @Nullable
    Node find(String id) {
        return numbers.containsKey(id) ? nodes[numbers.get(id)] : null;
    }

    /** Whether an open stage, a closed one, or one of a track has this id. */
    boolean hasStage(String id) {
        return stages.number(id) != Node.NONE || closedStages.containsKey(id);
    }

    /** English for this process. */
    English english() {
        English known = english;
        if (known == null) {
            known = English.of(process);
            english = known;
        }
        return known;
    }

    /** The requirements, each after everything that it needs to know. */
    int[] order() {
        return order;
    }

    /** The ladder of the open stages and those of the tracks. */
    Stages stages() {
        return stages;
    }

    /** On what it hangs whether a stage is a rung; null where every opportunity takes it. */
    @Nullable
    Route route(int stage) {
        return routes[stage];
    }

    /** How many open stages there are. */
    int rungs() {
        return stages.end(Stages.MAIN);
    }

    Stage rung(int number) {
        return stages.stage(number);
    }

    /** What is asked to close in this way. */
    int[] closing(int closed) {
        return closing[closed];
    }

    /** What is asked for a forecast category, by the number of its rule. */
    int[] forecast(int rule) {
        return forecast[rule];
    }

    /** Everything that the gate of a stage asks for, now or once it is binding. */
    int[] askedByGate(int stage) {
        return stages.askedByGate(stage);
    }

    /** Everything that closing in this way asks for. */
    int[] askedByClosing(int closed) {
        boolean won = process.closedStages().get(closed).outcome() == Outcome.WON;
        return won ? Stages.together(stages.past(), closing[closed]) : closing[closed];
    }

    /** The closed stage with this id; null if there is none. */
    @Nullable
    ClosedStage closedStage(String id) {
        Integer number = closedStages.get(id);
        return number == null ? null : process.closedStages().get(number);
    }

    /** The name of an open or closed stage; the id of one that is unknown. */
    String stageName(String id) {
        int stage = stages.number(id);
        ClosedStage closed = closedStage(id);
        return stage != Node.NONE ? rung(stage).name() : closed != null ? closed.name() : Quote.of(id);
    }

    int closedStageNumber(String id) {
        return closedStages.getOrDefault(id, Node.NONE);
    }

    /** The number of the first closed stage that means won, or {@link Node#NONE}. */
    int won() {
        List<ClosedStage> closed = process.closedStages();
        for (int i = 0; i < closed.size(); i++) {
            if (closed.get(i).outcome() == Outcome.WON) {
                return i;
            }
        }
        return Node.NONE;
    }

    /** The names of the deciders to which something is left. */
    Set<String> deciders() {
        return deciders;
    }

    boolean waivable(Node node) {
        Optional<WaiverPolicy> policy = process.waivers();
        return policy.isPresent() && !policy.get().notFor().contains(node.id());
    }
}
