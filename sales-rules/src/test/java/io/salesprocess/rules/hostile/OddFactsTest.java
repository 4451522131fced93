package io.salesprocess.rules.hostile;

import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.IT;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OddFactsTest {
    private static final String EVIL = "E\u001b[31m\r\nvil\u0085\u009b\u2028\u202e {because} %n ${jndi:ldap://x}";

    @Test
    @Tag("B028")
    void a_claimed_stage_that_nobody_knows_is_told_and_the_verified_stage_is_computed_all_the_same() {
        given().doneWhen(held("meeting"))
                .claims("nowhere")
                .activity(meeting("m1"))
                .inspect()
                .met("m1")
                .finds(FindingCode.UNKNOWN_STAGE);
    }

    @Test
    @Tag("B039")
    void what_is_not_on_a_page_that_is_not_the_last_is_never_missing() {
        given().doneWhen(held("meeting"))
                .partlyLoaded(Part.ACTIVITIES)
                .inspect()
                .undetermined(Shortfall.NOT_LOADED, "activities")
                .findsNo(FindingCode.MISSING);
        given().doneWhen(held("meeting")).inspect().unmet(Shortfall.NO_RECORD, "activities");
    }

    @Test
    @Tag("B044")
    void a_list_that_its_owner_changes_afterwards_changes_no_fact() {
        List<Activity> mine = new ArrayList<>(List.of(meeting("m1").build()));
        Given given = given().doneWhen(held("meeting"));
        Opportunity deal = Opportunity.builder()
                .copyOf(given.opportunity())
                .activities(mine)
                .build();
        String before = SalesJson.write(given.inspector().inspect(deal, given.asOf()));
        mine.clear();

        assertThat(SalesJson.write(given.inspector().inspect(deal, given.asOf())))
                .isEqualTo(before);
    }

    @Test
    @Tag("B058")
    void a_close_date_is_over_when_its_day_is_over_in_the_zone_and_not_before() {
        Given west = given().zone("Pacific/Pitcairn").field(Opportunity.CLOSE_DATE, date("2025-03-04"));
        west.asOf("2025-03-05T07:59:59Z").inspect().findsNo(FindingCode.CLOSE_DATE_PASSED);
        west.asOf("2025-03-05T08:00:00Z").inspect().finds(FindingCode.CLOSE_DATE_PASSED);
        Given east = given().zone("Pacific/Kiritimati").field(Opportunity.CLOSE_DATE, date("2025-03-04"));
        east.asOf("2025-03-04T09:59:59Z").inspect().findsNo(FindingCode.CLOSE_DATE_PASSED);
        east.asOf("2025-03-04T10:00:00Z").inspect().finds(FindingCode.CLOSE_DATE_PASSED);
    }

    @Test
    @Tag("B060")
    void a_meeting_of_four_hundred_days_is_not_held_before_its_end() {
        given().doneWhen(held("meeting"))
                .activity(meeting("m1").from("2024-03-01T10:00:00Z").to("2025-04-05T10:00:00Z"))
                .inspect()
                .unmet(Shortfall.UNDER_WAY, "m1");
    }

    @Test
    @Tag("B061")
    void a_meeting_that_was_entered_after_it_had_ended_counts() {
        given().doneWhen(held("meeting"))
                .activity(meeting("m1")
                        .from("2025-02-01T10:00:00Z")
                        .to("2025-02-01T11:00:00Z")
                        .recordedAt("2025-02-20T10:00:00Z"))
                .inspect()
                .met("m1");
    }

    @Test
    @Tag("B024")
    @Tag("B069")
    void a_name_neither_begins_a_line_nor_moves_a_cursor_nor_fills_in_for_another_word() {
        Inspection inspection = given().doneWhen(held("meeting"), criterion -> criterion.name(EVIL))
                .inspect()
                .inspection();

        Stream<String> sentences = Stream.of(
                        inspection.findings().stream().map(Finding::message),
                        inspection.nextActions().stream().map(NextAction::because),
                        inspection.nextActions().stream().map(NextAction::action))
                .flatMap(all -> all);
        assertThat(sentences).isNotEmpty().allSatisfy(sentence -> assertThat(sentence)
                .doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]"));
        assertThat(inspection.findings()).anySatisfy(finding -> {
            assertThat(finding.requirement()).contains(IT);
            assertThat(finding.message()).contains("{because} %n ${jndi:ldap://x}");
        });
    }
}
