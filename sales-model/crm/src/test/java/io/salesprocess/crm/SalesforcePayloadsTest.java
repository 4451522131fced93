package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.salesprocess.crm.source.Drop;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What others recorded of Salesforce, tables in the shape of its REST API. The records are no part of this project;
 * without them there is nothing to check.
 */
class SalesforcePayloadsTest {
    private static final Path FOLDER = Path.of("../../../shared/crm-payloads/salesforce");

    @BeforeEach
    void the_records_are_there() {
        assumeTrue(Files.isDirectory(FOLDER));
    }

    @Test
    void contacts_of_a_sub_query_play_their_roles_and_they_are_all() {
        CrmReading reading = read(CrmFile.of(FOLDER.resolve("read-opportunity-with-contacts.json")));

        assertThat(reading.report().problems()).isEmpty();
        Opportunity opportunity = reading.opportunities().get(0);
        assertThat(opportunity.id()).isEqualTo("006ak00000OQ4Rx");
        assertThat(opportunity.people())
                .extracting(
                        person -> person.id(), person -> person.roles().get(0).role())
                .containsExactly(tuple("003ak000003dQCD", "influencer"), tuple("003ak000003dQCG", "decision-maker"));
        assertThat(opportunity.loaded()).containsEntry(Part.PEOPLE, Coverage.COMPLETE);
    }

    @Test
    void an_opportunity_without_an_account_has_none() {
        CrmReading reading = read(CrmFile.of(FOLDER.resolve("read-opportunity-with-account.json")));

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities())
                .extracting(opportunity -> opportunity.account().orElse("none"))
                .containsExactly("001ak00000OKNPH", "none");
        assertThat(reading.opportunities().get(0).loaded().getOrDefault(Part.PEOPLE, Coverage.NOT_LOADED))
                .isEqualTo(Coverage.NOT_LOADED);
    }

    @Test
    void every_opportunity_of_the_table_was_deleted() throws IOException {
        CrmReading reading = read(table("Opportunity", "sf_opportunity_data.csv"));

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities()).isEmpty();
        assertThat(reading.report().kinds())
                .extracting(CrmReport.Kind::kind, CrmReport.Kind::read, CrmReport.Kind::dropped)
                .containsExactly(tuple("Opportunity", 10, Map.of(Drop.DELETED, 10)));
    }

    @Test
    void no_event_is_held_although_all_of_them_have_passed() throws IOException {
        List<Activity> events = activities("Event", "sf_event_data.csv");

        assertThat(events).hasSize(10);
        assertThat(events).allMatch(event -> event.states().get(0).state().equals("booked"));
    }

    @Test
    void a_task_is_held_that_says_so_and_a_type_that_nobody_knows_stays_unknown() throws IOException {
        List<Activity> tasks = activities("Task", "sf_task_data.csv");

        assertThat(tasks).isNotEmpty();
        assertThat(tasks)
                .allMatch(task -> task.states().get(0).state().equals("held")
                        && task.source().orElseThrow().rawState().equals(Optional.of("Completed")));
        assertThat(tasks).extracting(Activity::type).containsOnly("X", "task");
    }

    /** The activities of a table, with an opportunity for each that they name and for each account. */
    private static List<Activity> activities(String kind, String name) throws IOException {
        Map<String, String> accounts = new LinkedHashMap<>();
        for (Map<String, String> row : rows(name)) {
            String what = row.getOrDefault("what_id", "");
            String account = row.getOrDefault("account_id", "");
            accounts.put(what.startsWith("006") ? what : "of-" + account, account);
        }
        List<CrmFile> files = new ArrayList<>();
        accounts.forEach((deal, account) -> files.add(file("{\"attributes\": {\"type\": \"Opportunity\"}, \"Id\": \""
                + deal + "\", \"AccountId\": \"" + account + "\"}")));
        files.add(table(kind, name));
        CrmReading reading = read(files.toArray(CrmFile[]::new));
        assertThat(reading.report().problems()).isEmpty();
        return reading.opportunities().stream()
                .flatMap(opportunity -> opportunity.activities().stream())
                .toList();
    }

    /** A table as the REST API returns it: names with capitals, instants with a zone, empty as null. */
    private static CrmFile table(String kind, String name) throws IOException {
        return file(rows(name).stream()
                .map(row -> row.entrySet().stream()
                        .map(cell -> "\"" + named(cell.getKey()) + "\": " + valued(cell.getKey(), cell.getValue()))
                        .collect(Collectors.joining(", ", "{\"attributes\": {\"type\": \"" + kind + "\"}, ", "}")))
                .collect(Collectors.joining(",\n", "{\"totalSize\": 10, \"done\": true, \"records\": [", "]}")));
    }

    private static String named(String column) {
        String custom = column.endsWith("_c") ? "__c" : "";
        return Arrays.stream(column.replaceAll("_c$", "").split("_"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining())
                + custom;
    }

    private static String valued(String column, String cell) {
        if (cell.isEmpty()) {
            return "null";
        }
        if (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false")) {
            return cell.toLowerCase(Locale.ROOT);
        }
        if (column.equals("close_date") || column.equals("activity_date")) {
            return "\"" + cell.substring(0, 10) + "\"";
        }
        return "\"" + cell.replaceAll("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d).*$", "$1T$2.000+0000") + "\"";
    }

    private static List<Map<String, String>> rows(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name));
        String[] columns = lines.get(0).split(",", -1);
        return lines.subList(1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    String[] cells = line.split(",", -1);
                    assertThat(cells.length).isEqualTo(columns.length);
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < columns.length; i++) {
                        row.put(columns[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    private static CrmFile file(String json) {
        return new CrmFile("records.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static CrmReading read(CrmFile... files) {
        return CrmReader.of(CrmSystem.SALESFORCE).read(List.of(files));
    }
}
