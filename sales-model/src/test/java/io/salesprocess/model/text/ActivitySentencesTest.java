package io.salesprocess.model.text;

import static io.salesprocess.model.text.ComplexSale.activity;
import static io.salesprocess.model.text.ComplexSale.after;
import static io.salesprocess.model.text.ComplexSale.anchor;
import static io.salesprocess.model.text.ComplexSale.before;
import static io.salesprocess.model.text.ComplexSale.days;
import static io.salesprocess.model.text.ComplexSale.notOlderThan;
import static io.salesprocess.model.text.ComplexSale.role;
import static io.salesprocess.model.text.ComplexSale.side;
import static io.salesprocess.model.text.ComplexSale.within;
import static io.salesprocess.model.text.Tables.instruction;
import static io.salesprocess.model.text.Tables.opposite;
import static io.salesprocess.model.text.Tables.sentence;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.Strength;
import io.salesprocess.model.value.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ActivitySentencesTest {
    private static final Anchor CLOSE_DATE = anchor(Milestone.Kind.FIELD, "closeDate");
    private static final Anchor DISCOVERY_HELD = anchor(Milestone.Kind.REQUIREMENT, "discovery-held");

    @TestFactory
    Stream<DynamicTest> an_activity_reads_with_its_state_its_count_and_its_limits() {
        return Stream.of(
                sentence("held", activity("demo").build(), "A demo was held."),
                sentence(
                        "booked",
                        activity("demo").state(ActivityState.BOOKED).build(),
                        "A demo is booked or was held."),
                sentence("sent", activity("intro").build(), "An introduction e-mail was sent."),
                sentence(
                        "to be sent",
                        activity("intro").state(ActivityState.BOOKED).build(),
                        "An introduction e-mail is scheduled or was sent."),
                sentence("a name in the plural", activity("references").build(), "Reference calls were held."),
                sentence("once", activity("demo").atLeast(1).build(), "A demo was held."),
                sentence("twice", activity("demo").atLeast(2).build(), "A demo was held at least 2 times."),
                sentence(
                        "lasting",
                        activity("demo").lasting(new Span(20, TimeUnit.MINUTES)).build(),
                        "A demo was held, lasting at least 20 minutes."),
                sentence(
                        "one outcome",
                        activity("demo").addOutcome("positive").build(),
                        "A demo was held, with the outcome \"positive\"."),
                sentence(
                        "two outcomes",
                        activity("demo").addOutcome("positive", "neutral").build(),
                        "A demo was held, with the outcome \"positive\" or \"neutral\"."),
                sentence(
                        "unknown type",
                        activity("audit").addWith(role("auditor").build()).build(),
                        "An \"audit\" was held with the \"auditor\" attending."),
                sentence(
                        "everything",
                        activity("demo")
                                .atLeast(3)
                                .addWith(role("decision-maker").build())
                                .lasting(new Span(1, TimeUnit.HOURS))
                                .addOutcome("positive")
                                .addWhen(within(days(14), after(DISCOVERY_HELD)))
                                .strength(Strength.OBSERVED)
                                .build(),
                        "A demo was held at least 3 times, each time with the decision maker attending, lasting at least"
                                + " 1 hour, with the outcome \"positive\", within 14 days after the discovery meeting was"
                                + " held, as recorded by a system or by somebody without a stake in the deal."));
    }

    @TestFactory
    Stream<DynamicTest> people_read_with_role_side_number_and_attendance() {
        return Stream.of(
                sentence(
                        "one role",
                        activity("demo").addWith(role("decision-maker").build()).build(),
                        "A demo was held with the decision maker attending."),
                sentence(
                        "two roles",
                        activity("demo")
                                .addWith(
                                        role("decision-maker").build(),
                                        role("cfo").build())
                                .build(),
                        "A demo was held with the decision maker and the CFO attending."),
                sentence(
                        "three roles",
                        activity("demo")
                                .addWith(
                                        role("cfo").build(),
                                        role("sponsor").build(),
                                        role("champion").build())
                                .build(),
                        "A demo was held with the CFO, our executive sponsor and the champion attending."),
                sentence(
                        "several in a role",
                        activity("demo")
                                .addWith(role("champion").atLeast(2).build())
                                .build(),
                        "A demo was held with at least 2 people in the role of champion attending."),
                sentence(
                        "a side",
                        activity("demo").addWith(side(Side.BUYER).build()).build(),
                        "A demo was held with somebody from the buyer's side attending."),
                sentence(
                        "several from a side",
                        activity("demo")
                                .addWith(side(Side.OURS).atLeast(2).build())
                                .build(),
                        "A demo was held with at least 2 people from our side attending."),
                sentence(
                        "a partner",
                        activity("demo").addWith(side(Side.PARTNER).build()).build(),
                        "A demo was held with somebody from a partner attending."),
                sentence(
                        "the side that the role has anyway",
                        activity("demo")
                                .addWith(role("champion").side(Side.BUYER).build())
                                .build(),
                        "A demo was held with the champion attending."),
                sentence(
                        "another side than the role has",
                        activity("demo")
                                .addWith(role("champion").side(Side.PARTNER).build())
                                .build(),
                        "A demo was held with the champion from a partner attending."),
                sentence(
                        "anybody",
                        activity("demo")
                                .addWith(role("champion")
                                        .role(java.util.Optional.empty())
                                        .build())
                                .build(),
                        "A demo was held with somebody attending."),
                sentence(
                        "accepted",
                        activity("demo")
                                .addWith(role("cfo")
                                        .attendance(Attendance.ACCEPTED)
                                        .build())
                                .build(),
                        "A demo was held with the CFO having accepted."),
                sentence(
                        "listed",
                        activity("demo")
                                .addWith(role("cfo")
                                        .attendance(Attendance.LISTED)
                                        .build())
                                .build(),
                        "A demo was held with the CFO invited."),
                sentence(
                        "different attendance",
                        activity("demo")
                                .addWith(role("cfo")
                                        .attendance(Attendance.LISTED)
                                        .build())
                                .addWith(role("decision-maker").build())
                                .build(),
                        "A demo was held with the decision maker attending and the CFO invited."),
                sentence(
                        "booked",
                        activity("demo")
                                .state(ActivityState.BOOKED)
                                .addWith(role("cfo").build())
                                .build(),
                        "A demo is booked or was held with the CFO invited."),
                sentence(
                        "booked and accepted",
                        activity("demo")
                                .state(ActivityState.BOOKED)
                                .addWith(role("cfo")
                                        .attendance(Attendance.ACCEPTED)
                                        .build())
                                .build(),
                        "A demo is booked or was held with the CFO having accepted."));
    }

    @TestFactory
    Stream<DynamicTest> time_follows_directly_or_after_a_comma() {
        return Stream.of(
                sentence(
                        "alone",
                        activity("demo").addWhen(before(CLOSE_DATE)).build(),
                        "A demo was held before the close date."),
                sentence(
                        "after people",
                        activity("demo")
                                .addWith(role("cfo").build())
                                .addWhen(before(CLOSE_DATE))
                                .build(),
                        "A demo was held with the CFO attending, before the close date."),
                sentence(
                        "fresh",
                        activity("demo").addWhen(notOlderThan(days(60))).build(),
                        "A demo was held not more than 60 days ago."),
                sentence(
                        "three relations",
                        activity("demo")
                                .addWhen(after(DISCOVERY_HELD), before(CLOSE_DATE), notOlderThan(days(1)))
                                .build(),
                        "A demo was held after the discovery meeting was held, before the close date and not more than"
                                + " 1 day ago."));
    }

    @TestFactory
    Stream<DynamicTest> strength_is_told_where_it_is_not_the_usual_one() {
        return Stream.of(
                sentence(
                        "claimed",
                        activity("demo").strength(Strength.CLAIMED).build(),
                        "A demo was held, where somebody's word is enough."),
                sentence("logged", activity("demo").strength(Strength.LOGGED).build(), "A demo was held."),
                sentence(
                        "observed",
                        activity("demo").strength(Strength.OBSERVED).build(),
                        "A demo was held, as recorded by a system or by somebody without a stake in the deal."),
                sentence(
                        "confirmed",
                        activity("demo").strength(Strength.CONFIRMED).build(),
                        "A demo was held, as confirmed by the buyer."));
    }

    @TestFactory
    Stream<DynamicTest> the_opposite_says_that_there_is_none_or_too_few() {
        return Stream.of(
                opposite("held", activity("demo").build(), "No demo was held."),
                opposite(
                        "booked",
                        activity("demo").state(ActivityState.BOOKED).build(),
                        "No demo is booked or was held."),
                opposite("plural", activity("references").build(), "No reference calls were held."),
                opposite(
                        "with people",
                        activity("demo").addWith(role("cfo").build()).build(),
                        "No demo was held with the CFO attending."),
                opposite("twice", activity("demo").atLeast(2).build(), "A demo was held fewer than 2 times."));
    }

    @TestFactory
    Stream<DynamicTest> an_instruction_says_what_to_hold_and_with_whom() {
        return Stream.of(
                instruction(
                        "hold",
                        activity("demo").addWith(role("decision-maker").build()).build(),
                        "Hold a demo with the decision maker."),
                instruction(
                        "book",
                        activity("demo")
                                .state(ActivityState.BOOKED)
                                .addWith(role("decision-maker").build())
                                .build(),
                        "Book a demo with the decision maker."),
                instruction("send", activity("intro").build(), "Send an introduction e-mail."),
                instruction(
                        "plan to send",
                        activity("intro").state(ActivityState.BOOKED).build(),
                        "Schedule an introduction e-mail."),
                instruction("several", activity("demo").atLeast(2).build(), "Hold a demo at least 2 times."),
                instruction(
                        "accepted",
                        activity("demo")
                                .state(ActivityState.BOOKED)
                                .addWith(role("cfo")
                                        .attendance(Attendance.ACCEPTED)
                                        .build())
                                .build(),
                        "Book a demo with the CFO having accepted."),
                instruction(
                        "different attendance",
                        activity("demo")
                                .addWith(role("cfo")
                                        .attendance(Attendance.LISTED)
                                        .build())
                                .addWith(role("decision-maker").build())
                                .build(),
                        "Hold a demo with the decision maker attending and the CFO invited."),
                instruction(
                        "limits",
                        activity("demo")
                                .lasting(new Span(20, TimeUnit.MINUTES))
                                .addOutcome("positive")
                                .addWhen(within(days(14), after(DISCOVERY_HELD)))
                                .build(),
                        "Hold a demo, lasting at least 20 minutes, with the outcome \"positive\", within 14 days after the"
                                + " discovery meeting was held."),
                instruction(
                        "what is held now is fresh",
                        activity("demo").addWhen(notOlderThan(days(60))).build(),
                        "Hold a demo."),
                instruction(
                        "but several have to be fresh together",
                        activity("demo")
                                .atLeast(2)
                                .addWhen(notOlderThan(days(60)))
                                .build(),
                        "Hold a demo at least 2 times, each time not more than 60 days ago."));
    }
}
