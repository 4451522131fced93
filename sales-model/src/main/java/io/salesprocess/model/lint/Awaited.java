package io.salesprocess.model.lint;

import io.salesprocess.model.definition.AnchorParts;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StageCondition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What has to be known before something else can be told. */
final class Awaited {
    /** What can be told. */
    enum Kind {
        REQUIREMENT,
        /** Whether the gate of a stage passes. */
        GATE,
        /** Whether a stage applies. */
        ROUTE
    }

    record Matter(Kind kind, String id) {}

    private final Requirements requirements;

    Awaited(Requirements requirements) {
        this.requirements = requirements;
    }

    Set<Matter> by(Matter matter) {
        return switch (matter.kind()) {
            case REQUIREMENT ->
                Optional.ofNullable(requirements.byId().get(matter.id()))
                        .map(Awaited::by)
                        .orElse(Set.of());
            case GATE -> onLadder(matter.id(), this::byGate);
            case ROUTE -> onLadder(matter.id(), Awaited::byRoute);
        };
    }

    private static Set<Matter> by(Requirements.Placed placed) {
        Set<Matter> awaited = new LinkedHashSet<>();
        placed.stage().map(Stage::id).ifPresent(stage -> awaited.add(new Matter(Kind.ROUTE, stage)));
        placed.above().forEach(above -> awaited.addAll(toApply(above)));
        awaited.addAll(own(placed.requirement()));
        return awaited;
    }

    /** What a requirement waits for by itself: what comes before it, its parts, its conditions and its times. */
    static Set<Matter> own(Requirement requirement) {
        Set<Matter> awaited = new LinkedHashSet<>();
        requirement.after().forEach(id -> awaited.add(new Matter(Kind.REQUIREMENT, id)));
        requirement.actions().forEach(action -> awaited.add(new Matter(Kind.REQUIREMENT, action.id())));
        requirement.due().map(Due::anchor).stream()
                .flatMap(anchor -> AnchorParts.named(anchor, Milestone.Kind.REQUIREMENT))
                .forEach(id -> awaited.add(new Matter(Kind.REQUIREMENT, id)));
        ConditionParts.all(requirement).stream().flatMap(Awaited::named).forEach(awaited::add);
        return awaited;
    }

    /** What must be known to tell whether a requirement applies. */
    static Set<Matter> toApply(Requirement requirement) {
        return named(requirement.appliesWhen());
    }

    private interface OnLadder {
        Set<Matter> awaited(List<Stage> ladder, int rung);
    }

    private Set<Matter> onLadder(String stage, OnLadder question) {
        for (List<Stage> ladder : requirements.ladders()) {
            for (int rung = 0; rung < ladder.size(); rung++) {
                if (ladder.get(rung).id().equals(stage)) {
                    return question.awaited(ladder, rung);
                }
            }
        }
        return Set.of();
    }

    /** All that is needed to enter the stages up to this one and to leave those before it. */
    private Set<Matter> byGate(List<Stage> ladder, int upTo) {
        Set<Matter> awaited = new LinkedHashSet<>();
        for (int rung = 0; rung <= upTo; rung++) {
            Stage stage = ladder.get(rung);
            if (rung < upTo && stage.skippable()) {
                continue;
            }
            awaited.add(new Matter(Kind.ROUTE, stage.id()));
            boolean left = rung < upTo || stage.means() == Meaning.MILESTONE_REACHED;
            requirements.of(ladder, rung).stream()
                    .filter(placed -> placed.outermost() && placed.must())
                    .filter(placed -> left || placed.kind() == RequirementKind.ENTRY_CRITERION)
                    .forEach(placed -> awaited.add(
                            new Matter(Kind.REQUIREMENT, placed.requirement().id())));
        }
        return awaited;
    }

    /** Whether a stage applies is told by its own condition, and by whether the ladder starts at a later one. */
    private static Set<Matter> byRoute(List<Stage> ladder, int rung) {
        Set<Matter> awaited = new LinkedHashSet<>(named(ladder.get(rung).appliesWhen()));
        ladder.stream().skip(rung + 1L).map(Stage::entryFor).map(Awaited::named).forEach(awaited::addAll);
        return awaited;
    }

    private static Set<Matter> named(Optional<Condition> condition) {
        Set<Matter> awaited = new LinkedHashSet<>();
        condition.stream()
                .flatMap(root -> ConditionParts.all(root).stream())
                .flatMap(Awaited::named)
                .forEach(awaited::add);
        return awaited;
    }

    private static Stream<Matter> named(Condition condition) {
        if (condition instanceof StageCondition stage) {
            return Stream.of(new Matter(Kind.GATE, stage.stage()));
        }
        Stream<String> other = condition instanceof RequirementCondition met
                ? Stream.of(met.requirement())
                : ConditionParts.people(condition)
                        .map(PersonReference::requirement)
                        .flatMap(Optional::stream);
        Stream<String> times = ConditionParts.anchors(condition)
                .flatMap(anchor -> AnchorParts.named(anchor, Milestone.Kind.REQUIREMENT));
        return Stream.concat(other, times).map(id -> new Matter(Kind.REQUIREMENT, id));
    }
}
