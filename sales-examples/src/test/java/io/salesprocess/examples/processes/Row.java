package io.salesprocess.examples.processes;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One requirement of a published process.
 *
 * @param file the file that it stands in
 * @param json what that file says of it
 */
record Row(JsonNode file, JsonNode json) {
    static final String EXACT = "exact";
    static final String ATTESTED = "attested";
    static final String FED_IN = "fed-in";
    static final String NOT_SAID = "not-said";
    static final String NOT_COUNTED = "not-counted";

    int number() {
        return json.get("row").intValue();
    }

    String says() {
        return json.get("says").stringValue();
    }

    String kind() {
        return json.get("class").stringValue();
    }

    String why() {
        return json.path("why").stringValue("");
    }

    boolean counted() {
        return !kind().equals(NOT_COUNTED);
    }

    boolean said() {
        return List.of(EXACT, ATTESTED, FED_IN).contains(kind());
    }

    /** The file of the definition that says it. */
    String definition() {
        return json.path("process").stringValue(file.get("process").stringValue());
    }

    /** JSON Pointers to where it is said. */
    List<String> places() {
        return json.path("at").valueStream().map(JsonNode::stringValue).toList();
    }

    /** Opportunities that meet it. */
    List<Case> meets() {
        return cases("meets");
    }

    /** Opportunities that look as if they did, and must not. */
    List<Case> mustNot() {
        return cases("mustNot");
    }

    Stream<Case> cases() {
        return Stream.concat(meets().stream(), mustNot().stream());
    }

    private List<Case> cases(String key) {
        return json.path(key).valueStream().map(one -> new Case(this, one)).toList();
    }
}
