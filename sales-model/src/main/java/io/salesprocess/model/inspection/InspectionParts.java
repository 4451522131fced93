package io.salesprocess.model.inspection;

import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Shape;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts an inspection together from its JSON. */
final class InspectionParts {
    /** The process of an inspection as JSON has it. */
    record Followed(String id, String version) {
        static Followed of(Inspection inspection) {
            return new Followed(
                    inspection.headline().process(), inspection.headline().processVersion());
        }
    }

    private static final class ProcessParts {
        private String id = "";
        private String version = "";

        Followed build() {
            return new Followed(id, version);
        }
    }

    static final Shape<Followed, ProcessParts> PROCESS = Shape.of(
                    "a reference to a process", ProcessParts::new, ProcessParts::build)
            .required("id", Codecs.DATA, Followed::id, (parts, id) -> parts.id = id)
            .required("version", Codecs.DATA, Followed::version, (parts, version) -> parts.version = version);

    private final Headline.Builder headline = Headline.builder();
    private List<ResultParts.Told> results = List.of();
    private List<StageResult> stages = List.of();
    private List<Finding> findings = List.of();
    private List<NextAction> nextActions = List.of();

    void opportunity(String id) {
        headline.opportunity(id);
    }

    void process(Followed process) {
        headline.process(process.id()).processVersion(process.version());
    }

    void asOf(Instant asOf) {
        headline.asOf(asOf);
    }

    void claimedStage(String stage) {
        headline.claimedStage(stage);
    }

    void verifiedStage(String stage) {
        headline.verifiedStage(stage);
    }

    void possibleStage(String stage) {
        headline.possibleStage(stage);
    }

    void closingVerified(boolean verified) {
        headline.closingVerified(verified);
    }

    void forecastCategory(ForecastCategory category) {
        headline.forecastCategory(category);
    }

    void tracks(List<TrackResult> tracks) {
        headline.tracks(tracks);
    }

    void pathway(List<PathwayResult> pathway) {
        headline.pathway(pathway);
    }

    void stages(List<StageResult> stages) {
        this.stages = stages;
    }

    void requirements(List<ResultParts.Told> results) {
        this.results = results;
    }

    void findings(List<Finding> findings) {
        this.findings = findings;
    }

    void nextActions(List<NextAction> nextActions) {
        this.nextActions = nextActions;
    }

    Inspection build() {
        Map<String, String> sentences = new HashMap<>();
        results.forEach(told -> sentences.put(told.result().id(), told.because()));
        return Inspection.of(
                headline.build(),
                results.stream().map(ResultParts.Told::result).toList(),
                new Told(Map.copyOf(sentences), List.copyOf(stages), List.copyOf(findings), List.copyOf(nextActions)));
    }

    /** Explanations that were worked out before. */
    private record Told(
            Map<String, String> sentences,
            List<StageResult> stages,
            List<Finding> findings,
            List<NextAction> nextActions)
            implements Explanations {
        @Override
        public String because(RequirementResult result) {
            return sentences.getOrDefault(result.id(), "");
        }
    }
}
