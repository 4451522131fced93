package io.salesprocess.rules;

import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.GateAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Looks for an opportunity whose evidence supports a stage, as described in {@link Inspector#witness}. It begins with one
 * of which everything is known and nothing is there. Since it cannot be told beforehand how far apart things must lie,
 * several paces are tried.
 */
final class Witnessing {
    private static final List<Duration> PACES = List.of(
            Duration.ZERO,
            Duration.ofHours(1),
            Duration.ofDays(1),
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofDays(100));
    private static final List<Duration> FEW_PACES = List.of(Duration.ZERO, Duration.ofDays(7));

    private final PreparedProcess process;
    private final Function<Opportunity, Sitting> before;

    Witnessing(PreparedProcess process, Function<Opportunity, Sitting> before) {
        this.process = process;
        this.before = before;
    }

    Witness of(int stage) {
        String id = process.rung(stage).id();
        List<Integer> asked = ordered(process.askedByGate(stage));
        Predicate<Attempt> reached = attempt -> reached(attempt.sitting(), stage);
        Attempt best = null;
        for (Duration pace : PACES) {
            Attempt attempt = new Rehearsal(before, nothing(), stage, asked, pace).until(reached);
            if (reached.test(attempt)) {
                Opportunity smallest =
                        new Pruning(one -> reached(before.apply(one), stage)).prune(attempt.opportunity());
                return new Witness(id, Optional.of(smallest), List.of());
            }
            if (best == null || attempt.lacking().size() < best.lacking().size()) {
                best = attempt;
            }
        }
        return new Witness(id, Optional.empty(), best == null ? List.of() : ids(hindered(best, stage)));
    }

    private boolean reached(Sitting sitting, int stage) {
        return sitting.rungs(stage).answer(stage) == GateAnswer.OPEN;
    }

    private List<Integer> ordered(int[] numbers) {
        Set<Integer> asked = new HashSet<>();
        Arrays.stream(numbers).forEach(asked::add);
        return Arrays.stream(process.order()).boxed().filter(asked::contains).toList();
    }

    /** An opportunity of which everything is loaded, and nothing is there. */
    private Opportunity nothing() {
        Map<Part, Coverage> loaded = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            loaded.put(part, Coverage.COMPLETE);
        }
        Map<String, List<FieldEntry>> fields = new LinkedHashMap<>();
        fields.put(Opportunity.AMOUNT, List.of());
        fields.put(Opportunity.CLOSE_DATE, List.of());
        for (FieldType field : process.process().fields()) {
            fields.put(field.id(), List.of());
        }
        return Opportunity.builder()
                .id("imagined")
                .loaded(loaded)
                .fields(fields)
                .build();
    }

    /** The requirements that cannot be satisfied together, as few as possible. */
    private List<Integer> hindered(Attempt attempt, int stage) {
        List<Integer> lacking = attempt.lacking();
        for (int number : lacking) {
            if (!together(List.of(number), stage)) {
                return List.of(number);
            }
        }
        if (together(attempt.asked(), stage)) {
            return lacking;
        }
        List<Integer> left = new ArrayList<>(attempt.asked());
        for (int size = left.size() / 2; size > 0; size /= 2) {
            for (int end = left.size(); end > 0; end -= size) {
                List<Integer> fewer = new ArrayList<>(left);
                fewer.subList(Math.max(0, end - size), end).clear();
                if (!together(fewer, stage)) {
                    left = fewer;
                }
            }
        }
        return left;
    }

    private boolean together(List<Integer> asked, int stage) {
        Predicate<Attempt> all = attempt -> attempt.lacking().isEmpty();
        return asked.isEmpty()
                || FEW_PACES.stream()
                        .map(pace -> new Rehearsal(before, nothing(), stage, asked, pace).until(all))
                        .anyMatch(all);
    }

    /** By the order of the definition. What contains another that is hindered says nothing more. */
    private List<String> ids(List<Integer> numbers) {
        Set<Integer> around = new HashSet<>();
        numbers.forEach(number -> around.add(process.node(number).parent()));
        return numbers.stream()
                .filter(number -> !around.contains(number))
                .sorted()
                .map(number -> process.node(number).id())
                .toList();
    }
}
