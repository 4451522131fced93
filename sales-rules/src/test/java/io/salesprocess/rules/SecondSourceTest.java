package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Meeting;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One activity that two sources tell of. */
class SecondSourceTest {
    @Test
    @Tag("B080")
    void a_meeting_that_two_sources_tell_of_counts_once() {
        given().doneWhen(held("meeting", condition -> condition.atLeast(2)))
                .activity(meeting("m1"), meeting("calendar-1").sameAs("m1"))
                .inspect()
                .unmet(Shortfall.TOO_FEW, "m1")
                .findsNo(FindingCode.SAME_MEETING_TWICE)
                .findsNo(FindingCode.SOURCES_DISAGREE);
    }

    @Test
    void a_meeting_of_a_source_that_stands_for_no_other_counts_by_itself() {
        given().doneWhen(held("meeting"))
                .activity(meeting("calendar-1").sameAs("nobody-knows"))
                .inspect()
                .met("calendar-1");
    }

    @Test
    void a_meeting_that_one_source_calls_held_and_another_cancelled_does_not_count_and_both_records_are_told() {
        Judged inspected = given().doneWhen(held("meeting"))
                .activity(meeting("m1"), meeting("calendar-1").in("cancelled").sameAs("m1"))
                .inspect()
                .unmet(Shortfall.CONTRADICTORY, "m1");
        assertThat(inspected.found(FindingCode.SOURCES_DISAGREE).evidence()).containsExactly("m1", "calendar-1");
    }

    @Test
    void a_meeting_that_was_held_and_that_a_report_calls_a_no_show_is_contradicted() {
        given().doneWhen(held("meeting"))
                .activity(meeting("m1"), meeting("report-1").in("no-show").sameAs("m1"))
                .inspect()
                .unmet(Shortfall.CONTRADICTORY, "m1");
    }

    @Test
    void an_entry_in_a_calendar_supports_a_meeting_that_was_held() {
        given().doneWhen(held("meeting"))
                .activity(meeting("m1"), meeting("calendar-1").booked().sameAs("m1"))
                .inspect()
                .met("m1")
                .findsNo(FindingCode.SOURCES_DISAGREE);
    }

    @Test
    void what_another_source_told_only_later_contradicts_nothing_before() {
        given().doneWhen(held("meeting"))
                .activity(
                        meeting("m1"),
                        meeting("calendar-1").in("cancelled").sameAs("m1").recordedAt("2025-12-31T00:00:00Z"))
                .inspect()
                .met("m1");
    }

    @Test
    void why_a_meeting_does_not_count_says_what_its_source_recorded() {
        Inspection inspection = given().doneWhen(held("meeting"))
                .activity(meeting("m1").booked().recordedIn("salesforce", "Event", "00U17"))
                .inspect()
                .unmet(Shortfall.LAPSED, "m1")
                .inspection();
        assertThat(inspection.because(Given.IT))
                .contains("Salesforce Event 00U17: no outcome recorded; its time passed on 2025-03-03.");
    }

    @Test
    void why_a_meeting_counts_says_what_its_source_recorded() {
        Inspection inspection = given().doneWhen(held("meeting"))
                .activity(meeting("m1").recordedIn("hubspot", "meeting", "512", "COMPLETED"))
                .inspect()
                .met("m1")
                .inspection();
        assertThat(inspection.because(Given.IT)).contains("Hubspot meeting 512: recorded as COMPLETED.");
    }

    static Stream<Arguments> tellings() {
        return Stream.of(
                arguments("each tells of the one after it", (IntUnaryOperator) number -> number + 1),
                arguments("all tell of the last", (IntUnaryOperator) number -> Integer.MAX_VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tellings")
    void records_that_tell_of_others_take_a_time_that_grows_with_their_number(String what, IntUnaryOperator told) {
        long few = processorTime(2_500, told);
        long many = processorTime(10_000, told);

        assertThat(many).as("after %d for a quarter", few).isLessThan(few * 9 + 100_000_000);
    }

    /** The least of three times, in nanoseconds; so many activities of which all but the last tell of another. */
    private static long processorTime(int activities, IntUnaryOperator told) {
        Given given = given().doneWhen(held("meeting"))
                .activity(IntStream.rangeClosed(1, activities)
                        .mapToObj(number -> number == activities
                                ? meeting("m" + number)
                                : meeting("m" + number).sameAs("m" + Math.min(told.applyAsInt(number), activities)))
                        .toArray(Meeting[]::new));
        Opportunity deal = given.opportunity();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = threads.getCurrentThreadCpuTime();
            given.inspector().inspect(deal, given.asOf()).requirement(Given.IT);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
        }
        return least;
    }
}
