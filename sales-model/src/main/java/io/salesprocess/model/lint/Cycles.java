package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No requirement waits for itself. It waits for what comes before it, for its parts, for the requirements that its
 * conditions ask for, and for those from which its times are counted. It applies only where everything above it does, so
 * it waits for what that asks for, too.
 */
final class Cycles {
    private final Requirements requirements;
    private final Input input;
    private final Set<String> finished = new HashSet<>();
    private final Set<List<String>> told = new HashSet<>();
    private final LinkedHashSet<String> path = new LinkedHashSet<>();

    Cycles(Requirements requirements, Input input) {
        this.requirements = requirements;
        this.input = input;
    }

    void check() {
        requirements.byId().keySet().forEach(this::follow);
    }

    private void follow(String id) {
        Requirements.Placed placed = requirements.byId().get(id);
        if (placed == null || finished.contains(id)) {
            return;
        }
        if (!path.add(id)) {
            report(id);
            return;
        }
        awaited(placed).forEach(this::follow);
        path.remove(id);
        finished.add(id);
    }

    private void report(String id) {
        List<String> circle = new ArrayList<>(path);
        List<String> shown = new ArrayList<>();
        for (int at = circle.indexOf(id); at < circle.size(); at++) {
            shown.add(circle.get(at));
            through(circle.get(at), at + 1 < circle.size() ? circle.get(at + 1) : id)
                    .ifPresent(shown::add);
        }
        shown.add(id);
        if (!told.add(List.copyOf(shown.subList(shown.size() - 2, shown.size())))) {
            return;
        }
        Requirement last = requirement(shown.get(shown.size() - 2));
        input.report(
                ProblemCode.CYCLE,
                input.placeOf(last, "id"),
                shown.size() == 2
                        ? "The requirement " + Quoted.quoted(id) + " waits for itself."
                        : "Requirements wait for each other: "
                                + shown.stream()
                                        .limit(8)
                                        .map(Quoted::quoted)
                                        .collect(Collectors.joining(" → ", "", shown.size() > 8 ? " → …." : ".")),
                "Take one of the arrows out: an 'after', a part, a condition or a time.");
    }

    /** What lies above a requirement and makes it wait for another one that it would not wait for by itself. */
    private Optional<String> through(String id, String awaited) {
        return own(requirement(id)).contains(awaited)
                ? Optional.empty()
                : placed(id).above().stream()
                        .filter(above -> toApply(above).contains(awaited))
                        .map(Requirement::id)
                        .findFirst();
    }

    private Requirement requirement(String id) {
        return placed(id).requirement();
    }

    private Requirements.Placed placed(String id) {
        return Optional.ofNullable(requirements.byId().get(id)).orElseThrow();
    }

    private static Set<String> awaited(Requirements.Placed placed) {
        Set<String> awaited = new LinkedHashSet<>();
        placed.above().forEach(above -> awaited.addAll(toApply(above)));
        awaited.addAll(own(placed.requirement()));
        return awaited;
    }

    private static Set<String> toApply(Requirement requirement) {
        return requirement
                .appliesWhen()
                .map(condition -> named(Conditions.all(condition)))
                .orElse(Set.of());
    }

    private static Set<String> own(Requirement requirement) {
        Set<String> awaited = new LinkedHashSet<>(requirement.after());
        requirement.actions().forEach(action -> awaited.add(action.id()));
        anchored(requirement.due().map(Due::anchor).stream()).forEach(awaited::add);
        awaited.addAll(named(Conditions.all(requirement)));
        return awaited;
    }

    private static Set<String> named(List<Condition> conditions) {
        Set<String> awaited = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof RequirementCondition other) {
                awaited.add(other.requirement());
            }
            if (condition instanceof MomentCondition moment) {
                anchored(Stream.of(moment.moment())).forEach(awaited::add);
            }
            anchored(Conditions.relations(condition).stream().flatMap(Cycles::anchor))
                    .forEach(awaited::add);
        }
        return awaited;
    }

    private static Stream<Anchor> anchor(TimeRelation relation) {
        return relation.anchor().stream();
    }

    private static Stream<String> anchored(Stream<Anchor> anchors) {
        return anchors.filter(Milestone.class::isInstance)
                .map(Milestone.class::cast)
                .filter(milestone -> milestone.kind() == Milestone.Kind.REQUIREMENT)
                .flatMap(milestone -> milestone.id().stream());
    }
}
