package io.salesprocess.model.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Work and events, and who takes part in what. */
class WorkSentencesTest {
    static final List<Spoken> SPOKEN = List.of(
            Spoken.of("{'document': 'offer', 'reached': 'sent'}", "The offer was sent."),
            Spoken.of("{'work': 'trial', 'reached': 'passed'}", "The trial reached \"passed\".")
                    .not("The trial did not reach \"passed\".")
                    .todo("Bring the trial to \"passed\"."),
            Spoken.of("{'work': 'risk', 'standsAt': 'closed'}", "The technical risk stands at \"closed\".")
                    .not("The technical risk does not stand at \"closed\".")
                    .todo("Bring the technical risk to \"closed\" and leave it there."),
            Spoken.of("{'event': 'paid'}", "\"The invoice was paid\" happened.")
                    .not("\"The invoice was paid\" did not happen.")
                    .todo("See to it that \"The invoice was paid\" happens."),
            Spoken.of(
                            "{'event': 'paid', 'by': {'role': 'cfo'}, 'when': {'before': {'field': 'goLive'}}}",
                            "\"The invoice was paid\" happened, done by the CFO before the go-live date.")
                    .todo("See to it that \"The invoice was paid\" happens, done by the CFO before the go-live date."),
            // Several types of activity.
            Spoken.of("{'activity': ['demo', 'discovery']}", "A demo or a discovery meeting was held.")
                    .not("No demo or discovery meeting was held.")
                    .todo("Hold a demo or a discovery meeting."),
            Spoken.of("{'activity': ['demo', 'email']}", "A demo or an e-mail took place.")
                    .not("No demo or e-mail took place.")
                    .todo("Have a demo or an e-mail."),
            Spoken.of(
                            "{'activity': ['demo', 'email'], 'state': 'booked'}",
                            "A demo or an e-mail is planned or took place.")
                    .todo("Plan a demo or an e-mail."),
            Spoken.of("{'activity': 'workshop'}", "A \"Workshop, on site\" was held."),
            // Who takes part.
            Spoken.of(
                            "{'activity': 'demo', 'without': [{'side': 'partner'}]}",
                            "A demo was held without anybody from a partner attending.")
                    .not("No demo was held without anybody from a partner attending.")
                    .todo("Hold a demo without anybody from a partner attending."),
            Spoken.of(
                    "{'activity': 'demo', 'with': [{'role': 'cfo'}], 'without': [{'sameAs': 'owner'}, {'role': 'champion'}]}",
                    "A demo was held with the CFO attending, without the owner or the champion attending."),
            Spoken.of(
                    "{'activity': 'demo', 'without': [{'side': 'ours', 'atLeast': 3}]}",
                    "A demo was held without 3 or more people from our side attending."),
            Spoken.of(
                            "{'activity': 'demo', 'with': [{'role': 'cfo'}, {'sameAs': 'owner', 'leads': true}]}",
                            "A demo was held with the CFO attending and the owner leading it.")
                    .todo("Hold a demo with the CFO attending and the owner leading it."),
            Spoken.of(
                    "{'activity': 'demo', 'with': [{'role': 'cfo', 'leads': true, 'attendance': 'accepted'}]}",
                    "A demo was held with the CFO having accepted and leading it."),
            Spoken.of(
                    "{'activity': 'demo', 'with': [{'role': 'sales-manager', 'sameAs': {'requirement': 'book-go-live'}}]}",
                    "A demo was held with whoever saw to \"Book the start\" in the role of sales manager attending."),
            // Who acted.
            Spoken.of(
                    "{'document': 'offer', 'reached': 'sent', 'by': {'sameAs': 'author'}}",
                    "The offer was sent by the author."),
            Spoken.of(
                    "{'document': 'offer', 'reached': 'sent', 'by': {'otherThan': ['owner', {'requirement': 'book-go-live'}]}}",
                    "The offer was sent by somebody other than the owner or whoever saw to \"Book the start\"."),
            Spoken.of(
                    "{'approval': 'discount', 'by': {'sameAs': {'requirement': 'trial-passed'}}}",
                    "\"Discount above 10 %\" was approved by whoever saw to \"The trial is passed\"."),
            Spoken.of(
                            "{'field': 'seats', 'by': {'role': 'champion'}, 'when': {'notOlderThan': '5 days'}}",
                            "\"Seats\" is filled in, entered by the champion not more than 5 days ago.")
                    .not("It is not so that \"Seats\" is filled in, entered by the champion not more than 5 days ago.")
                    .todo("Fill in \"Seats\", entered by the champion."),
            // The other kinds of evidence.
            Spoken.of("{'confirmation': 'plan-agreed'}", "\"The plan\" was confirmed by the buyer."),
            Spoken.of("{'decision': 'trial-needed'}", "\"Does this deal need a trial?\" was answered."));

    @TestFactory
    Stream<DynamicTest> work_events_and_people_read_like_the_work_that_they_are() {
        return Spoken.tests(SPOKEN);
    }
}
