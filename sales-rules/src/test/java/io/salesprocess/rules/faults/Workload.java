package io.salesprocess.rules.faults;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** A process that asks for something of most kinds, deals that differ, and work that takes long. */
final class Workload {
    static final Instant AS_OF = Instant.parse("2025-03-14T11:00:00Z");

    private static final String CRITERION = "{\"id\": \"%s\", \"name\": \"%s\", \"doneWhen\": %s}";
    private static final List<String> ASKED = List.of(
            "{\"activity\": \"call\", \"atLeast\": 2}",
            "{\"activity\": \"demo\", \"with\": [{\"role\": \"buyer\"}], \"lasting\": \"30 minutes\"}",
            "{\"document\": \"plan\", \"reached\": \"sent\"}",
            "{\"field\": \"amount\", \"atLeast\": {\"amount\": \"1000\", \"currency\": \"EUR\"}}",
            "{\"anyOf\": [{\"decision\": \"pilot\", \"answers\": \"yes\"}, {\"field\": \"users\", \"atMost\": 10}]}",
            "{\"not\": {\"activity\": \"call\", \"atLeast\": 5}}",
            "{\"forEach\": {\"activity\": \"call\"}, \"holds\": {\"activity\": \"demo\", \"when\": {\"after\": \"it\"}}}",
            "{\"activity\": \"demo\", \"when\": {\"notOlderThan\": \"2 months\"}}");

    private Workload() {}

    static byte[] definition(String id) {
        return process(id, ASKED);
    }

    static SalesProcess process(String id) {
        return SalesJson.readProcess(definition(id), "process.json");
    }

    /** A process that asks for one thing. */
    static SalesProcess small(String id) {
        return SalesJson.readProcess(process(id, ASKED.subList(0, 1)), "process.json");
    }

    private static byte[] process(String id, List<String> asked) {
        StringJoiner criteria = new StringJoiner(",");
        for (int i = 0; i < asked.size(); i++) {
            criteria.add(filled(CRITERION, "asked-" + i, "Asked " + i, asked.get(i)));
        }
        return filled("""
                {"schemaVersion": "1", "id": "%s", "version": "1", "name": "Işık \u0130 ไทย", "zone": "Europe/Berlin",
                 "roles": [{"id": "buyer", "name": "Buyer", "side": "buyer"}],
                 "activities": [{"id": "call", "name": "CALL I"}, {"id": "demo", "name": "Demo"}],
                 "documents": [{"id": "plan", "name": "Plan", "states": ["drafted", "sent"]}],
                 "decisions": [{"id": "pilot", "name": "Is there a pilot?"}],
                 "fields": [{"id": "users", "name": "Users", "type": "number"}],
                 "stages": [{"id": "first", "name": "First", "exitCriteria": [%s]},
                            {"id": "second", "name": "Second"}],
                 "closedStages": [{"id": "won", "name": "Won", "outcome": "won"}]}
                """, id, criteria).getBytes(StandardCharsets.UTF_8);
    }

    /** A deal that differs from the others by what was done, with whom, when, and what is known. */
    static Opportunity deal(int number) {
        StringJoiner activities = new StringJoiner(",");
        for (int i = 0; i < number % 7; i++) {
            activities.add(activity("call-" + i, "call", i + number % 5, i % 2 == 0 ? "held" : "booked", "buyer-1"));
        }
        activities.add(
                activity("demo", "demo", number % 90, number % 3 == 0 ? "booked" : "held", "buyer-" + number % 2));
        String known = number % 4 == 0 ? "" : "\"confirmations\": [], \"approvals\": [], ";
        return read(filled(
                """
                {"id": "deal-%d", "owner": "rep-1", "claimedStage": "second", %s
                 "people": [{"id": "buyer-1", "side": "buyer", "roles": ["buyer"]}],
                 "activities": [%s],
                 "documents": [{"id": "plan-1", "type": "plan", "states": [{"state": "%s", "at": "2025-03-01"}]}],
                 "decisions": [{"id": "d-1", "decision": "pilot", "answers": [{"answer": "%s", "at": "2025-02-01", "by": "rep-1"}]}],
                 "amount": {"amount": "%d", "currency": "EUR"}, "fields": {"users": %d}}
                """,
                number,
                known,
                activities,
                number % 2 == 0 ? "drafted" : "sent",
                number % 5 == 0 ? "no" : "yes",
                number * 100,
                number));
    }

    private static String activity(String id, String type, int daysAgo, String state, String person) {
        Instant start = AS_OF.minus(daysAgo, ChronoUnit.DAYS);
        return filled("""
                {"id": "%s", "type": "%s", "start": "%s", "end": "%s",
                 "states": [{"state": "%s", "at": "%s"}],
                 "attendees": [{"person": "%s", "attendance": "attended"}]}
                """, id, type, start, start.plus(45, ChronoUnit.MINUTES), state, start, person);
    }

    /** For each of many calls it has to be looked whether one of many demos came after it: some 25 million looks. */
    static SalesProcess takingLong() {
        return SalesJson.readProcess(
                process(
                        "long",
                        List.of("{\"forEach\": {\"activity\": \"call\"},"
                                + " \"holds\": {\"activity\": \"demo\", \"when\": {\"after\": \"it\"}}}")),
                "process.json");
    }

    static Opportunity large(int each) {
        StringJoiner activities = new StringJoiner(",");
        IntStream.range(0, each).forEach(i -> activities
                .add(activity("call-" + i, "call", 10, "held", "buyer-1"))
                .add(activity("demo-" + i, "demo", 20, "held", "buyer-1")));
        return read(filled("""
                {"id": "large", "owner": "rep-1", "claimedStage": "second",
                 "people": [{"id": "buyer-1", "side": "buyer", "roles": ["buyer"]}], "activities": [%s]}
                """, activities));
    }

    /** The digits of some languages are no digits of JSON. */
    private static String filled(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static Opportunity read(String json) {
        return SalesJson.readOpportunity(json.getBytes(StandardCharsets.UTF_8), "deal.json");
    }

    /** Everything that an inspection says. */
    static String bytes(Inspection inspection) {
        return SalesJson.write(inspection);
    }
}
