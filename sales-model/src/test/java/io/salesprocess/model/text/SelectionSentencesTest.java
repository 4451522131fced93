package io.salesprocess.model.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which records count, and how many: the keys that all kinds of evidence share. */
class SelectionSentencesTest {
    static final List<Spoken> SPOKEN = List.of(
            // What the details say.
            Spoken.of(
                            "{'activity': 'demo', 'where': [{'attribute': 'plan'}]}",
                            "A demo whose \"Plan\" is filled in was held.")
                    .not("No demo whose \"Plan\" is filled in was held.")
                    .todo("Hold a demo whose \"Plan\" is filled in."),
            Spoken.of(
                            "{'document': 'offer', 'reached': 'sent', 'where': [{'attribute': 'plan'},"
                                    + " {'attribute': 'severity', 'equals': 'high'}, {'attribute': 'users'}]}",
                            "An offer whose \"Plan\" and \"Users\" are filled in and whose \"Severity\" is \"high\" was sent.")
                    .not(
                            "No offer whose \"Plan\" and \"Users\" are filled in and whose \"Severity\" is \"high\" was sent.")
                    .todo(
                            "Get an offer whose \"Plan\" and \"Users\" are filled in and whose \"Severity\" is \"high\" sent."),
            Spoken.of(
                            "{'approval': 'discount', 'where': [{'attribute': 'users', 'atMost': 5}]}",
                            "\"Discount above 10 %\" was approved by somebody other than the owner, in a record whose"
                                    + " \"Users\" is at most 5.")
                    .not("\"Discount above 10 %\" was not approved by somebody other than the owner, in a record whose"
                            + " \"Users\" is at most 5.")
                    .todo(
                            "Have somebody other than the owner approve \"Discount above 10 %\", in a record whose \"Users\""
                                    + " is at most 5."),
            Spoken.of(
                    "{'event': 'paid', 'where': [{'attribute': 'users', 'greaterThan': 5}]}",
                    "An event \"The invoice was paid\" whose \"Users\" is more than 5 happened."),
            // For whom.
            Spoken.of("{'activity': 'demo', 'scope': 'opportunity'}", "A demo was held."),
            Spoken.of(
                            "{'document': 'intent', 'reached': 'signed', 'scope': 'account'}",
                            "A letter of intent for the account was signed.")
                    .not("No letter of intent for the account was signed."),
            Spoken.of(
                    "{'activity': 'references', 'scope': ['related', 'earlier']}",
                    "Reference calls for a related opportunity or for an earlier opportunity of the account were held."),
            Spoken.of(
                    "{'attestation': 'fit', 'scope': ['account', 'opportunity']}",
                    "\"We can win this\" was attested, in a record for this opportunity or for the account."),
            // Linked to what.
            Spoken.of(
                    "{'document': 'offer', 'reached': 'sent', 'about': {'activity': 'demo', 'with': [{'role': 'cfo'}]}}",
                    "An offer linked to a demo held with the CFO attending was sent."),
            Spoken.of(
                    "{'activity': 'demo', 'where': [{'attribute': 'plan'}], 'about': {'work': 'trial', 'standsAt': 'running'}}",
                    "A demo whose \"Plan\" is filled in and with a link to a trial that stands at \"running\" was held."),
            // How many.
            Spoken.of("{'activity': 'demo', 'atLeast': 3}", "A demo was held at least 3 times.")
                    .not("A demo was held fewer than 3 times.")
                    .todo("Hold a demo at least 3 times."),
            Spoken.of("{'activity': 'demo', 'atMost': 2}", "A demo was held at most 2 times.")
                    .not("A demo was held more than 2 times.")
                    .todo("Make sure that a demo was held at most 2 times."),
            Spoken.of("{'activity': 'demo', 'atMost': 0}", "No demo was held.")
                    .not("A demo was held.")
                    .todo("Make sure that no demo was held."),
            Spoken.of("{'activity': 'demo', 'atLeast': 0}", "A demo was held any number of times."),
            Spoken.of(
                            "{'activity': 'demo', 'atLeast': 1, 'atMost': 1, 'with': [{'role': 'cfo'}]}",
                            "A demo was held exactly once with the CFO attending.")
                    .not("A demo was held fewer or more than once with the CFO attending."),
            Spoken.of(
                            "{'activity': 'demo', 'atLeast': 2, 'atMost': 4, 'with': [{'role': 'cfo'}]}",
                            "A demo was held between 2 and 4 times, each time with the CFO attending.")
                    .not("A demo was held fewer than 2 or more than 4 times, each time with the CFO attending."),
            Spoken.of(
                            "{'work': 'risk', 'standsAt': 'open', 'atMost': 3}",
                            "At most 3 technical risks stand at \"open\".")
                    .not("More than 3 technical risks stand at \"open\"."),
            Spoken.of("{'work': 'risk', 'standsAt': 'open', 'atMost': 0}", "No technical risk stands at \"open\".")
                    .not("A technical risk stands at \"open\"."),
            Spoken.of(
                            "{'document': 'intent', 'reached': 'signed', 'atLeast': 2}",
                            "At least 2 letters of intent were signed.")
                    .not("Fewer than 2 letters of intent were signed.")
                    .todo("Get at least 2 letters of intent signed."),
            Spoken.of("{'document': 'offer', 'reached': 'sent', 'atMost': 1}", "At most one offer was sent."),
            Spoken.of("{'event': 'paid', 'atLeast': 2}", "\"The invoice was paid\" happened at least 2 times.")
                    .not("\"The invoice was paid\" happened fewer than 2 times."),
            Spoken.of("{'attestation': 'fit', 'atLeast': 2}", "\"We can win this\" was attested at least 2 times.")
                    .not("\"We can win this\" was attested fewer than 2 times."),
            // Of what different ones.
            Spoken.of(
                            "{'activity': 'demo', 'with': [{'side': 'buyer'}], 'atLeast': 3, 'distinct': 'person'}",
                            "A demo was held with somebody from the buyer's side attending, altogether with at least 3"
                                    + " different people.")
                    .not("A demo was held with somebody from the buyer's side attending, altogether with fewer than 3"
                            + " different people.")
                    .todo(
                            "Hold a demo with somebody from the buyer's side, altogether with at least 3 different people."),
            Spoken.of(
                            "{'approval': 'discount', 'by': {'side': 'ours'}, 'atLeast': 2, 'distinct': 'person'}",
                            "\"Discount above 10 %\" was approved by somebody from our side other than the owner,"
                                    + " altogether by at least 2 different people.")
                    .todo(
                            "Have somebody from our side other than the owner approve \"Discount above 10 %\", altogether by"
                                    + " at least 2 different people."),
            Spoken.of(
                    "{'activity': 'references', 'atLeast': 2, 'distinct': 'organisation'}",
                    "Reference calls were held, altogether from at least 2 different organisations."),
            Spoken.of(
                            "{'work': 'trial', 'reached': 'passed', 'atLeast': 2, 'distinct': {'attribute': 'plan'}}",
                            "A trial reached \"passed\", altogether with at least 2 different values of \"Plan\".")
                    .not("A trial reached \"passed\", altogether with fewer than 2 different values of \"Plan\"."));

    @TestFactory
    Stream<DynamicTest> records_are_told_by_what_they_say_for_whom_and_how_many() {
        return Spoken.tests(SPOKEN);
    }
}
