package io.salesprocess.model.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What processes of a family share stands once, and is part of each. */
class ReadFamilyTest {
    private static final String FAMILY = """
            {"schemaVersion": "1", "family": "acme", "name": "How we sell",
             "shared": {
               "zone": "Europe/Berlin",
               "roles": [{"id": "rep", "name": "Rep", "side": "ours"}],
               "activities": [{"id": "demo", "name": "Demo"}],
               "criteria": [{"id": "demo-held", "name": "The demo was held", "doneWhen": {"activity": "demo"}}],
               "stages": [{"id": "discovery", "name": "Discovery", "exitCriteria": [{"use": "demo-held"}]}]
             },
             "processes": [
               {"id": "new", "version": "1", "name": "New business",
                "stages": [{"use": "discovery"}]},
               {"id": "new", "version": "2", "name": "New business", "effectiveFrom": "2025-06-01",
                "activities": [{"id": "visit", "name": "Visit"}],
                "stages": [{"use": "discovery", "skippable": true},
                           {"id": "close", "name": "Close", "exitCriteria": [{"use": "demo-held", "id": "again", "obligation": "should"}]}]},
               {"id": "renewal", "version": "1", "name": "Renewals", "zone": "UTC",
                "stages": [{"id": "renew", "name": "Renew", "entryCriteria": [{"use": "demo-held"}]}]}
             ],
             "selection": [{"process": "renewal", "when": [{"field": "owner", "equals": "renewals"}]}, {"process": "new"}],
             "underWay": "next-stage"}
            """;

    @Test
    void a_shared_stage_is_part_of_each_process_that_uses_it() {
        assertThat(process("new", "1").stages()).extracting(Stage::id).containsExactly("discovery");
        assertThat(process("new", "1").stages().get(0).exitCriteria())
                .extracting(Criterion::id)
                .containsExactly("demo-held");
    }

    @Test
    void a_key_beside_use_takes_the_place_of_the_shared_one() {
        assertThat(process("new", "1").stages().get(0).skippable()).isFalse();
        assertThat(process("new", "2").stages().get(0).skippable()).isTrue();
        assertThat(process("new", "2").stages().get(1).exitCriteria())
                .extracting(Criterion::id)
                .containsExactly("again");
    }

    @Test
    void what_is_declared_by_all_comes_before_what_a_process_declares_itself() {
        assertThat(process("new", "2").activities()).extracting("id").containsExactly("demo", "visit");
    }

    @Test
    void a_process_may_say_otherwise_than_the_others() {
        assertThat(process("new", "1").zone()).hasToString("Europe/Berlin");
        assertThat(process("renewal", "1").zone()).hasToString("UTC");
    }

    @Test
    void a_version_knows_since_when_it_is_in_effect() {
        assertThat(read(FAMILY).members())
                .extracting(FamilyMember::effectiveFrom)
                .extracting(from -> from.map(LocalDate::toString).orElse(""))
                .containsExactly("", "2025-06-01", "");
    }

    @Test
    void a_family_is_written_with_each_process_in_full_and_read_as_the_same() {
        ProcessFamily family = read(FAMILY);
        assertThat(read(SalesJson.write(family))).isEqualTo(family);
    }

    @Test
    void what_is_not_shared_cannot_be_used() {
        assertThat(problems(FAMILY.replace("{\"use\": \"discovery\"}", "{\"use\": \"discovry\"}")))
                .extracting(Problem::code, Problem::pointer)
                .contains(tuple("unknown-reference", "/processes/0/stages/0/use"));
    }

    @Test
    void a_shared_part_that_uses_itself_is_a_circle() {
        String circle = FAMILY.replace(
                "\"exitCriteria\": [{\"use\": \"demo-held\"}]}]",
                "\"steps\": [{\"use\": \"s\"}]}],"
                        + "\"steps\": [{\"id\": \"s\", \"name\": \"S\", \"actions\": [{\"use\": \"a\"}]}],"
                        + "\"actions\": [{\"id\": \"a\", \"name\": \"A\", \"actions\": [{\"use\": \"a\"}]}]");
        assertThat(problems(circle)).extracting(Problem::code).contains("cycle");
    }

    @Test
    void a_problem_in_a_shared_part_is_told_once_and_where_it_stands() {
        assertThat(problems(FAMILY.replace("{\"activity\": \"demo\"}", "{\"activity\": \"dmo\"}")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("unknown-reference", "/shared/criteria/0/doneWhen/activity"));
    }

    @Test
    void two_processes_of_one_id_and_version_cannot_be_told_apart() {
        assertThat(problems(FAMILY.replace("\"version\": \"2\"", "\"version\": \"1\"")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("duplicate-id", "/processes/1/version"));
    }

    @Test
    void a_selection_names_a_process_of_the_family() {
        assertThat(problems(FAMILY.replace("{\"process\": \"new\"}", "{\"process\": \"old\"}")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("unknown-reference", "/selection/1/process"));
    }

    private static SalesProcess process(String id, String version) {
        return read(FAMILY).process(id, version).orElseThrow();
    }

    private static ProcessFamily read(String json) {
        return SalesJson.readFamily(json.getBytes(StandardCharsets.UTF_8), "family");
    }

    private static List<Problem> problems(String json) {
        try {
            read(json);
        } catch (InvalidJsonException invalid) {
            return invalid.problems();
        }
        assertThatThrownBy(() -> read(json)).isInstanceOf(InvalidJsonException.class);
        return List.of();
    }
}
