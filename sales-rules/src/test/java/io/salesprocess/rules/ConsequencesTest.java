package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.dueAtLeast;
import static io.salesprocess.rules.given.Conditions.dueBy;
import static io.salesprocess.rules.given.Conditions.dueWithin;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.IT;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Moments.dueWithinTable;
import static io.salesprocess.rules.given.Moments.endOf;
import static io.salesprocess.rules.given.Moments.first;
import static io.salesprocess.rules.given.Moments.longBefore;
import static io.salesprocess.rules.given.Moments.row;
import static io.salesprocess.rules.given.Moments.spans;
import static io.salesprocess.rules.given.Word.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Consequence;
import io.salesprocess.model.definition.ConsequenceLevel;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Period;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Times;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Until when a meeting ought to be held, and what should follow when it is not; it is Tuesday, 4 March 2025. */
class ConsequencesTest {
    private static final Consequence CLOSE = afterTenDays(ConsequenceLevel.ERROR);

    private static Consequence afterTenDays(ConsequenceLevel level) {
        return Consequence.builder()
                .by(Times.span("10 days"))
                .severity(level)
                .escalateTo("sales-manager")
                .shouldMoveTo("lost")
                .then("close it for lack of interest")
                .build();
    }

    private static Given due(Due due, Consequence... overdue) {
        return given().doneWhen(held("meeting"), more -> more.due(due).addOverdue(overdue));
    }

    @Nested
    class What_follows {
        private Given within(String span) {
            return due(dueWithin(span, entered("demo")), CLOSE);
        }

        @Test
        void a_consequence_is_told_on_the_tenth_day_and_not_on_the_ninth() {
            within("7 days").inspect().finds(FindingCode.OVERDUE_CONSEQUENCE, IT);
            within("8 days").inspect().findsNo(FindingCode.OVERDUE_CONSEQUENCE).finds(FindingCode.OVERDUE, IT);
        }

        @Test
        void it_says_what_should_follow_and_whom_it_concerns() {
            Finding found = within("7 days").inspect().found(FindingCode.OVERDUE_CONSEQUENCE);
            assertThat(found.severity()).isEqualTo(Severity.ERROR);
            assertThat(found.who()).isEqualTo(Optional.of("sales-manager"));
            assertThat(found.message())
                    .isEqualTo("\"it\" has been overdue since 2025-02-22. Close it for lack of interest."
                            + " It should be moved to \"lost\". To be told: sales-manager.");
            assertThat(found.arguments())
                    .containsAllEntriesOf(Map.of(
                            "then", "close it for lack of interest",
                            "escalateTo", "sales-manager",
                            "shouldMoveTo", "lost",
                            "due", "2025-02-22"));
        }

        @Test
        void without_a_time_of_its_own_it_follows_at_once() {
            Consequence atOnce = Consequence.builder().then("call them").build();
            due(dueWithin("17 days", entered("demo")), atOnce)
                    .asOf("2025-03-05T00:00:00Z")
                    .inspect()
                    .finds(FindingCode.OVERDUE_CONSEQUENCE, IT);
            due(dueWithin("17 days", entered("demo")), atOnce)
                    .asOf("2025-03-04T23:59:59Z")
                    .inspect()
                    .findsNo(FindingCode.OVERDUE_CONSEQUENCE);
        }

        @Test
        void each_one_that_is_reached_is_told() {
            Consequence warn = Consequence.builder().then("call them").build();
            assertThat(due(dueWithin("5 days", entered("demo")), warn, CLOSE)
                            .inspect()
                            .findings(FindingCode.OVERDUE_CONSEQUENCE))
                    .extracting(Finding::severity)
                    .containsExactlyInAnyOrder(Severity.WARNING, Severity.ERROR);
        }

        @Test
        void what_cannot_be_told_has_its_consequences_too() {
            within("7 days")
                    .notLoaded(Part.ACTIVITIES)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "activities")
                    .finds(FindingCode.OVERDUE_CONSEQUENCE, IT);
        }

        @Test
        void what_was_done_late_has_none() {
            within("7 days").activity(meeting("m1")).inspect().met("m1").findsNo(FindingCode.OVERDUE_CONSEQUENCE);
        }

        @Test
        void what_was_waived_has_none() {
            within("7 days").waiver("x1", IT).inspect().waived("waiver:x1").findsNo(FindingCode.OVERDUE_CONSEQUENCE);
        }

        @Test
        void what_does_not_apply_has_none() {
            given().doneWhen(held("meeting"), more -> more.due(dueWithin("7 days", entered("demo")))
                            .appliesWhen(decided("engineer-needed", "yes"))
                            .addOverdue(CLOSE))
                    .decision(word("w1", "engineer-needed").said("no", "2025-03-01", "rep"))
                    .inspect()
                    .notApplicable("w1")
                    .findsNo(FindingCode.OVERDUE_CONSEQUENCE);
        }

        @Test
        void what_may_be_done_has_none() {
            given().doneWhen(held("meeting"), more -> more.due(dueWithin("7 days", entered("demo")))
                            .obligation(Obligation.MAY)
                            .addOverdue(CLOSE))
                    .inspect()
                    .findsNo(FindingCode.OVERDUE_CONSEQUENCE);
        }
    }

    /** Whatever the process makes of it. */
    @Nested
    class On_each_level {
        private Given sevenDays(ConsequenceLevel level) {
            return due(dueWithin("7 days", entered("demo")), afterTenDays(level));
        }

        @ParameterizedTest
        @EnumSource
        void it_is_told_on_the_tenth_day_and_not_on_the_ninth(ConsequenceLevel level) {
            Finding found = sevenDays(level).inspect().found(FindingCode.OVERDUE_CONSEQUENCE);
            assertThat(found.severity()).hasToString(level.name());
            due(dueWithin("8 days", entered("demo")), afterTenDays(level))
                    .inspect()
                    .finds(FindingCode.OVERDUE, IT)
                    .findsNo(FindingCode.OVERDUE_CONSEQUENCE);
        }

        @ParameterizedTest
        @EnumSource
        void it_is_told_of_what_cannot_be_told_and_not_of_what_was_done_late(ConsequenceLevel level) {
            sevenDays(level)
                    .notLoaded(Part.ACTIVITIES)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "activities")
                    .finds(FindingCode.OVERDUE_CONSEQUENCE, IT);
            sevenDays(level)
                    .activity(meeting("m1"))
                    .inspect()
                    .met("m1")
                    .finds(FindingCode.LATE, IT)
                    .findsNo(FindingCode.OVERDUE_CONSEQUENCE);
        }

        @ParameterizedTest
        @EnumSource
        void it_is_told_of_what_should_be_done_and_not_of_what_may_be(ConsequenceLevel level) {
            obliged(Obligation.SHOULD, level).inspect().finds(FindingCode.OVERDUE_CONSEQUENCE, IT);
            obliged(Obligation.MAY, level).inspect().findsNo(FindingCode.OVERDUE_CONSEQUENCE);
        }

        private Given obliged(Obligation obligation, ConsequenceLevel level) {
            return given().doneWhen(held("meeting"), more -> more.due(dueWithin("7 days", entered("demo")))
                    .obligation(obligation)
                    .addOverdue(afterTenDays(level)));
        }

        @ParameterizedTest
        @EnumSource
        void of_a_lost_deal_it_is_told_up_to_the_highest_stage_that_it_claimed(ConsequenceLevel level) {
            Given lost = given().stages(
                            stage("discovery", stage -> stage),
                            stage(
                                    "demo",
                                    stage -> stage.addExitCriteria(criterion(IT, held("meeting"), more -> more.due(
                                                    dueWithin("7 days", entered("discovery")))
                                            .addOverdue(afterTenDays(level))))))
                    .claims("lost");
            lost.history(claim("discovery", "2025-02-01"), claim("demo", "2025-02-10"), claim("lost", "2025-02-20"))
                    .inspect()
                    .finds(FindingCode.OVERDUE_CONSEQUENCE, IT);
            lost.history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .findsNo(FindingCode.OVERDUE_CONSEQUENCE);
        }
    }

    @Nested
    class Until_when {
        @Test
        void it_can_be_counted_in_working_hours() {
            due(dueWithin("2 working hours", entered("demo")))
                    .workingHours()
                    .history(claim("demo", "2025-03-03T16:00:00Z"))
                    .asOf("2025-03-04T10:00:00Z")
                    .inspect()
                    .findsNo(FindingCode.OVERDUE);
            due(dueWithin("2 working hours", entered("demo")))
                    .workingHours()
                    .history(claim("demo", "2025-03-03T16:00:00Z"))
                    .asOf("2025-03-04T10:00:01Z")
                    .inspect()
                    .finds(FindingCode.OVERDUE, IT);
        }

        @Test
        void it_can_be_the_end_of_a_fiscal_quarter() {
            due(dueBy(endOf(Period.QUARTER, entered("demo"))))
                    .process(process -> process.fiscalYearStartsIn(3))
                    .inspect()
                    .finds(FindingCode.OVERDUE, IT);
            due(dueBy(endOf(Period.QUARTER, entered("demo")))).inspect().findsNo(FindingCode.OVERDUE);
        }

        @Test
        void it_can_be_counted_from_evidence_without_hanging_on_it() {
            due(dueWithin("5 days", first(held("demo"))))
                    .activity(meeting("d1").of("demo").from("2025-02-20T10:00:00Z"))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .finds(FindingCode.OVERDUE, IT);
            due(dueWithin("5 days", first(held("demo"))))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .findsNo(FindingCode.OVERDUE, FindingCode.DUE_WITHOUT_START);
        }

        @Test
        void a_date_that_is_empty_however_it_is_counted_from_is_told() {
            due(dueBy(longBefore("5 days", dateIn("goLive"))))
                    .emptyField("goLive")
                    .inspect()
                    .finds(FindingCode.DUE_WITHOUT_START, IT);
            due(dueAtLeast("5 days", dateIn("goLive")))
                    .field("goLive", date("2025-03-08"))
                    .inspect()
                    .finds(FindingCode.OVERDUE, IT);
        }

        @Test
        void a_table_can_say_it() {
            Given due = due(dueWithinTable("pace", entered("demo")))
                    .process(process -> process.addTables(spans("pace", row("16 days", "reason", Comparison.KNOWN))));
            due.inspect().findsNo(FindingCode.OVERDUE);
            due.emptyField("reason").inspect().findsNo(FindingCode.OVERDUE);
            due.field("reason", text("cost")).inspect().finds(FindingCode.OVERDUE, IT);
        }
    }
}
