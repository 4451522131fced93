package io.salesprocess.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.json.InvalidJsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    private static final Pattern VALUE =
            Pattern.compile("(?<=: |\\[|, )(\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|true|false|null|-?[0-9.]+|\\{|\\[)");

    private static final List<String> OTHERS = List.of("null", "7", "\"x\"", "true", "[]", "{}", "\"\"", "[null]");

    private static SalesProcess process(String json) {
        return SalesJson.readProcess(json.getBytes(UTF_8), "process.json");
    }

    private static Opportunity opportunity(String json) {
        return SalesJson.readOpportunity(json.getBytes(UTF_8), "opportunity.json");
    }

    @Test
    void a_process_that_is_written_and_read_is_the_same() {
        SalesProcess read = process(Sample.process().json());

        assertThat(process(SalesJson.write(read))).isEqualTo(read);
        assertThat(process(SalesJson.writeCompact(read))).isEqualTo(read);
    }

    @Test
    void an_opportunity_that_is_written_and_read_is_the_same() {
        Opportunity read = opportunity(Sample.opportunity().json());

        assertThat(opportunity(SalesJson.write(read))).isEqualTo(read);
        assertThat(opportunity(SalesJson.writeCompact(read))).isEqualTo(read);
    }

    @Test
    void what_is_written_again_has_the_same_bytes() {
        String process = SalesJson.write(process(Sample.process().json()));
        String opportunity = SalesJson.write(opportunity(Sample.opportunity().json()));

        assertThat(SalesJson.write(process(process))).isEqualTo(process);
        assertThat(SalesJson.write(opportunity(opportunity))).isEqualTo(opportunity);
    }

    @Test
    void what_goes_without_saying_is_left_out() {
        assertThat(SalesJson.write(process(Sample.process()
                        .with("\"keyStep\": true", "\"keyStep\": false, \"obligation\": \"must\", \"after\": []")
                        .json())))
                .doesNotContain("keyStep", "\"must\"", "$schema", "\"held\"", "[]");
    }

    @Test
    void a_collection_that_is_complete_and_empty_is_written() {
        assertThat(SalesJson.write(opportunity(Sample.opportunity().json())))
                .contains("\"attestations\": []", "\"activities\": \"partly\"")
                .doesNotContain("complete");
    }

    @Test
    void a_value_of_another_kind_never_gets_further_than_a_problem() {
        for (String changed : changed(Sample.process().json())) {
            try {
                process(SalesJson.write(process(changed)));
            } catch (InvalidJsonException rejected) {
                assertThat(rejected.problems()).isNotEmpty();
            }
        }
        for (String changed : changed(Sample.opportunity().json())) {
            try {
                opportunity(SalesJson.write(opportunity(changed)));
            } catch (InvalidJsonException rejected) {
                assertThat(rejected.problems()).isNotEmpty();
            }
        }
    }

    private static List<String> changed(String json) {
        List<String> changed = new ArrayList<>();
        Matcher value = VALUE.matcher(json);
        for (int turn = 0; value.find(); turn += 3) {
            for (int more = 0; more < 3; more++) {
                String instead = OTHERS.get((turn + more) % OTHERS.size());
                changed.add(json.substring(0, value.start()) + replaced(json, value, instead));
            }
        }
        assertThat(changed).hasSizeGreaterThan(300);
        return changed;
    }

    private static String replaced(String json, Matcher value, String instead) {
        String found = value.group();
        int end = found.equals("{") || found.equals("[") ? closing(json, value.start()) : value.end();
        return instead + json.substring(end);
    }

    private static int closing(String json, int start) {
        int depth = 0;
        int at = start;
        do {
            char unit = json.charAt(at++);
            depth += unit == '{' || unit == '[' ? 1 : unit == '}' || unit == ']' ? -1 : 0;
        } while (depth > 0);
        return at;
    }
}
