package io.salesprocess.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.inspection.Explanations;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Headline;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.InspectionShapes;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.PathwayResult;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.StageResult;
import io.salesprocess.model.inspection.TrackResult;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Alteration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Results are written, read back, and serialized by the mappers of a host. */
class ResultJsonTest {
    private static final String INSPECTION = Sample.resource("inspection.json");
    private static final Explanations NOTHING_TO_TELL = new Explanations() {
        @Override
        public String because(RequirementResult result) {
            return "";
        }

        @Override
        public List<StageResult> stages() {
            return List.of();
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }

        @Override
        public List<NextAction> nextActions() {
            return List.of();
        }
    };
    private static final String GATE = Sample.resource("gate.json");

    private static <T> T read(String json, BiFunction<Node, Input, T> reader) {
        Input input = new Input(Limits.usual());
        Node tree = Json.tree(json.getBytes(UTF_8), 1_000_000, 1_000_000, input);
        T value = reader.apply(Objects.requireNonNull(tree), input);
        assertThat(input.problems()).isEmpty();
        return value;
    }

    private static Inspection inspection(String json) {
        return read(json, InspectionShapes::readInspection);
    }

    private static GateDecision gate(String json) {
        return read(json, InspectionShapes::readGateDecision);
    }

    @Test
    void an_inspection_that_is_read_and_written_has_the_same_bytes() {
        assertThat(SalesJson.write(inspection(INSPECTION))).isEqualTo(INSPECTION);
    }

    @Test
    void an_inspection_that_is_written_and_read_is_the_same() {
        Inspection inspection = inspection(INSPECTION);

        assertThat(inspection(SalesJson.writeCompact(inspection)))
                .isEqualTo(inspection)
                .hasSameHashCodeAs(inspection);
        assertThat(inspection.because("demo-held")).isEqualTo("The demo on 3 March is still ahead.");
    }

    @Test
    void an_inspection_without_tracks_and_changes_says_nothing_of_them() {
        Inspection inspection = inspection(INSPECTION);
        Headline without = Headline.builder()
                .copyOf(inspection.headline())
                .forecastCategory(Optional.empty())
                .tracks(List.of())
                .pathway(List.of())
                .build();

        assertThat(Inspection.of(without, List.of(), NOTHING_TO_TELL).toMap())
                .doesNotContainKeys("tracks", "pathway")
                .containsEntry("forecastCategory", null);
    }

    @Test
    void what_an_inspection_found_beside_the_stages_is_read() {
        Inspection inspection = inspection(INSPECTION);

        assertThat(inspection.forecastCategory()).contains(ForecastCategory.BEST_CASE);
        assertThat(inspection.tracks())
                .extracting(TrackResult::track, TrackResult::verifiedStage, TrackResult::possibleStage)
                .containsExactly(tuple("technical-win", Optional.empty(), Optional.of("proved")));
        assertThat(inspection.pathway())
                .extracting(PathwayResult::change, PathwayResult::requirement, PathwayResult::accepted)
                .containsExactly(tuple(Alteration.DROP, Optional.of("proposal-sent"), true));
        assertThat(inspection.requirement("follow-up").alternative()).contains("The buyer confirmed the plan.");
    }

    @Test
    void a_gate_decision_that_is_read_and_written_has_the_same_bytes() {
        assertThat(SalesJson.write(gate(GATE))).isEqualTo(GATE);
        assertThat(gate(SalesJson.writeCompact(gate(GATE)))).isEqualTo(gate(GATE));
    }

    @Test
    void a_host_with_jackson_2_writes_our_json_without_a_module() throws Exception {
        com.fasterxml.jackson.databind.ObjectMapper mapper = new com.fasterxml.jackson.databind.ObjectMapper();

        assertThat(mapper.writeValueAsString(inspection(INSPECTION)))
                .isEqualTo(SalesJson.writeCompact(inspection(INSPECTION)));
        assertThat(mapper.writeValueAsString(gate(GATE))).isEqualTo(SalesJson.writeCompact(gate(GATE)));
        assertThat(mapper.writeValueAsString(
                        SalesJson.readProcess(Sample.process().bytes(), "p")))
                .isEqualTo(SalesJson.writeCompact(
                        SalesJson.readProcess(Sample.process().bytes(), "p")));
        assertThat(mapper.writeValueAsString(
                        SalesJson.readOpportunity(Sample.opportunity().bytes(), "o")))
                .isEqualTo(SalesJson.writeCompact(
                        SalesJson.readOpportunity(Sample.opportunity().bytes(), "o")));
    }

    @Test
    void a_host_with_jackson_3_writes_our_json_without_a_module() {
        tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.ObjectMapper();

        assertThat(mapper.writeValueAsString(inspection(INSPECTION)))
                .isEqualTo(SalesJson.writeCompact(inspection(INSPECTION)));
        assertThat(mapper.writeValueAsString(gate(GATE))).isEqualTo(SalesJson.writeCompact(gate(GATE)));
        assertThat(mapper.writeValueAsString(
                        SalesJson.readProcess(Sample.process().bytes(), "p")))
                .isEqualTo(SalesJson.writeCompact(
                        SalesJson.readProcess(Sample.process().bytes(), "p")));
        assertThat(mapper.writeValueAsString(
                        SalesJson.readOpportunity(Sample.opportunity().bytes(), "o")))
                .isEqualTo(SalesJson.writeCompact(
                        SalesJson.readOpportunity(Sample.opportunity().bytes(), "o")));
    }
}
