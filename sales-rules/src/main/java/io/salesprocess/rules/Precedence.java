package io.salesprocess.rules;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What has to be judged before what. Besides the requirements, the question whether a stage is on the route and the gate
 * of a stage are numbered: requirements wait for the routes of their stages and for the gates that they ask for, and
 * gates for everything that they ask for.
 */
final class Precedence {
    private final List<Draft> drafts;
    private final Map<String, Integer> numbers;
    private final Stages stages;
    private final List<List<Integer>> awaited = new ArrayList<>();

    Precedence(List<Draft> drafts, Map<String, Integer> numbers, Stages stages) {
        this.drafts = drafts;
        this.numbers = numbers;
        this.stages = stages;
        drafts.forEach(draft -> awaited.add(awaited(draft)));
        for (int i = 0; i < stages.size(); i++) {
            awaited.add(routed(i));
        }
        for (int i = 0; i < stages.size(); i++) {
            List<Integer> asked =
                    new ArrayList<>(IntStream.of(stages.askedByGate(i)).boxed().toList());
            asked.add(route(i));
            awaited.add(asked);
        }
    }

    private int route(int stage) {
        return drafts.size() + stage;
    }

    private int gate(int stage) {
        return drafts.size() + stages.size() + stage;
    }

    private List<Integer> awaited(Draft draft) {
        List<Integer> before = new ArrayList<>(draft.parts());
        for (String id : Dependencies.of(draft.requirement())) {
            before.add(number(id, "The requirement '" + draft.info().id() + "'"));
        }
        draft.requirement().doneWhen().ifPresent(condition -> gates(condition, draft, before));
        for (Draft around = draft; around != null; around = around.parent()) {
            around.requirement().appliesWhen().ifPresent(condition -> {
                Dependencies.of(condition).forEach(id -> before.add(numbers.getOrDefault(id, draft.number())));
                gates(condition, draft, before);
            });
        }
        if (draft.place().rung() != Node.NONE) {
            before.add(route(draft.place().rung()));
        }
        return before;
    }

    private void gates(Condition condition, Draft draft, List<Integer> before) {
        gates(condition, "The requirement '" + draft.info().id() + "'", before);
    }

    private void gates(Condition condition, String who, List<Integer> before) {
        for (String id : Dependencies.stages(condition)) {
            int stage = stages.number(id);
            if (stage == Node.NONE) {
                throw new IllegalArgumentException(
                        who + " asks for the stage '" + id + "', which is no open stage of the process.");
            }
            before.add(gate(stage));
        }
    }

    private List<Integer> routed(int stage) {
        String who = "The stage '" + stages.stage(stage).id() + "'";
        List<Integer> before = new ArrayList<>();
        for (Condition condition : Route.conditions(stages.stage(stage), stages.later(stage))) {
            Dependencies.of(condition).forEach(id -> before.add(number(id, who)));
            gates(condition, who, before);
        }
        return before;
    }

    private int number(String id, String who) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException(who + " refers to '" + id + "', which the process does not have.");
        }
        return number;
    }

    /** Everything that is numbered, each after what it has to wait for. */
    int[] order() {
        List<Integer> order = new ArrayList<>(awaited.size());
        boolean[] done = new boolean[awaited.size()];
        Set<Integer> path = new HashSet<>();
        for (int i = 0; i < awaited.size(); i++) {
            visit(i, done, path, order);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private void visit(int number, boolean[] done, Set<Integer> path, List<Integer> order) {
        if (done[number]) {
            return;
        }
        if (!path.add(number)) {
            throw new IllegalArgumentException(name(number) + " depends on itself.");
        }
        for (int other : awaited.get(number)) {
            visit(other, done, path, order);
        }
        path.remove(number);
        done[number] = true;
        order.add(number);
    }

    private String name(int number) {
        if (number < drafts.size()) {
            return "The requirement '" + drafts.get(number).info().id() + "'";
        }
        Stage stage = stages.stage((number - drafts.size()) % stages.size());
        return "The stage '" + stage.id() + "'";
    }
}
