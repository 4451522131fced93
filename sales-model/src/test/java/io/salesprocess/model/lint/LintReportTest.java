package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class LintReportTest {
    private static final List<Problem> PROBLEMS = Sound.process()
            .exitCriterion("{\"id\": \"asked\", \"name\": \"It is done\"}")
            .problems();
    private static final LintReport REPORT = new LintReport("my processes/sale.json", PROBLEMS);

    @Test
    void as_text_a_problem_has_a_line() {
        assertThat(REPORT.text().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("my processes/sale.json:1:")
                .endsWith(
                        " /stages/1/exitCriteria/2 error done-not-defined: Nothing says when 'asked' is done, so it can never be met. Add a 'doneWhen'.");
        assertThat(new LintReport("sale.json", List.of()).text()).isEqualTo("sale.json: nothing to say.\n");
    }

    @Test
    void as_json_problems_are_counted() {
        JsonNode json = new ObjectMapper().readTree(REPORT.json());

        assertThat(json.get("process").asString()).isEqualTo("my processes/sale.json");
        assertThat(json.get("summary").toString()).isEqualTo("{\"rejected\":0,\"error\":1,\"advice\":1}");
        assertThat(json.get("problems").get(0).propertyNames())
                .containsExactly("code", "effect", "pointer", "line", "column", "message", "remedy");
    }

    @Test
    void as_sarif_each_result_names_its_rule_its_level_and_its_place() {
        JsonNode log = new ObjectMapper().readTree(REPORT.sarif());
        JsonNode run = log.get("runs").get(0);
        JsonNode first = run.get("results").get(0);

        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(run.at("/tool/driver/rules").valueStream().map(rule -> rule.get("id")
                        .asString()))
                .containsExactly("done-not-defined", "no-why");
        assertThat(run.at("/tool/driver/rules/0/help/text").asString()).contains("Not so: {\"id\": ");
        assertThat(first.get("ruleId").asString()).isEqualTo("done-not-defined");
        assertThat(first.get("ruleIndex").asInt()).isZero();
        assertThat(first.get("level").asString()).isEqualTo("error");
        assertThat(run.at("/results/1/level").asString()).isEqualTo("note");
        assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("my%20processes/sale.json");
        assertThat(first.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(PROBLEMS.get(0).line());
        assertThat(first.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(PROBLEMS.get(0).column());
        assertThat(first.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("/stages/1/exitCriteria/2");
    }

    @Test
    void what_has_no_place_has_no_region() {
        assertThat(new LintReport(
                                "p",
                                SalesJson.lint(
                                        Sound.process()
                                                .exitCriterion("{\"id\": \"asked\", \"name\": \"It is done\"}")
                                                .read(),
                                        Sound.process()
                                                .process("{\"version\": \"1\"}")
                                                .read()))
                        .sarif())
                .contains("\"ruleId\"")
                .doesNotContain("startLine");
    }
}
