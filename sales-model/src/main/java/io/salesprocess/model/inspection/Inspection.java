package io.salesprocess.model.inspection;

import com.fasterxml.jackson.annotation.JsonValue;
import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.json.Quoted;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection found: one verdict for each requirement, in the order of the process, and the stage that the
 * evidence supports beside the one that is claimed. Sentences, findings and next actions are worked out when first
 * asked for, and always give the same answer. Immutable and thread-safe; equal when they say the same.
 */
public final class Inspection {
    private final Headline headline;
    private final List<RequirementResult> requirements;
    private final Explanations explanations;
    private volatile @Nullable List<StageResult> stages;
    private volatile @Nullable List<Finding> findings;
    private volatile @Nullable List<NextAction> nextActions;

    private Inspection(Headline headline, List<RequirementResult> requirements, Explanations explanations) {
        this.headline = headline;
        this.requirements = requirements;
        this.explanations = explanations;
    }

    /**
     * Puts an inspection together.
     *
     * @param headline the answer in short
     * @param requirements one result a requirement, in the order of the process; not copied, so never changed again
     * @param explanations works out the rest on demand
     */
    public static Inspection of(Headline headline, List<RequirementResult> requirements, Explanations explanations) {
        return new Inspection(headline, requirements, explanations);
    }

    public Headline headline() {
        return headline;
    }

    public List<RequirementResult> requirements() {
        return requirements;
    }

    /**
     * The result of one requirement.
     *
     * @throws NoSuchElementException if the process has no such requirement
     */
    public RequirementResult requirement(String id) {
        return requirements.stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("The process has no requirement " + Quoted.quoted(id) + "."));
    }

    /** The sentence behind the verdict on a requirement. */
    public String because(String id) {
        return explanations.because(requirement(id));
    }

    /** The sentence behind a verdict of this inspection. */
    String because(RequirementResult result) {
        return explanations.because(result);
    }

    /** The id of the stage that the CRM shows. */
    public Optional<String> claimedStage() {
        return headline.claimedStage();
    }

    /** The id of the stage that the evidence supports. */
    public Optional<String> verifiedStage() {
        return headline.verifiedStage();
    }

    /** What the verified stage would be if everything undetermined were met. */
    public Optional<String> possibleStage() {
        return headline.possibleStage();
    }

    /** The forecast category that the evidence supports. */
    public Optional<ForecastCategory> forecastCategory() {
        return headline.forecastCategory();
    }

    /** One result for each track, in order. */
    public List<TrackResult> tracks() {
        return headline.tracks();
    }

    /** What was changed in the requirements for this opportunity alone, in the order of the changes. */
    public List<PathwayResult> pathway() {
        return headline.pathway();
    }

    /** One result for each open stage, in order. */
    public List<StageResult> stages() {
        List<StageResult> known = stages;
        if (known == null) {
            known = explanations.stages();
            stages = known;
        }
        return known;
    }

    /** The findings, loudest first, then in the order of the process. */
    public List<Finding> findings() {
        List<Finding> known = findings;
        if (known == null) {
            known = explanations.findings();
            findings = known;
        }
        return known;
    }

    /**
     * One smallest set of things that opens the gate after the verified stage; empty if there is none. Where more than a
     * hundred are lacking in a process of more than a hundred requirements, it opens the gate and may not be the smallest.
     */
    public List<NextAction> nextActions() {
        List<NextAction> known = nextActions;
        if (known == null) {
            known = explanations.nextActions();
            nextActions = known;
        }
        return known;
    }

    /** The inspection as plain maps, lists, texts, numbers and booleans, in the order of the canonical JSON. */
    @JsonValue
    public Map<String, @Nullable Object> toMap() {
        return InspectionShapes.write(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inspection that && toMap().equals(that.toMap());
    }

    @Override
    public int hashCode() {
        return 31 * headline.hashCode() + requirements.hashCode();
    }

    @Override
    public String toString() {
        return headline.toString();
    }
}
