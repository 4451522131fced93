package io.salesprocess.model.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ComparisonSentencesTest {
    static final List<Spoken> SPOKEN = List.of(
            Spoken.of("{'field': 'seats'}", "\"Seats\" is filled in.").not("\"Seats\" is empty."),
            Spoken.of("{'field': 'seats', 'equals': 5}", "\"Seats\" is 5.").not("\"Seats\" is not 5."),
            Spoken.of("{'field': 'seats', 'notEquals': 5}", "\"Seats\" is filled in and is not 5.")
                    .not("\"Seats\" is empty or is 5."),
            Spoken.of("{'field': 'segment', 'oneOf': ['small', 'large']}", "\"Segment\" is \"small\" or \"large\".")
                    .not("\"Segment\" is not \"small\" or \"large\"."),
            Spoken.of("{'field': 'seats', 'greaterThan': 5}", "\"Seats\" is more than 5."),
            Spoken.of("{'field': 'seats', 'atLeast': 5}", "\"Seats\" is at least 5."),
            Spoken.of("{'field': 'seats', 'lessThan': 5}", "\"Seats\" is less than 5."),
            Spoken.of("{'field': 'seats', 'atMost': 5}", "\"Seats\" is at most 5."),
            Spoken.of("{'field': 'region', 'contains': 'EMEA'}", "\"Region\" contains \"EMEA\".")
                    .not("\"Region\" does not contain \"EMEA\".")
                    .todo("Make sure that \"Region\" contains \"EMEA\"."),
            Spoken.of("{'field': 'region', 'startsWith': 'EMEA'}", "\"Region\" starts with \"EMEA\".")
                    .not("\"Region\" does not start with \"EMEA\"."),
            Spoken.of("{'field': 'endOfTrial'}", "\"When the trial ends\" is filled in."),
            // Compared with another value.
            Spoken.of(
                            "{'field': 'region', 'equals': {'field': 'homeRegion'}}",
                            "\"Region\" is what is in \"Home region\".")
                    .not("\"Region\" is not what is in \"Home region\".")
                    .todo("Make sure that \"Region\" is what is in \"Home region\"."),
            Spoken.of(
                    "{'field': 'goLive', 'atMost': {'field': 'closeDate'}}",
                    "The go-live date is on or before the close date."),
            Spoken.of(
                    "{'field': 'goLive', 'greaterThan': {'field': 'closeDate'}}",
                    "The go-live date is after the close date."),
            Spoken.of(
                            "{'field': 'seats', 'atMost': {'table': 'seat-limits'}}",
                            "\"Seats\" is at most the value set in the table \"Most seats\".")
                    .not("\"Seats\" is not at most the value set in the table \"Most seats\"."),
            Spoken.of(
                    "{'field': 'seats', 'equals': {'attribute': 'users', 'of': {'document': 'offer', 'reached': 'sent'}}}",
                    "\"Seats\" is the \"Users\" of the latest offer sent."),
            Spoken.of(
                    "{'activity': 'demo', 'where': [{'attribute': 'expiry', 'lessThan': {'field': 'goLive'}}]}",
                    "A demo whose \"Expiry\" is before the go-live date was held."),
            // A detail of the item at hand.
            Spoken.of(
                            "{'forEach': {'work': 'trial', 'reached': 'running'}, 'holds': {'attribute': 'plan'}}",
                            "For every trial that reached \"running\", its \"Plan\" is filled in.")
                    .not("It is not so that for every trial that reached \"running\", its \"Plan\" is filled in.")
                    .todo("Make sure that for every trial that reached \"running\", its \"Plan\" is filled in."),
            Spoken.of(
                    "{'forEach': {'people': {'side': 'buyer'}}, 'holds': {'attribute': 'severity', 'oneOf': ['low']}}",
                    "For every person from the buyer's side, their \"Severity\" is \"low\"."),
            Spoken.of(
                    "{'forEach': {'work': 'trial', 'reached': 'running'},"
                            + " 'holds': {'field': 'seats', 'atLeast': {'attribute': 'users'}}}",
                    "For every trial that reached \"running\", \"Seats\" is at least its \"Users\"."));

    @TestFactory
    Stream<DynamicTest> values_compare_with_constants_and_with_other_values() {
        return Spoken.tests(SPOKEN);
    }
}
