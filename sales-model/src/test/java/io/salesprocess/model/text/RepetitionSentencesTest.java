package io.salesprocess.model.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for each of several, and what happens again and again. */
class RepetitionSentencesTest {
    static final List<Spoken> SPOKEN = List.of(
            // For each.
            Spoken.of(
                    "{'forEach': {'work': 'risk', 'standsAt': 'open'}, 'atLeast': 0,"
                            + " 'holds': {'activity': 'demo', 'about': 'it'}}",
                    "For every technical risk that stands at \"open\", if there is any, a demo linked to it was held."),
            Spoken.of(
                    "{'forEach': {'activity': 'demo', 'with': [{'role': 'cfo'}]}, 'holds': {'attribute': 'plan'}, 'holdsFor': 1}",
                    "For at least one demo held with the CFO attending, its \"Plan\" is filled in."),
            Spoken.of(
                    "{'forEach': {'work': 'risk', 'standsAt': 'open'}, 'holds': {'attribute': 'plan'}, 'holdsFor': 2}",
                    "For at least 2 technical risks that stand at \"open\", its \"Plan\" is filled in."),
            Spoken.of(
                    "{'forEach': {'work': 'risk', 'standsAt': 'open'},"
                            + " 'holds': {'work': 'risk', 'reached': 'open', 'is': 'it', 'by': {'role': 'cfo'}}}",
                    "For every technical risk that stands at \"open\", that technical risk was brought to \"open\" by the CFO."),
            Spoken.of(
                    "{'forEach': {'activity': 'demo'}, 'holds': {'activity': 'demo', 'is': 'it', 'with': [{'role': 'cfo'}]}}",
                    "For every demo held, that demo was held with the CFO attending."),
            Spoken.of(
                    "{'forEach': {'activity': 'demo'},"
                            + " 'holds': {'activity': 'demo', 'is': 'it', 'with': [{'role': 'cfo'}], 'atMost': 0}}",
                    "For every demo held, that demo was not held with the CFO attending."),
            Spoken.of(
                    "{'forEach': {'activity': ['demo', 'email']}, 'holds':"
                            + " {'not': {'activity': ['demo', 'email'], 'is': 'it', 'with': [{'role': 'cfo'}]}}}",
                    "For every demo or e-mail that took place, that demo or e-mail did not take place with the CFO attending."),
            Spoken.of(
                    "{'forEach': {'activity': 'demo', 'state': 'booked'}, 'holds':"
                            + " {'not': {'activity': 'demo', 'state': 'booked', 'is': 'it', 'with': [{'role': 'cfo'}]}}}",
                    "For every demo booked or held, that demo is not booked and was not held with the CFO invited."),
            Spoken.of(
                    "{'forEach': {'confirmation': 'plan-agreed'}, 'holds': {'confirmation': 'plan-agreed', 'is': 'it',"
                            + " 'by': {'role': 'cfo'}}}",
                    "For every confirmation of \"The plan\" by the buyer, \"The plan\" was confirmed by the CFO, in that record."),
            Spoken.of(
                    "{'forEach': {'activity': 'references'}, 'atLeast': 3, 'holds': {'attribute': 'plan'}}",
                    "For each of the reference calls held, at least 3 of them, its \"Plan\" is filled in."),
            Spoken.of(
                    "{'forEach': {'activity': ['demo', 'discovery'], 'where': [{'attribute': 'plan'}]},"
                            + " 'holds': {'document': 'offer', 'reached': 'sent', 'by': {'sameAs': 'it'},"
                            + " 'when': {'within': '2 days', 'after': 'it'}}}",
                    "For every demo or discovery meeting that was held and whose \"Plan\" is filled in, the offer was sent by"
                            + " whoever did it within 2 days after it."),
            Spoken.of(
                    "{'forEach': {'people': {'role': 'champion'}, 'where': [{'attribute': 'severity', 'equals': 'high'}]},"
                            + " 'holds': {'activity': 'demo', 'with': [{'sameAs': 'it'}]}}",
                    "For every person in the role of champion whose \"Severity\" is \"high\", a demo was held with that person"
                            + " attending."),
            Spoken.of(
                    "{'forEach': {'confirmation': 'plan-agreed', 'by': {'role': 'cfo'}},"
                            + " 'holds': {'anyOf': [{'attribute': 'plan'}, {'attribute': 'users'}]}}",
                    "For every confirmation of \"The plan\" by the CFO: either its \"Plan\" is filled in; or its \"Users\" is"
                            + " filled in."),
            Spoken.of(
                    "{'allOf': [{'forEach': {'document': 'offer', 'reached': 'sent'},"
                            + " 'holds': {'allOf': [{'attribute': 'plan'}, {'attribute': 'users'}]}}, {'field': 'seats'}]}",
                    "(for every offer sent: its \"Plan\" is filled in; and its \"Users\" is filled in); and \"Seats\" is filled"
                            + " in."),
            // Again and again.
            Spoken.of(
                            "{'every': '2 weeks', 'happens': {'activity': 'demo', 'with': [{'role': 'cfo'}]},"
                                    + " 'from': {'stageEntered': 'trial'}, 'until': {'field': 'closeDate'}}",
                            "From the time when the stage \"Trial\" was first entered until the close date, no more than 2"
                                    + " weeks pass without a demo held with the CFO attending.")
                    .not(
                            "From the time when the stage \"Trial\" was first entered until the close date, more than 2 weeks"
                                    + " pass without a demo held with the CFO attending.")
                    .todo(
                            "Make sure that from the time when the stage \"Trial\" was first entered until the close date, no"
                                    + " more than 2 weeks pass without a demo held with the CFO attending."),
            Spoken.of(
                    "{'every': {'table': 'answer-times'}, 'happens': [{'activity': 'email'}, {'event': 'paid'}],"
                            + " 'from': 'created'}",
                    "From the time when the opportunity was created on, no more than the time set in the table \"Time to"
                            + " answer\" passes without an e-mail sent or an event \"The invoice was paid\"."),
            Spoken.of(
                            "{'every': 'week', 'happens': {'activity': 'demo'}, 'from': {'field': 'goLive'}}",
                            "From the go-live date on, in every full week there is a demo held.")
                    .not("From the go-live date on, in some full week there is no demo held."),
            Spoken.of(
                            "{'every': 'quarter', 'happens': [{'activity': 'demo'}, {'document': 'offer', 'reached': 'sent'}],"
                                    + " 'from': 'created', 'atLeast': 2}",
                            "From the time when the opportunity was created on, in every full quarter there are at least 2"
                                    + " demos held or offers sent.")
                    .not(
                            "From the time when the opportunity was created on, in some full quarter there are fewer than 2"
                                    + " demos held or offers sent."),
            // People.
            Spoken.of("{'people': {}}", "Somebody is known by name.")
                    .not("Nobody is known by name.")
                    .todo("Name somebody."),
            Spoken.of(
                            "{'people': {'role': 'champion'}, 'where': [{'attribute': 'plan'}], 'atLeast': 2}",
                            "At least 2 people in the role of champion whose \"Plan\" is filled in are known by name.")
                    .not("Fewer than 2 people in the role of champion whose \"Plan\" is filled in are known by name.")
                    .todo("Name at least 2 people in the role of champion whose \"Plan\" is filled in."),
            Spoken.of(
                            "{'people': {'side': 'buyer', 'otherThan': ['owner']}, 'atMost': 0}",
                            "Nobody from the buyer's side other than the owner is known by name.")
                    .todo("Make sure that nobody from the buyer's side other than the owner is known by name."),
            Spoken.of(
                    "{'people': {'role': 'cfo'}, 'atLeast': 1, 'atMost': 1}",
                    "Exactly one person in the role of CFO is known by name."),
            Spoken.of(
                            "{'people': {'role': 'cfo', 'sameAs': 'owner'}}",
                            "The owner in the role of CFO is known by name.")
                    .not("The owner in the role of CFO is not known by name."));

    @TestFactory
    Stream<DynamicTest> each_of_several_and_again_and_again() {
        return Spoken.tests(SPOKEN);
    }
}
