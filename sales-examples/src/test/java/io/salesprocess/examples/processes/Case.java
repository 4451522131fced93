package io.salesprocess.examples.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Problem;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An opportunity, and what becomes of it.
 *
 * @param row the requirement that it is about
 * @param json what is told of it
 */
record Case(Row row, JsonNode json) {
    private static final Map<String, Inspector> INSPECTORS = new ConcurrentHashMap<>();

    String name() {
        return row.number() + ": " + json.get("case").stringValue();
    }

    /** Whether the definition alone says it. */
    boolean ofTheDefinition() {
        return json.get("expect").path("definition").booleanValue(false);
    }

    void holds() {
        JsonNode expected = json.get("expect");
        if (ofTheDefinition()) {
            assertThat(row.places()).isNotEmpty();
            declared(expected);
        } else if (expected.has("rejected")) {
            rejected(expected.get("rejected").stringValue());
        } else {
            Instant asOf = Instant.parse(
                    json.path("asOf").stringValue(row.file().path("asOf").stringValue("")));
            new Expectation(expected).check(inspector(), opportunity(), asOf);
        }
    }

    private void declared(JsonNode expected) {
        String place = expected.path("at").stringValue(row.places().get(0));
        assertThat(row.places()).contains(place);
        JsonNode value = Files.json(Files.definition(row.definition())).at(place);
        assertThat(value.isMissingNode()).isFalse();
        if (expected.has("value")) {
            assertThat(value).isEqualTo(expected.get("value"));
        }
    }

    private void rejected(String code) {
        try {
            opportunity();
        } catch (InvalidJsonException invalid) {
            assertThat(invalid.problems()).extracting(Problem::code).contains(code);
            return;
        }
        throw new AssertionError("The opportunity is read, and not rejected with '" + code + "'.");
    }

    private Inspector inspector() {
        return INSPECTORS.computeIfAbsent(
                row.definition(), file -> Inspector.of(SalesJson.readProcess(Files.definition(file))));
    }

    private Opportunity opportunity() {
        ObjectNode told = (ObjectNode) row.file().path("base").deepCopy();
        json.path("with").forEachEntry((key, value) -> {
            if (key.startsWith("+")) {
                told.withArray(key.substring(1)).addAll((ArrayNode) value);
            } else if (key.equals("fields")) {
                value.forEachEntry(told.withObject("fields")::set);
            } else {
                told.set(key, value);
            }
        });
        return SalesJson.readOpportunity(Files.bytes(told), name());
    }
}
