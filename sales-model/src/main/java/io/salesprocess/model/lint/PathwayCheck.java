package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import java.util.List;
import java.util.stream.Stream;

/** No opportunity changes its pathway without end: what it adds is no larger than a definition may be. */
final class PathwayCheck {
    private final Input input;

    PathwayCheck(Input input) {
        this.input = input;
    }

    void check(Opportunity opportunity) {
        Place place = input.placeOf(opportunity, "pathway");
        most(
                "There are",
                opportunity.pathway().size(),
                "changes of the pathway",
                input.limits().pathwayChanges(),
                place);
        List<Step> steps = opportunity.pathway().stream()
                .map(PathwayChange::step)
                .flatMap(step -> step.stream())
                .toList();
        List<Requirement> requirements =
                steps.stream().flatMap(PathwayCheck::withParts).toList();
        most(
                "The changes of the pathway add",
                requirements.size(),
                "requirements",
                input.limits().requirements(),
                place);
        ConditionSizes sizes = new ConditionSizes(input);
        for (Requirement requirement : requirements) {
            Stream.concat(requirement.appliesWhen().stream(), requirement.doneWhen().stream())
                    .forEach(sizes::root);
            ConditionParts.all(requirement).forEach(sizes::one);
        }
        sizes.together("The changes of the pathway add", place);
    }

    private static Stream<Requirement> withParts(Requirement requirement) {
        return Stream.concat(
                Stream.of(requirement), requirement.actions().stream().flatMap(PathwayCheck::withParts));
    }

    private void most(String there, int are, String what, int most, Place place) {
        if (are > most) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    place,
                    there + " " + are + " " + what + "; at most " + most + " are allowed.");
        }
    }
}
