package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dueWithin;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Given.IT;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Times.instant;
import static io.salesprocess.rules.given.Times.moment;
import static io.salesprocess.rules.given.Times.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.PathwayPolicy;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.rules.given.Given;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a finding tells besides its code: whom it concerns, since when, where and why. */
class ToldTest {
    private static Finding told(Given given, FindingCode code) {
        return given.inspect().found(code);
    }

    private static String message(Given given, FindingCode code) {
        return told(given, code).message();
    }

    @Nested
    class Of_a_requirement {
        private Given missing() {
            return given().doneWhen(held("meeting"));
        }

        @Test
        void what_is_missing_is_so_since_the_claimed_stage_was_claimed_first() {
            assertThat(told(missing(), FindingCode.MISSING).since()).contains(instant("2025-02-15T00:00:00Z"));
            assertThat(told(
                                    missing()
                                            .history(
                                                    claim("demo", "2025-02-20"),
                                                    claim("discovery", "2025-02-01"),
                                                    claim("demo", "2025-02-17")),
                                    FindingCode.MISSING)
                            .since())
                    .contains(instant("2025-02-17T00:00:00Z"));
            assertThat(told(missing().history(), FindingCode.MISSING).since()).isEmpty();
        }

        @Test
        void it_tells_the_requirement_its_stage_and_what_was_looked_at() {
            Finding finding = told(missing(), FindingCode.MISSING);
            assertThat(finding.requirement()).contains(IT);
            assertThat(finding.stage()).contains("discovery");
            assertThat(finding.evidence()).containsExactly("activities");
            assertThat(finding.arguments()).containsEntry("name", IT);
        }

        @Test
        void it_concerns_whoever_is_responsible_else_the_owner() {
            assertThat(told(missing(), FindingCode.MISSING).who()).contains("rep");
            assertThat(told(missing().owner(), FindingCode.MISSING).who()).contains("owner");
            Given step = given().stages(
                            stage(
                                    "discovery",
                                    stage -> stage.addSteps(step(IT, more -> more.doneWhen(held("meeting"))
                                            .responsible("engineer")))),
                            stage("demo", stage -> stage));
            assertThat(told(step, FindingCode.MISSING).who()).contains("engineer");
        }

        @Test
        void it_concerns_whoever_is_the_owner_now() {
            assertThat(told(
                                    missing()
                                            .owner(
                                                    Ownership.builder()
                                                            .person("engineer")
                                                            .to(moment("2025-02-01"))
                                                            .build(),
                                                    Ownership.builder()
                                                            .person("rep")
                                                            .from(moment("2025-02-01"))
                                                            .build()),
                                    FindingCode.MISSING)
                            .who())
                    .contains("rep");
        }

        @Test
        void what_was_done_too_late_says_by_when_it_was_due_and_when_it_was_done() {
            Given late = given().doneWhen(held("meeting"), more -> more.due(dueWithin("2 days", entered("demo"))))
                    .activity(meeting("m1").from("2025-03-01T10:00:00Z").to("2025-03-01T11:00:00Z"));
            assertThat(message(late, FindingCode.LATE))
                    .startsWith("\"it\" was due by 2025-02-17")
                    .endsWith("done at 2025-03-01T11:00:00Z.");
            assertThat(told(late, FindingCode.LATE).since()).contains(instant("2025-03-01T11:00:00Z"));
        }

        @Test
        void what_was_done_before_what_should_come_first_says_what_that_is() {
            Given before = given().asks(criterion("demos", held("demo")))
                    .doneWhen(held("meeting"), more -> more.addAfter("demos"))
                    .activity(
                            meeting("m1").from("2025-02-20T10:00:00Z"),
                            meeting("d1").of("demo").from("2025-02-25T10:00:00Z"));
            assertThat(message(before, FindingCode.OUT_OF_ORDER))
                    .isEqualTo("\"it\" was done before \"demos\", which should come first.");
            assertThat(told(before, FindingCode.OUT_OF_ORDER).remedy())
                    .contains("See whether \"demos\" still changes anything.");
        }

        @Test
        void a_waiver_that_does_not_count_is_cited() {
            Given endless = given().doneWhen(held("meeting")).waiver("x1", IT, waiver -> waiver);
            Finding finding = told(endless, FindingCode.WAIVER_WITHOUT_EXPIRY);
            assertThat(finding.evidence()).containsExactly("waiver:x1");
            assertThat(finding.message()).isEqualTo("The waiver x1 of \"it\" has no expiry and does not count.");
        }

        @Test
        void what_does_not_bind_here_is_not_missing() {
            Given should = given().doneWhen(held("meeting"), more -> more.obligation(Obligation.SHOULD));
            should.inspect().findsNo(FindingCode.MISSING).finds(FindingCode.RECOMMENDED_MISSING, IT);
        }
    }

    @Nested
    class Of_the_opportunity {
        @Test
        void an_earlier_stage_that_is_verified_is_told_by_its_name() {
            Given ahead = given().doneWhen(held("meeting"));
            assertThat(message(ahead, FindingCode.CLAIMED_AHEAD))
                    .isEqualTo("\"demo\" is claimed, and the evidence supports \"discovery\".");
            assertThat(told(ahead, FindingCode.CLAIMED_AHEAD).remedy())
                    .contains("Do what is missing, or move the opportunity back to \"discovery\".");
        }

        @Test
        void so_is_a_later_one() {
            assertThat(message(given().claims("discovery"), FindingCode.CLAIMED_BEHIND))
                    .isEqualTo("\"discovery\" is claimed, and the evidence supports \"proposal\" already.");
        }

        @Test
        void it_is_so_for_the_owner_since_the_claimed_stage_was_claimed_first() {
            Finding finding = told(given().doneWhen(held("meeting")), FindingCode.CLAIMED_AHEAD);
            assertThat(finding.since()).contains(instant("2025-02-15T00:00:00Z"));
            assertThat(finding.stage()).contains("demo");
            assertThat(finding.who()).contains("rep");
            assertThat(told(given().claims("negotiation"), FindingCode.UNKNOWN_STAGE)
                            .since())
                    .isEmpty();
        }

        @Test
        void how_long_nobody_has_started_is_told_in_days_where_it_is_known() {
            Given given = given().claimsNothing().history();
            assertThat(message(given, FindingCode.NOT_STARTED))
                    .isEqualTo("No stage was ever claimed, 62 days after the opportunity was created.");
            assertThat(message(given.createdNobodyKnowsWhen(), FindingCode.NOT_STARTED))
                    .isEqualTo("No stage was ever claimed.");
        }

        @Test
        void how_long_it_stands_is_told_with_how_long_is_expected() {
            Given given = given().stages(
                            stage("discovery", stage -> stage),
                            stage("demo", stage -> stage.expectedDuration(span("10 days"))));
            assertThat(message(given, FindingCode.STALLED))
                    .isEqualTo("It stands in \"demo\" for 17 days, and 10 days are expected.");
        }

        @Test
        void how_long_ago_it_should_have_been_closed_is_told_with_the_date() {
            assertThat(message(
                            given().field(Opportunity.CLOSE_DATE, date("2025-03-01")), FindingCode.CLOSE_DATE_PASSED))
                    .isEqualTo("It is still open 3 days after the expected close date, 2025-03-01.");
        }

        @Test
        void how_late_it_was_closed_is_told_by_the_date_that_was_expected_last_before() {
            Given given = given().claims("lost")
                    .history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"))
                    .field(Opportunity.CLOSE_DATE, date("2025-02-10"), "2025-02-02", "rep")
                    .field(Opportunity.CLOSE_DATE, date("2025-02-15"), "2025-02-09", "rep")
                    .field(Opportunity.CLOSE_DATE, date("2025-02-12"), "2025-02-05", "rep")
                    .field(Opportunity.CLOSE_DATE, date("2025-02-25"), "2025-02-21", "rep");
            assertThat(message(given, FindingCode.CLOSED_LATE))
                    .isEqualTo("It was closed 5 days after the last date that was expected, 2025-02-15.");
        }

        @Test
        void the_version_that_it_follows_is_told_with_the_one_it_was_inspected_against() {
            Given given = given().facts(facts -> facts.process(
                    ProcessReference.builder().id("sale").version("2").build()));
            assertThat(message(given, FindingCode.OTHER_VERSION))
                    .isEqualTo("It follows version 2 of the process, and was inspected against version 1.");
        }

        @Test
        void a_stage_that_was_passed_over_is_told_by_its_name_if_a_later_one_was_claimed() {
            Given given = given().history(claim("demo", "2025-02-15"));
            Finding finding = told(given, FindingCode.STAGE_SKIPPED);
            assertThat(finding.message())
                    .isEqualTo("The stage \"discovery\" was never claimed, and it may not be skipped.");
            assertThat(finding.stage()).contains("discovery");
            given().claims("discovery")
                    .history(claim("discovery", "2025-02-01"))
                    .inspect()
                    .findsNo(FindingCode.STAGE_SKIPPED);
        }

        @Test
        void whoever_won_passed_all_stages() {
            Given given = given().claims("won")
                    .history(claim("discovery", "2025-02-01"), claim("demo", "2025-02-15"), claim("won", "2025-02-20"));
            assertThat(told(given, FindingCode.STAGE_SKIPPED).stage()).contains("proposal");
            given().claims("lost")
                    .history(claim("discovery", "2025-02-01"), claim("demo", "2025-02-15"), claim("lost", "2025-02-20"))
                    .inspect()
                    .findsNo(FindingCode.STAGE_SKIPPED);
        }

        @Test
        void a_pathway_that_was_not_loaded_is_told_where_the_process_lets_it_be_changed() {
            Given changeable = given().process(process -> process.pathway(
                    PathwayPolicy.builder().addBy("sales-manager").build()));
            changeable.inspect().findsNo(FindingCode.PATHWAY_NOT_LOADED);
            changeable.notLoaded(Part.PATHWAY).inspect().finds(FindingCode.PATHWAY_NOT_LOADED);
            given().notLoaded(Part.PATHWAY).inspect().findsNo(FindingCode.PATHWAY_NOT_LOADED);
        }
    }

    @Nested
    class Of_a_verdict {
        private String because(Given given) {
            return given.inspect().inspection().because(IT);
        }

        @Test
        void what_was_set_aside_says_by_whom_until_when_and_why() {
            assertThat(because(given().doneWhen(held("meeting")).waiver("x1", IT)))
                    .isEqualTo("Set aside by manager until 2025-03-31: agreed (x1).");
        }

        @Test
        void of_many_records_five_are_told_and_the_number_of_the_others() {
            Given given = given().doneWhen(held("meeting", asked -> asked.atLeast(7)));
            for (int number = 1; number <= 7; number++) {
                given.activity(meeting("m" + number));
            }
            assertThat(because(given)).startsWith("Done (m1, m2, m3, m4, m5 and 2 more).");
            assertThat(because(given().doneWhen(held("meeting", asked -> asked.atLeast(2)))
                            .activity(meeting("m1"), meeting("m2"))))
                    .startsWith("Done (m1, m2).");
        }

        @Test
        void what_cannot_be_told_to_apply_says_when_it_does() {
            assertThat(because(given().doneWhen(held("meeting"), more -> more.appliesWhen(known("budget")))))
                    .contains(" It applies when: ");
            assertThat(because(given().doneWhen(all(held("meeting"), approved("discount")))))
                    .contains(" Asked for: ")
                    .doesNotContain("It applies when");
        }

        @Test
        void a_requirement_without_a_choice_was_met_by_none() {
            assertThat(given().doneWhen(held("meeting"))
                            .activity(meeting("m1"))
                            .inspect()
                            .inspection()
                            .requirement(IT)
                            .alternative())
                    .isEqualTo(Optional.empty());
        }
    }
}
