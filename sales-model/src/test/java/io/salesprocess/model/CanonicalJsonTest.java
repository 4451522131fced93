package io.salesprocess.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.value.Side;
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
    void a_warning_is_said_where_a_consequence_says_nothing_else() {
        String said = overdue("{\"by\": \"1 day\", \"severity\": \"warning\"}");

        assertThat(said).contains("\"severity\": \"warning\"");
        assertThat(SalesJson.write(process(said))).isEqualTo(said);
        assertThat(overdue("{\"severity\": \"warning\", \"then\": \"Call them.\"}"))
                .doesNotContain("severity");
    }

    private static String overdue(String consequence) {
        return SalesJson.write(process(Sample.process()
                .with("\"keyStep\": true", "\"keyStep\": true, \"overdue\": [" + consequence + "]")
                .json()));
    }

    @Test
    void a_collection_that_is_complete_and_empty_is_written() {
        assertThat(SalesJson.write(opportunity(Sample.opportunity().json())))
                .contains("\"attestations\": []", "\"activities\": \"partly\"")
                .doesNotContain("complete");
    }

    @Test
    void what_has_entries_and_was_not_loaded_is_partly_loaded_and_stays_so() {
        Opportunity built = Opportunity.builder()
                .id("deal-1")
                .addPeople(Person.builder().id("rep-1").side(Side.OURS).build())
                .putLoaded(Part.PEOPLE, Coverage.NOT_LOADED)
                .putLoaded(Part.WORK, Coverage.NOT_LOADED)
                .build();

        Opportunity read = opportunity(SalesJson.write(built));

        assertThat(List.of(built, read))
                .allMatch(one -> one.coverage(Part.PEOPLE) == Coverage.PARTLY)
                .allMatch(one -> one.coverage(Part.WORK) == Coverage.NOT_LOADED);
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
