package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.lint.Awaited.Kind;
import io.salesprocess.model.lint.Awaited.Matter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No requirement waits for itself. It waits for what comes before it, for its parts, for the requirements and stages that
 * its conditions ask for, for those from which its times are counted and for those whose people it names. It applies only
 * where its stage and everything above it do, so it waits for what these ask for, too. The gate of a stage waits for
 * everything that it asks for.
 */
final class Cycles {
    /** Where everything waits for everything, nobody reads every circle. */
    private static final int MOST_TOLD = 60;

    private final Requirements requirements;
    private final Awaited awaited;
    private final Input input;
    private final Set<Matter> finished = new HashSet<>();
    private final Set<List<String>> told = new HashSet<>();
    private final LinkedHashSet<Matter> path = new LinkedHashSet<>();

    Cycles(Requirements requirements, Input input) {
        this.requirements = requirements;
        this.awaited = new Awaited(requirements);
        this.input = input;
    }

    void check() {
        requirements.byId().keySet().forEach(id -> follow(new Matter(Kind.REQUIREMENT, id)));
        requirements.ladders().stream()
                .flatMap(List::stream)
                .forEach(stage -> follow(new Matter(Kind.ROUTE, stage.id())));
    }

    private void follow(Matter matter) {
        if (finished.contains(matter)) {
            return;
        }
        if (!path.add(matter)) {
            report(matter);
            return;
        }
        awaited.by(matter).forEach(this::follow);
        path.remove(matter);
        finished.add(matter);
    }

    private void report(Matter matter) {
        if (told.size() >= MOST_TOLD) {
            return;
        }
        List<Matter> all = new ArrayList<>(path);
        List<Matter> circle = all.subList(all.indexOf(matter), all.size());
        List<String> shown = new ArrayList<>();
        for (int at = 0; at < circle.size(); at++) {
            Matter next = circle.get((at + 1) % circle.size());
            shown.add(said(circle.get(at)));
            through(circle.get(at), next).map(Quoted::quoted).ifPresent(shown::add);
        }
        shown.add(said(matter));
        if (!told.add(List.copyOf(shown.subList(shown.size() - 2, shown.size())))) {
            return;
        }
        input.report(
                ProblemCode.CYCLE,
                place(circle),
                shown.size() == 2
                        ? "The requirement " + shown.get(0) + " waits for itself."
                        : "Requirements wait for each other: "
                                + shown.stream()
                                        .limit(8)
                                        .collect(Collectors.joining(" → ", "", shown.size() > 8 ? " → …." : ".")),
                "Take one of the arrows out: an 'after', a part, a condition or a time.");
    }

    private static String said(Matter matter) {
        String id = Quoted.quoted(matter.id());
        return switch (matter.kind()) {
            case REQUIREMENT -> id;
            case GATE -> "the gate of " + id;
            case ROUTE -> "whether " + id + " applies";
        };
    }

    /** Where the last requirement of the circle stands: what it lies within, where that closes the circle. */
    private Place place(List<Matter> circle) {
        Matter last = circle.get(circle.size() - 1);
        Optional<String> through = through(last, circle.get(0));
        for (int at = circle.size() - 1; at >= 0; at--) {
            if (circle.get(at).kind() == Kind.REQUIREMENT) {
                String id = at == circle.size() - 1
                        ? through.orElse(circle.get(at).id())
                        : circle.get(at).id();
                return input.placeOf(placed(id).requirement(), "id");
            }
        }
        return requirements.ladders().stream()
                .flatMap(List::stream)
                .filter(stage -> stage.id().equals(last.id()))
                .map(stage -> input.placeOf(stage, "id"))
                .findFirst()
                .orElse(Place.NONE);
    }

    /** What lies above a requirement and makes it wait for something that it would not wait for by itself. */
    private Optional<String> through(Matter matter, Matter next) {
        if (matter.kind() != Kind.REQUIREMENT || next.kind() == Kind.ROUTE) {
            return Optional.empty();
        }
        Requirements.Placed placed = placed(matter.id());
        return Awaited.own(placed.requirement()).contains(next)
                ? Optional.empty()
                : placed.above().stream()
                        .filter(above -> Awaited.toApply(above).contains(next))
                        .map(Requirement::id)
                        .findFirst();
    }

    private Requirements.Placed placed(String id) {
        return Optional.ofNullable(requirements.byId().get(id)).orElseThrow();
    }
}
