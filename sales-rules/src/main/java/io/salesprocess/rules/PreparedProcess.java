package io.salesprocess.rules;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.WaiverPolicy;
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
    private final Stage[] stages;
    private final int[][] askedHere;
    private final int[] order;
    private final int[][] entering;
    private final int[][] leaving;
    private final int[][] closing;
    private final int[][] askedByGate;
    private final int[] past;
    private final Map<String, Integer> closedStages = new HashMap<>();
    private final Set<String> deciders = new TreeSet<>();

    PreparedProcess(SalesProcess process, Vocabulary vocabulary, References references, List<Node> nodes, int[] order) {
        this.process = process;
        this.vocabulary = vocabulary;
        this.references = references;
        this.nodes = nodes.toArray(new Node[0]);
        this.order = order;
        this.stages = process.stages().toArray(new Stage[0]);
        for (Node node : nodes) {
            node.requirement().doneWhen().ifPresent(condition -> {
                if (condition instanceof DecidedByApplication left) {
                    deciders.add(left.decider());
                }
            });
        }
        int rungs = process.stages().size();
        this.entering = new int[rungs][];
        this.leaving = new int[rungs][];
        for (int i = 0; i < rungs; i++) {
            entering[i] = numbers(Node.Ladder.RUNG, i, true);
            leaving[i] = numbers(Node.Ladder.RUNG, i, false);
        }
        this.askedByGate = new int[rungs][];
        int[] before = new int[0];
        for (int i = 0; i < rungs; i++) {
            Stage stage = process.stages().get(i);
            boolean milestone = stage.means() == Meaning.MILESTONE_REACHED;
            askedByGate[i] = milestone ? together(before, entering[i], leaving[i]) : together(before, entering[i]);
            before = stage.skippable()
                    ? together(before, keySteps(leaving[i]))
                    : together(before, entering[i], leaving[i]);
        }
        this.past = before;
        this.askedHere = new int[rungs][];
        for (int i = 0; i < rungs; i++) {
            askedHere[i] = together(entering[i], leaving[i]);
        }
        List<ClosedStage> closed = process.closedStages();
        this.closing = new int[closed.size()][];
        for (int i = 0; i < closed.size(); i++) {
            closing[i] = numbers(Node.Ladder.CLOSING, i, true);
            closedStages.put(closed.get(i).id(), i);
        }
    }

    private int[] keySteps(int[] numbers) {
        return Arrays.stream(numbers)
                .filter(number -> nodes[number].withinKeyStep())
                .toArray();
    }

    private int[] numbers(Node.Ladder ladder, int stage, boolean entering) {
        int[] found = new int[nodes.length];
        int size = 0;
        for (Node node : nodes) {
            if (node.place().ladder() == ladder && node.place().stage() == stage && node.enters() == entering) {
                found[size++] = node.number();
            }
        }
        return Arrays.copyOf(found, size);
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

    /** The requirements, each after everything that it needs to know. */
    int[] order() {
        return order;
    }

    int rungs() {
        return entering.length;
    }

    Stage rung(int number) {
        return stages[number];
    }

    /** What is asked to enter an open stage. */
    int[] entering(int rung) {
        return entering[rung];
    }

    /** What is asked to leave an open stage. */
    int[] leaving(int rung) {
        return leaving[rung];
    }

    /** What is asked to enter and to leave an open stage. */
    int[] askedHere(int rung) {
        return askedHere[rung];
    }

    /** What is asked to close in this way. */
    int[] closing(int closed) {
        return closing[closed];
    }

    /** Everything that the gate of an open stage asks for, now or once it is binding. */
    int[] askedByGate(int rung) {
        return askedByGate[rung];
    }

    /** Everything that closing in this way asks for. */
    int[] askedByClosing(int closed) {
        boolean won = process.closedStages().get(closed).outcome() == Outcome.WON;
        return won ? together(past, closing[closed]) : closing[closed];
    }

    /** Everything that is asked to be past all open stages. */
    int[] past() {
        return past;
    }

    private static int[] together(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }

    /** The closed stage with this id; null if there is none. */
    @Nullable
    ClosedStage closedStage(String id) {
        Integer number = closedStages.get(id);
        return number == null ? null : process.closedStages().get(number);
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
