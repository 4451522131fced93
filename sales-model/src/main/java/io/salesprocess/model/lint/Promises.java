package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.definition.Track;
import io.salesprocess.model.definition.ValueProposition;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a process as a whole needs besides sound parts: reasons, something to begin with, a step that sets the company
 * apart, proof of what is promised, care after the sale, and a few measures.
 */
final class Promises {
    private static final int MEASURES = 5;

    private final SalesProcess process;
    private final Requirements requirements;
    private final Advice advice;

    Promises(SalesProcess process, Requirements requirements, Advice advice) {
        this.process = process;
        this.requirements = requirements;
        this.advice = advice;
    }

    void check() {
        process.stages().forEach(this::why);
        process.tracks().stream().map(Track::stages).forEach(stages -> stages.forEach(this::why));
        process.stages().stream().limit(1).forEach(this::beginning);
        keyStep();
        value();
        afterSale();
        measures();
    }

    private void why(Stage stage) {
        if (stage.why().isEmpty()) {
            advice.report(
                    ProblemCode.NO_WHY,
                    stage.id(),
                    advice.placeOf(stage),
                    "Nobody learns why the stage " + Quoted.quoted(stage.id()) + " exists.",
                    "Add a 'why'.");
        }
    }

    private void beginning(Stage first) {
        boolean something = Stream.concat(
                        first.entryCriteria().stream(),
                        first.means() == Meaning.MILESTONE_REACHED
                                ? Stream.concat(first.steps().stream(), first.exitCriteria().stream())
                                : Stream.empty())
                .anyMatch(requirement -> requirement.obligation() == Obligation.MUST);
        if (!something) {
            advice.report(
                    ProblemCode.NOTHING_TO_ENTER,
                    first.id(),
                    advice.placeOf(first),
                    "Nothing is asked to enter the first stage " + Quoted.quoted(first.id())
                            + ", so every opportunity is in it.",
                    "Add an entry criterion if that is not meant.");
        }
    }

    private void keyStep() {
        if (process.stages().stream().flatMap(stage -> stage.steps().stream()).noneMatch(Step::keyStep)) {
            advice.report(
                    ProblemCode.NO_KEY_STEP,
                    advice.placeOf(process, "stages"),
                    "No step is a key step.",
                    "Mark what sets you apart with \"keyStep\": true.");
        }
    }

    private void value() {
        if (process.valuePropositions().isEmpty()) {
            advice.report(
                    ProblemCode.VALUE_UNPROVEN,
                    advice.placeOf(process, "valuePropositions"),
                    "The process does not say what it promises to the buyer, so nothing shows that it is true.",
                    "Add 'valuePropositions', each with the requirements that prove it.");
        }
        for (ValueProposition promise : process.valuePropositions()) {
            if (promise.provenBy().stream().noneMatch(this::proves)) {
                advice.report(
                        ProblemCode.VALUE_UNPROVEN,
                        promise.id(),
                        advice.placeOf(promise, "provenBy"),
                        "Nothing that must be done shows that " + Quoted.quoted(promise.name()) + " is true.",
                        "Name a requirement under 'provenBy' that must be met.");
            }
        }
    }

    private boolean proves(String id) {
        Optional<Requirements.Placed> placed =
                Optional.ofNullable(requirements.byId().get(id));
        return placed.filter(Requirements.Placed::must)
                .filter(here -> here.above().stream()
                        .map(Requirement::obligation)
                        .allMatch(obligation -> obligation == Obligation.MUST))
                .isPresent();
    }

    private void afterSale() {
        boolean followedUp = process.closedStages().stream()
                .filter(stage -> stage.outcome() == Outcome.WON)
                .map(ClosedStage::followUp)
                .anyMatch(steps -> !steps.isEmpty());
        if (process.afterSale().isEmpty() && !followedUp) {
            advice.report(
                    ProblemCode.NOTHING_AFTER_SALE,
                    advice.placeOf(process, "afterSale"),
                    "Nothing is to be done after the sale.",
                    "Maybe a step under 'afterSale' that asks after ninety days how it went.");
        }
    }

    private void measures() {
        int count = process.measures().size();
        if (count == 0) {
            advice.report(
                    ProblemCode.NO_MEASURES,
                    advice.placeOf(process, "measures"),
                    "Nothing tells whether the process works.",
                    "Add four or five 'measures', such as the share of proposals that are won.");
        } else if (count > MEASURES) {
            advice.report(
                    ProblemCode.TOO_MANY_MEASURES,
                    advice.placeOf(process, "measures"),
                    "Nobody keeps an eye on " + count + " measures.",
                    "Keep the four or five that would change what you do.");
        }
    }
}
