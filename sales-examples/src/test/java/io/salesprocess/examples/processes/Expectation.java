package io.salesprocess.examples.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.TrackResult;
import io.salesprocess.model.value.Named;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What an inspection must come to.
 *
 * @param json what is expected, key by key
 */
record Expectation(JsonNode json) {
    private static final Set<String> KEYS = Set.of(
            "requirement",
            "verdict",
            "shortfall",
            "alternative",
            "finding",
            "noFinding",
            "gate",
            "verifiedStage",
            "track",
            "forecastCategory",
            "due");

    void check(Inspector inspector, Opportunity opportunity, Instant asOf) {
        assertThat(json.propertyNames()).isNotEmpty().isSubsetOf(KEYS);
        Inspection inspection = inspector.inspect(opportunity, asOf);
        if (json.has("requirement")) {
            requirement(inspection.requirement(said("requirement")));
        }
        if (json.has("finding")) {
            assertThat(inspection.findings()).extracting(Finding::code).contains(said("finding"));
        }
        if (json.has("noFinding")) {
            assertThat(inspection.findings()).extracting(Finding::code).doesNotContain(said("noFinding"));
        }
        if (json.has("gate")) {
            JsonNode gate = json.get("gate");
            assertThat(inspector
                            .gate(opportunity, gate.get("stage").stringValue(), asOf)
                            .answer()
                            .spelled())
                    .isEqualTo(gate.get("answer").stringValue());
        }
        if (json.has("verifiedStage")) {
            assertThat(inspection.verifiedStage().orElse(null)).isEqualTo(orNull(json.get("verifiedStage")));
        }
        if (json.has("track")) {
            track(inspection);
        }
        if (json.has("forecastCategory")) {
            assertThat(inspection.forecastCategory().map(Named::spelled).orElse(null))
                    .isEqualTo(orNull(json.get("forecastCategory")));
        }
        if (json.has("due")) {
            JsonNode due = json.get("due");
            RequirementResult result =
                    inspection.requirement(due.get("requirement").stringValue());
            ZoneId zone = opportunity.zone().orElse(inspector.process().zone());
            assertThat(result.due().map(at -> at.atZone(zone).toLocalDate().toString()))
                    .contains(due.get("at").stringValue());
        }
    }

    private void requirement(RequirementResult result) {
        String told = result.verdict().spelled()
                + result.shortfall().map(why -> " (" + why.spelled() + ")").orElse("");
        if (said("verdict").equals("not-met")) {
            assertThat(result.satisfied()).as(told).isFalse();
        } else {
            assertThat(told).startsWith(said("verdict"));
            assertThat(result.verdict().spelled()).isEqualTo(said("verdict"));
        }
        if (json.has("shortfall")) {
            assertThat(told).endsWith("(" + said("shortfall") + ")");
        }
        if (json.has("alternative")) {
            assertThat(result.alternative()).contains(said("alternative"));
        }
    }

    private void track(Inspection inspection) {
        JsonNode track = json.get("track");
        TrackResult result = inspection.tracks().stream()
                .filter(one -> one.track().equals(track.get("id").stringValue()))
                .findFirst()
                .orElseThrow();
        assertThat(result.verifiedStage().orElse(null)).isEqualTo(orNull(track.get("verifiedStage")));
    }

    private String said(String key) {
        return json.get(key).stringValue();
    }

    private static String orNull(JsonNode value) {
        return value.isNull() ? null : value.stringValue();
    }
}
