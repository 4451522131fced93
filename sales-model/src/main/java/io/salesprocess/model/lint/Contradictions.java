package io.salesprocess.model.lint;

import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No condition excludes itself. */
final class Contradictions {
    private final Exclusion exclusion;
    private final Advice advice;

    Contradictions(SalesProcess process, Advice advice) {
        this.exclusion = new Exclusion(process);
        this.advice = advice;
    }

    void check(Requirements requirements) {
        for (Requirements.Placed placed : requirements.placed()) {
            Requirement requirement = placed.requirement();
            Stream.concat(requirement.appliesWhen().stream(), requirement.doneWhen().stream())
                    .forEach(root -> look(root, place -> report(placed, place)));
        }
        requirements.ladders().stream().flatMap(List::stream).forEach(this::check);
    }

    private void check(Stage stage) {
        stage.entryFor()
                .ifPresent(root -> look(
                        root,
                        place -> advice.report(
                                ProblemCode.CONTRADICTION, stage.id(), place, message(stage.id()), remedy())));
        stage.appliesWhen()
                .filter(exclusion::never)
                .ifPresent(root -> advice.report(
                        ProblemCode.UNREACHABLE_STAGE,
                        stage.id(),
                        advice.placeOf(root),
                        "The stage " + Quoted.quoted(stage.id()) + " applies to no opportunity, as its condition"
                                + " excludes itself.",
                        remedy()));
    }

    private interface Report {
        void at(Place place);
    }

    private void look(Condition condition, Report report) {
        if (condition instanceof Not) {
            return;
        }
        if (condition instanceof AllOf) {
            List<Condition> together = Exclusion.together(condition);
            Optional<Condition> excluded = exclusion.excluding(together);
            excluded.ifPresent(part -> report.at(advice.placeOf(part)));
            together.forEach(part -> look(part, report));
            return;
        }
        List<? extends Comparing> details = condition instanceof EvidenceCondition evidence
                ? evidence.where()
                : condition instanceof PeopleCondition people ? people.where() : List.of();
        Exclusion.excluded(details).ifPresent(detail -> report.at(advice.placeOf(detail)));
        ConditionParts.parts(condition).forEach(part -> look(part, report));
    }

    private void report(Requirements.Placed placed, Place place) {
        advice.report(
                ProblemCode.CONTRADICTION,
                placed,
                place,
                message(placed.requirement().id()),
                remedy());
    }

    private static String message(String id) {
        return "Nothing can meet this together with what is asked before it in " + Quoted.quoted(id) + ".";
    }

    private static String remedy() {
        return "Take one of them out, or ask for any of them.";
    }
}
