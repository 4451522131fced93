package io.salesprocess.model.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MomentSentencesTest {
    static final List<Spoken> SPOKEN = List.of(
            // Moments with a name.
            demo("'before': 'asOf'", "before the time of the inspection"),
            demo("'after': 'created'", "after the opportunity was created"),
            demo("'after': {'stageEntered': 'trial'}", "after the stage \"Trial\" was first entered"),
            demo("'after': {'returnedTo': 'trial'}", "after the deal last returned to the stage \"Trial\""),
            demo("'before': {'field': 'goLive'}", "before the go-live date"),
            demo("'after': {'requirement': 'offer-sent'}", "after the offer was sent"),
            demo("'after': {'requirement': 'trial-passed'}", "after \"The trial is passed\" was met"),
            // Told by records.
            demo("'after': {'first': {'activity': 'discovery'}}", "after the first discovery meeting held"),
            demo(
                    "'after': {'last': {'activity': 'discovery', 'with': [{'role': 'cfo'}], 'lasting': '20 minutes'}}",
                    "after the last discovery meeting held (with the CFO attending, lasting at least 20 minutes)"),
            demo(
                    "'after': {'first': [{'document': 'offer', 'reached': 'final'}, {'event': 'paid'}]}",
                    "after the first offer that reached \"final\" or event \"The invoice was paid\""),
            demo(
                    "'after': {'last': {'activity': 'email', 'state': 'booked'}}",
                    "after the last e-mail scheduled or sent"),
            demo(
                    "'after': {'last': {'decision': 'trial-needed'}}",
                    "after the last answer to \"Does this deal need a trial?\""),
            demo(
                    "'after': {'last': {'approval': 'discount', 'where': [{'attribute': 'plan'}]}}",
                    "after the last approval of \"Discount above 10 %\" by somebody other than the owner in a record whose"
                            + " \"Plan\" is filled in"),
            demo("'after': {'first': {'attestation': 'fit'}}", "after the first attestation of \"We can win this\""),
            demo("'after': {'last': {'field': 'seats'}}", "after the last entry of \"Seats\""),
            demo(
                    "'after': {'first': {'field': 'seats', 'atLeast': 5, 'by': {'role': 'cfo'}}}",
                    "after the first entry by which \"Seats\" is at least 5 (entered by the CFO)"),
            demo(
                    "'before': {'attribute': 'expiry', 'of': {'document': 'offer', 'reached': 'sent'}}",
                    "before the \"Expiry\" of the latest offer sent"),
            Spoken.of(
                    "{'forEach': {'document': 'offer', 'reached': 'sent'},"
                            + " 'holds': {'activity': 'demo', 'when': {'before': {'attribute': 'expiry'}}}}",
                    "For every offer sent, a demo was held before its \"Expiry\"."),
            Spoken.of(
                    "{'forEach': {'document': 'offer', 'reached': 'sent'},"
                            + " 'holds': {'activity': 'demo', 'when': {'after': 'it'}}}",
                    "For every offer sent, a demo was held after it."),
            // Made from others.
            demo(
                    "'after': {'startOf': 'month', 'of': {'field': 'goLive'}}",
                    "after the start of the month of the go-live date"),
            demo(
                    "'before': {'endOf': 'quarter', 'of': 'created'}",
                    "before the end of the quarter in which the opportunity was created"),
            demo("'after': {'startOf': 'week', 'of': 'asOf'}", "after the start of the present week"),
            demo(
                    "'before': {'endOf': 'day', 'of': {'field': 'goLive'}}",
                    "before the end of the day of the go-live date"),
            demo("'before': {'endOf': 'year', 'of': 'asOf'}", "before the end of the present year"),
            demo(
                    "'after': {'at': '5 days', 'after': {'field': 'goLive'}}",
                    "after the moment 5 days after the go-live date"),
            demo(
                    "'after': {'at': '1 week', 'before': 'created'}",
                    "after the moment 1 week before the opportunity was created"),
            demo(
                    "'before': {'earliest': [{'field': 'goLive'}, {'stageEntered': 'won'}]}",
                    "before the earlier of the go-live date and the time when the stage \"Won\" was first entered"),
            demo(
                    "'before': {'latest': [{'field': 'goLive'}, {'field': 'closeDate'}, 'created']}",
                    "before the latest of the go-live date, the close date and the time when the opportunity was created"),
            demo(
                    "'before': {'halfway': ['created', {'field': 'closeDate'}]}",
                    "before the moment halfway between the time when the opportunity was created and the close date"),
            // How far away.
            demo(
                    "'within': '5 working hours', 'after': 'created'",
                    "within 5 working hours after the opportunity was created"),
            demo(
                    "'atLeast': '30 working minutes', 'before': {'field': 'goLive'}",
                    "at least 30 working minutes before the go-live date"),
            demo(
                    "'atLeast': '1 business day', 'within': '6 weeks', 'after': {'field': 'goLive'}",
                    "at least 1 business day but at most 6 weeks after the go-live date"),
            demo(
                    "'within': {'table': 'answer-times'}, 'after': 'created'",
                    "within the time set in the table \"Time to answer\" after the opportunity was created"),
            demo("'within': '20 minutes', 'after': 'created'", "within 20 minutes after the opportunity was created"),
            demo("'within': '24 hours', 'before': 'asOf'", "within 24 hours before the time of the inspection"),
            demo("'notOlderThan': '3 months'", "not more than 3 months ago"),
            demo(
                    "'notOlderThan': {'table': 'answer-times'}",
                    "no longer ago than the time set in the table \"Time to answer\""),
            // The moment itself.
            Spoken.of(
                            "{'moment': {'startOf': 'month', 'of': {'field': 'goLive'}}, 'when': {'atLeast': '1 year', 'after': 'created'}}",
                            "The start of the month of the go-live date lies at least 1 year after the opportunity"
                                    + " was created.")
                    .not("The start of the month of the go-live date does not lie at least 1 year after the"
                            + " opportunity was created.")
                    .todo("Make sure that the start of the month of the go-live date lies at least 1 year after"
                            + " the opportunity was created."));

    private static Spoken demo(String when, String reads) {
        return Spoken.of("{'activity': 'demo', 'when': {" + when + "}}", "A demo was held " + reads + ".");
    }

    @TestFactory
    Stream<DynamicTest> each_moment_follows_its_preposition() {
        return Spoken.tests(SPOKEN);
    }
}
