package io.salesprocess.model.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Opportunities that cannot be, and what is none. */
class OpportunitiesTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                row(
                        "B003",
                        "a key of the fields twice",
                        Offered.opportunity().with("{\"seats\": 40}", "{\"seats\": 40, \"seats\": 41}"),
                        "duplicate-key 4:27 /fields/seats: The key 'seats' stands twice in one object, first on line 4. Leave one of them out."),
                row(
                        "B014",
                        "a role that ends before it begins",
                        Offered.opportunity()
                                .with(
                                        "\"roles\": [\"champion\"]",
                                        "\"roles\": [{\"role\": \"champion\", \"from\": \"2025-03-01\", \"to\": \"2025-01-01\"}]"),
                        "impossible-range 7:97 /people/1/roles/0/to: The end 2025-01-01 lies before its beginning 2025-03-01."),
                row(
                        "B030",
                        "a list of null",
                        Offered.opportunity().with("\"documents\": []", "\"documents\": [null]"),
                        "null-value 13:17 /documents/0: 'documents/0' must be a document, not null. Leave it out where there is nothing to say."),
                row(
                        "B030",
                        "null among activities",
                        Offered.opportunity().with("\"activities\": [", "\"activities\": [null,"),
                        "null-value 9:18 /activities/0: 'activities/0' must be an activity, not null. Leave it out where there is nothing to say."),
                row(
                        "B030",
                        "null among attendees",
                        Offered.opportunity().with("\"attendees\": [", "\"attendees\": [null,"),
                        "null-value 11:20 /activities/0/attendees/0: 'attendees/0' must be an attendee, not null. Leave it out where there is nothing to say."),
                row(
                        "B030",
                        "null instead of a list",
                        Offered.opportunity().with("\"documents\": []", "\"documents\": null"),
                        "null-value 13:16 /documents: 'documents' must be a list, not null. Leave it out where there is nothing to say."),
                row(
                        "B030",
                        "null instead of a person",
                        Offered.opportunity().with("\"person\": \"buyer\"", "\"person\": null"),
                        "null-value 11:31 /activities/0/attendees/0/person: 'person' must be an id, not null."),
                row(
                        "B032",
                        "one id, two records",
                        Offered.opportunity()
                                .with(
                                        "\"documents\": []",
                                        "\"documents\": [{\"id\": \"d\", \"type\": \"offer\", \"state\": \"sent\"}, {\"id\": \"d\", \"type\": \"offer\", \"state\": \"drafted\"}]"),
                        "duplicate-id 13:71 /documents/1/id: Two different records have the id 'd'; the first is on line 13. Keep the one that is right."),
                row(
                        "B032",
                        "one id, two people",
                        Offered.opportunity()
                                .with(
                                        "{\"id\": \"rep\", \"side\": \"ours\"}",
                                        "{\"id\": \"rep\", \"side\": \"ours\"}, {\"id\": \"rep\", \"side\": \"buyer\"}"),
                        "duplicate-id 6:43 /people/1/id: Two different records have the id 'rep'; the first is on line 6. Keep the one that is right."),
                row(
                        "B037",
                        "a body that the records of opportunities do not have",
                        Offered.opportunity()
                                .with("\"documents\": []", "\"body\": \"<html><body>secret</body></html>\""),
                        "unknown-key 13:3 /body: Unknown key 'body' in an opportunity."),
                row(
                        "B037",
                        "base64 where an id belongs",
                        Offered.opportunity()
                                .with(
                                        "\"owner\": \"rep\"",
                                        "\"owner\": \"QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD\""),
                        "invalid-id 2:76 /owner: The id 'QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJ\u2026' has more than 200 characters."),
                row(
                        "B040",
                        "an error of a web service",
                        Offered.opportunity()
                                .text(
                                        "[{\"message\": \"Session expired or invalid\", \"errorCode\": \"INVALID_SESSION_ID\"}]"),
                        "wrong-type 1:1 : The document must be an opportunity, not a list."),
                row(
                        "B040",
                        "an error object",
                        Offered.opportunity().text("{\"error\": {\"code\": 401, \"message\": \"expired\"}}"),
                        "missing-key 1:1 : The key 'id' of an opportunity is missing. It must be an id.",
                        "unknown-key 1:2 /error: Unknown key 'error' in an opportunity."),
                row(
                        "B040",
                        "a web page",
                        Offered.opportunity().text("<!DOCTYPE html>\n<html><body>Sign in</body></html>"),
                        "syntax 1:1 : This is not JSON: unexpected '<'. Look at the brackets and commas before it."),
                row(
                        "B040",
                        "a line of text",
                        Offered.opportunity().text("upstream connect error"),
                        "syntax 1:1 : This is not JSON: unexpected 'u'. Put texts and keys between double quotes; the only bare words are true, false and null."));
    }

    private static Arguments row(String number, String what, Offered offered, String... told) {
        return arguments(number, what, offered, List.of(told));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void an_opportunity_that_cannot_be_is_told_at_its_place(
            String number, String what, Offered offered, List<String> told) {
        assertThat(offered.told()).as("%s: %s", number, what).isEqualTo(told);
    }
}
