package io.salesprocess.model.lint;

import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each condition makes a difference: when something applies, and each branch and part. */
final class DeadConditions {
    private final Exclusion exclusion;
    private final Implication implication;
    private final Advice advice;

    DeadConditions(SalesProcess process, Advice advice) {
        this.exclusion = new Exclusion(process);
        this.implication = new Implication(process);
        this.advice = advice;
    }

    void check(Requirements requirements) {
        for (Requirements.Placed placed : requirements.placed()) {
            Requirement requirement = placed.requirement();
            requirement.appliesWhen().ifPresent(applies -> applies(applies, placed));
            order(requirement, placed);
            Stream.concat(requirement.appliesWhen().stream(), requirement.doneWhen().stream())
                    .flatMap(root -> ConditionParts.all(root).stream())
                    .forEach(condition -> branches(condition, placed));
        }
    }

    private void order(Requirement requirement, Requirements.Placed placed) {
        if (requirement.strictOrder() && requirement.after().isEmpty()) {
            advice.report(
                    ProblemCode.DEAD_CONDITION,
                    placed,
                    advice.placeOf(requirement, "strictOrder"),
                    "Nothing has to come before " + Quoted.quoted(requirement.id())
                            + ", so a strict order changes nothing.",
                    "Name what comes first under 'after', or leave it out.");
        }
    }

    private void applies(Condition applies, Requirements.Placed placed) {
        String id = Quoted.quoted(placed.requirement().id());
        List<Condition> around = Stream.concat(
                        placed.above().stream().map(Requirement::appliesWhen).flatMap(Optional::stream),
                        placed.stage().map(Stage::appliesWhen).stream().flatMap(Optional::stream))
                .toList();
        if (exclusion.always(applies) || around.stream().anyMatch(given -> implication.implies(given, applies))) {
            report(
                    placed,
                    applies,
                    "The condition under which " + id + " applies always holds there.",
                    "Leave it out.");
        } else if (around.stream()
                .anyMatch(given -> !exclusion.never(given)
                        && !exclusion.never(applies)
                        && exclusion.never(AllOf.builder()
                                .conditions(List.of(given, applies))
                                .build()))) {
            report(
                    placed,
                    applies,
                    "Where the stage and everything above " + id + " apply, it never does.",
                    "Take it out, or move it.");
        }
    }

    private void branches(Condition condition, Requirements.Placed placed) {
        if (condition instanceof EvidenceCondition evidence
                && evidence.needed() == 0
                && evidence.atMost().isEmpty()) {
            report(placed, condition, "Any number is enough, even none.", "Ask for one at least, or take it out.");
        }
        if (condition instanceof AnyOf any) {
            superfluous(any.conditions(), false)
                    .ifPresent(branch -> report(
                            placed,
                            branch,
                            "Whatever meets this branch meets another one of the same 'anyOf', too.",
                            "Take it out, or ask more of the other."));
        } else if (condition instanceof AllOf all) {
            superfluous(all.conditions(), true)
                    .ifPresent(part -> report(
                            placed,
                            part,
                            "Whatever meets another part of the same 'allOf' meets this one, too.",
                            "Take it out, or ask more of it."));
        }
    }

    /** A part that changes nothing beside another one. Of two that are equal, the second; what has its own words may stay. */
    private Optional<Condition> superfluous(List<Condition> parts, boolean implied) {
        for (int at = 0; at < parts.size(); at++) {
            Condition part = parts.get(at);
            for (int other = 0; other < parts.size(); other++) {
                boolean covered = other != at
                        && part.statement().isEmpty()
                        && (implied
                                ? implication.implies(parts.get(other), part)
                                : implication.implies(part, parts.get(other)));
                boolean equal = covered && Bare.of(part).equals(Bare.of(parts.get(other)));
                if (covered && (!equal || other < at)) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    private void report(Requirements.Placed placed, Condition condition, String message, String remedy) {
        advice.report(ProblemCode.DEAD_CONDITION, placed, advice.placeOf(condition), message, remedy);
    }
}
