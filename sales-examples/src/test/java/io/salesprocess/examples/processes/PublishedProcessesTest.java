package io.salesprocess.examples.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.Effect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The language says what published processes ask for, and the engine tells what was done from what looks like it. */
class PublishedProcessesTest {
    private static final Path TABLE = Path.of("docs/published-processes.md");

    static List<Published> all() {
        return Published.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void its_definitions_are_read_without_an_error(Published published) {
        assertThat(published.definitions()).allSatisfy(file -> assertThat(SalesJson.lint(Files.definition(file)))
                .filteredOn(problem -> problem.effect() != Effect.ADVICE)
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_of_its_requirements_has_one_row(Published published) {
        assertThat(published.rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, published.requirements())
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_place_is_there(Published published) {
        assertThat(published.rows()).allSatisfy(row -> {
            JsonNode definition = Files.json(Files.definition(row.definition()));
            assertThat(row.places())
                    .allSatisfy(place -> assertThat(definition.at(place).isMissingNode())
                            .as(place)
                            .isFalse());
            assertThat(row.places().isEmpty()).isEqualTo(!row.said() && row.counted());
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_said_is_shown_by_what_meets_it_and_by_what_only_looks_so(Published published) {
        assertThat(published.rows()).filteredOn(Row::said).allSatisfy(row -> {
            assertThat(row.meets()).as(row.says()).isNotEmpty();
            boolean declared = row.meets().stream().allMatch(Case::ofTheDefinition);
            assertThat(declared || !row.mustNot().isEmpty()).as(row.says()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_not_said_exactly_has_a_reason(Published published) {
        assertThat(published.rows())
                .filteredOn(row -> !row.kind().equals(Row.EXACT))
                .allSatisfy(row -> assertThat(row.why()).as(row.says()).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> each_case_comes_out_as_told() {
        return Published.ALL.stream().flatMap(published -> published.rows().stream()
                .flatMap(Row::cases)
                .map(one -> DynamicTest.dynamicTest(published.slug() + " " + one.name(), one::holds)));
    }

    @Test
    void nineteen_of_twenty_requirements_are_said_and_at_most_one_of_twenty_is_fed_in() {
        List<Row> counted = Published.ALL.stream()
                .flatMap(published -> published.rows().stream())
                .filter(Row::counted)
                .toList();
        long said = counted.stream().filter(Row::said).count();
        long fedIn =
                counted.stream().filter(row -> row.kind().equals(Row.FED_IN)).count();
        assertThat(100.0 * said / counted.size()).isGreaterThanOrEqualTo(95);
        assertThat(100.0 * fedIn / counted.size()).isLessThanOrEqualTo(5);
    }

    @Test
    void the_table_tells_where_each_requirement_is_said() throws IOException {
        String table = new CoverageTable(Published.ALL).text();
        if (Boolean.getBoolean("write.tables")) {
            java.nio.file.Files.writeString(TABLE, table);
        }
        assertThat(TABLE).hasContent(table);
    }
}
