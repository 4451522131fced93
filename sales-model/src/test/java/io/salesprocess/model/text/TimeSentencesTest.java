package io.salesprocess.model.text;

import static io.salesprocess.model.text.ComplexSale.after;
import static io.salesprocess.model.text.ComplexSale.anchor;
import static io.salesprocess.model.text.ComplexSale.before;
import static io.salesprocess.model.text.ComplexSale.days;
import static io.salesprocess.model.text.ComplexSale.notOlderThan;
import static io.salesprocess.model.text.ComplexSale.requirement;
import static io.salesprocess.model.text.ComplexSale.within;
import static io.salesprocess.model.text.Tables.instruction;
import static io.salesprocess.model.text.Tables.line;
import static io.salesprocess.model.text.Tables.opposite;
import static io.salesprocess.model.text.Tables.sentence;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TimeSentencesTest {
    private static final Anchor AS_OF = Milestone.of(Milestone.Kind.AS_OF);
    private static final Anchor CREATED = Milestone.of(Milestone.Kind.CREATED);
    private static final Anchor STAGE = anchor(Milestone.Kind.STAGE_ENTERED, "proposal");
    private static final Anchor GO_LIVE = anchor(Milestone.Kind.FIELD, "goLive");
    private static final Anchor DISCOVERY_HELD = anchor(Milestone.Kind.REQUIREMENT, "discovery-held");
    private static final Anchor ENGINEER_BOOKED = anchor(Milestone.Kind.REQUIREMENT, "book-engineer");

    @TestFactory
    Stream<DynamicTest> each_anchor_reads_after_a_preposition() {
        return Stream.of(
                sentence(
                        "as of",
                        moment(GO_LIVE, after(AS_OF)),
                        "The go-live date lies after the time of the inspection."),
                sentence(
                        "creation",
                        moment(GO_LIVE, after(CREATED)),
                        "The go-live date lies after the opportunity was created."),
                sentence(
                        "stage",
                        moment(GO_LIVE, after(STAGE)),
                        "The go-live date lies after the stage \"Proposal sent\" was first entered."),
                sentence(
                        "closed stage",
                        moment(GO_LIVE, after(anchor(Milestone.Kind.STAGE_ENTERED, "won"))),
                        "The go-live date lies after the stage \"Won\" was first entered."),
                sentence(
                        "unknown stage",
                        moment(GO_LIVE, after(anchor(Milestone.Kind.STAGE_ENTERED, "demo"))),
                        "The go-live date lies after the stage \"demo\" was first entered."),
                sentence(
                        "field",
                        moment(GO_LIVE, before(anchor(Milestone.Kind.FIELD, "closeDate"))),
                        "The go-live date lies before the close date."),
                sentence(
                        "an activity that only one requirement asks for",
                        moment(GO_LIVE, after(DISCOVERY_HELD)),
                        "The go-live date lies after the discovery meeting was held."),
                sentence(
                        "a document that only one requirement asks for",
                        moment(GO_LIVE, after(anchor(Milestone.Kind.REQUIREMENT, "notes-filed"))),
                        "The go-live date lies after the meeting notes were filed."),
                sentence(
                        "a requirement with parts",
                        moment(GO_LIVE, after(anchor(Milestone.Kind.REQUIREMENT, "second-reader"))),
                        "The go-live date lies after \"Have a colleague read the report\" was done."),
                sentence(
                        "a criterion",
                        moment(GO_LIVE, after(anchor(Milestone.Kind.REQUIREMENT, "reason-given"))),
                        "The go-live date lies after \"The reason is recorded\" was met."),
                sentence(
                        "unknown requirement",
                        moment(GO_LIVE, after(anchor(Milestone.Kind.REQUIREMENT, "x"))),
                        "The go-live date lies after \"x\" was met."));
    }

    @TestFactory
    Stream<DynamicTest> each_anchor_reads_as_the_moment_in_question() {
        return Stream.of(
                sentence("known", moment(GO_LIVE), "The go-live date is known."),
                sentence(
                        "as of",
                        moment(AS_OF, before(GO_LIVE)),
                        "The time of the inspection lies before the go-live date."),
                sentence(
                        "creation",
                        moment(CREATED, notOlderThan(days(90))),
                        "The time when the opportunity was created lies not more than 90 days ago."),
                sentence(
                        "stage",
                        moment(STAGE, within(days(1), after(CREATED))),
                        "The time when the stage \"Proposal sent\" was first entered lies within 1 day after the"
                                + " opportunity was created."),
                sentence(
                        "two relations",
                        moment(GO_LIVE, after(AS_OF), within(new Span(2, TimeUnit.WEEKS), before(STAGE))),
                        "The go-live date lies after the time of the inspection and within 2 weeks before the stage"
                                + " \"Proposal sent\" was first entered."),
                opposite("known", moment(GO_LIVE), "The go-live date is not known."),
                opposite(
                        "after",
                        moment(GO_LIVE, after(AS_OF)),
                        "The go-live date does not lie after the time of the inspection."),
                instruction(
                        "make sure",
                        moment(GO_LIVE, after(AS_OF)),
                        "Make sure that the go-live date lies after the time of the inspection."));
    }

    @TestFactory
    Stream<DynamicTest> due_is_by_a_moment_or_before_or_after_it() {
        return Stream.of(
                due("by a date", Due.builder().anchor(GO_LIVE).build(), "by the go-live date"),
                due("by the inspection", Due.builder().anchor(AS_OF).build(), "by the time of the inspection"),
                due(
                        "by an event",
                        Due.builder().anchor(STAGE).build(),
                        "by the time the stage \"Proposal sent\" was first entered"),
                due(
                        "within",
                        Due.builder().anchor(GO_LIVE).offset(days(90)).build(),
                        "within 90 days after the go-live date"),
                due(
                        "within one",
                        Due.builder()
                                .anchor(DISCOVERY_HELD)
                                .offset(new Span(1, TimeUnit.BUSINESS_DAYS))
                                .build(),
                        "within 1 business day after the discovery meeting was held"),
                due(
                        "before",
                        Due.builder()
                                .anchor(GO_LIVE)
                                .offset(days(5))
                                .before(true)
                                .build(),
                        "at least 5 days before the go-live date"),
                due(
                        "after a requirement",
                        Due.builder().anchor(ENGINEER_BOOKED).offset(days(2)).build(),
                        "within 2 days after \"Book the engineer\" was done"));
    }

    @TestFactory
    Stream<DynamicTest> another_requirement_is_met_or_done() {
        return Stream.of(
                sentence("criterion", requirement("discovery-held"), "\"The discovery meeting took place\" is met."),
                sentence("step", requirement("report-findings"), "\"Report what we found\" is done."),
                sentence(
                        "a name with a full stop",
                        requirement("reason-known"),
                        "\"The buyer has told us why doing nothing is no option\" is met."),
                sentence("unknown", requirement("x"), "\"x\" is met."),
                opposite(
                        "criterion", requirement("discovery-held"), "\"The discovery meeting took place\" is not met."),
                instruction("complete", requirement("book-engineer"), "Complete \"Book the engineer\"."));
    }

    private static Condition moment(Anchor moment, TimeRelation... when) {
        return MomentCondition.builder().moment(moment).addWhen(when).build();
    }

    private static DynamicTest due(String name, Due due, String reads) {
        return line(name, English.of(ComplexSale.process()).due(due), reads);
    }
}
