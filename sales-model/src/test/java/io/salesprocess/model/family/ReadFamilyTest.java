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
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
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
                .containsExactly(tuple("unknown-reference", "/processes/0/stages/0/use"));
    }

    @Test
    void a_part_may_build_on_another() {
        String built = FAMILY.replace(
                        "\"criteria\": [",
                        "\"criteria\": [{\"use\": \"demo-held\", \"id\": \"seen\", \"obligation\": \"may\"}, ")
                .replace(
                        "{\"use\": \"demo-held\", \"id\": \"again\", \"obligation\": \"should\"}",
                        "{\"use\": \"seen\"}");

        Criterion seen =
                process(read(built), "new", "2").stages().get(1).exitCriteria().get(0);

        assertThat(List.of(seen.id(), seen.name(), seen.obligation().spelled()))
                .containsExactly("seen", "The demo was held", "may");
    }

    @Test
    void a_part_that_no_process_takes_in_is_read_all_the_same() {
        assertThat(problems(FAMILY.replace("\"criteria\": [", "\"criteria\": [{\"id\": \"unused\"}, ")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("missing-key", "/shared/criteria/0"));
    }

    @Test
    void two_shared_parts_of_one_kind_and_id_cannot_be_told_apart() {
        assertThat(problems(FAMILY.replace(
                        "\"criteria\": [", "\"criteria\": [{\"id\": \"demo-held\", \"name\": \"Another\"}, ")))
                .extracting(Problem::code, Problem::pointer)
                .contains(tuple("duplicate-id", "/shared/criteria/1/id"));
    }

    @Test
    void what_is_shared_is_an_object() {
        assertThat(problems(FAMILY.replaceFirst("(?s)\"shared\": \\{.*?\\]\\}\\]\n *\\},", "\"shared\": [],")))
                .extracting(Problem::code, Problem::pointer)
                .contains(tuple("wrong-type", "/shared"));
    }

    @Test
    void parts_that_use_parts_twice_over_and_over_are_too_large() {
        StringBuilder actions = new StringBuilder("{\"id\": \"a0\", \"name\": \"A\"}");
        for (int i = 1; i < 30; i++) {
            String before = "{\"use\": \"a" + (i - 1) + "\"}";
            actions.append(
                    ", {\"id\": \"a" + i + "\", \"name\": \"A\", \"actions\": [" + before + ", " + before + "]}");
        }
        assertThat(problems(FAMILY.replace("\"criteria\": [", "\"actions\": [" + actions + "], \"criteria\": [")))
                .extracting(Problem::code)
                .contains("too-large");
    }

    @Test
    void parts_that_use_parts_deeper_and_deeper_are_too_large() {
        StringBuilder actions = new StringBuilder("{\"id\": \"a0\", \"name\": \"A\"}");
        for (int i = 1; i < 3_000; i++) {
            actions.append(
                    ", {\"id\": \"a" + i + "\", \"name\": \"A\", \"actions\": [{\"use\": \"a" + (i - 1) + "\"}]}");
        }
        assertThat(problems(FAMILY.replace("\"criteria\": [", "\"actions\": [" + actions + "], \"criteria\": [")))
                .extracting(Problem::code)
                .contains("too-large");
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
    @Tag("B027")
    void two_processes_of_one_id_and_version_cannot_be_told_apart() {
        assertThat(problems(FAMILY.replace("\"version\": \"2\"", "\"version\": \"1\"")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("duplicate-id", "/processes/1/version"));
    }

    @Test
    void a_selection_asks_for_fields_that_its_process_declares() {
        String field = "{\"field\": \"owner\", \"equals\": \"renewals\"}";
        assertThat(problems(FAMILY.replace(field, "{\"field\": \"ownr\", \"equals\": \"renewals\"}")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("unknown-reference", "/selection/0/when/0/field"));
        assertThat(problems(FAMILY.replace(field, "{\"field\": \"closeDate\", \"equals\": \"soon\"}")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("value-does-not-fit", "/selection/0/when/0/equals"));
    }

    @Test
    void a_date_is_a_date_where_the_selected_process_declares_it() {
        String dated = FAMILY.replace(
                        "\"name\": \"Renewals\",",
                        "\"name\": \"Renewals\", \"fields\": [{\"id\": \"ends\", "
                                + "\"name\": \"End\", \"type\": \"date\"}],")
                .replace(
                        "{\"field\": \"owner\", \"equals\": \"renewals\"}",
                        "{\"field\": \"ends\", \"atLeast\": \"2025-01-01\"}");

        assertThat(read(dated).selection().get(0).when().get(0).values())
                .containsExactly(new FieldValue.Date(Moment.on(LocalDate.of(2025, 1, 1))));
    }

    @Test
    void a_selection_names_a_process_of_the_family() {
        assertThat(problems(FAMILY.replace("{\"process\": \"new\"}", "{\"process\": \"old\"}")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("unknown-reference", "/selection/1/process"));
    }

    private static SalesProcess process(String id, String version) {
        return process(read(FAMILY), id, version);
    }

    private static SalesProcess process(ProcessFamily family, String id, String version) {
        return family.process(id, version).orElseThrow();
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
