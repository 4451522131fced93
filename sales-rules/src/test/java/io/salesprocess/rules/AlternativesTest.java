package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.any;
import static io.salesprocess.rules.given.Conditions.confirmed;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.notOlderThan;
import static io.salesprocess.rules.given.Conditions.role;
import static io.salesprocess.rules.given.Conditions.stakeholders;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Given;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which branch of an any-of a requirement was met by. */
class AlternativesTest {
    private static final Condition OUR_WORDS = ActivityCondition.builder()
            .activity("call")
            .statement("We called them ourselves.")
            .build();

    private static Optional<String> used(Given given) {
        return given.inspect().inspection().requirement("it").alternative();
    }

    @Test
    void a_met_requirement_says_by_which_branch_in_its_own_words_or_in_the_sentence_of_the_condition() {
        Condition either = any(held("meeting"), OUR_WORDS);
        assertThat(used(given().doneWhen(either).activity(meeting("m1")))).contains("A meeting was held.");
        assertThat(used(given().doneWhen(either).activity(meeting("c1").of("call"))))
                .contains("We called them ourselves.");
    }

    @Test
    void of_several_that_are_met_it_is_the_one_that_is_cited() {
        Given both = given().doneWhen(any(held("meeting"), OUR_WORDS))
                .activity(
                        meeting("m1").from("2025-03-03T10:00:00Z"),
                        meeting("c1").of("call").from("2025-03-01T10:00:00Z"));
        both.inspect().met("c1");
        assertThat(used(both)).contains("We called them ourselves.");
    }

    @Test
    void a_choice_within_all_of_is_one_and_two_choices_are_both_told() {
        assertThat(used(given().doneWhen(all(known("reason"), any(held("meeting"), OUR_WORDS)))
                        .field("reason", text("cost"))
                        .activity(meeting("m1"))))
                .contains("A meeting was held.");
        assertThat(used(given().doneWhen(all(any(held("meeting"), held("demo")), any(OUR_WORDS, confirmed("plan"))))
                        .activity(meeting("m1"), meeting("c1").of("call"))))
                .contains("A meeting was held. We called them ourselves.");
    }

    @Test
    void without_a_choice_or_unless_it_is_met_there_is_none() {
        assertThat(used(given().doneWhen(held("meeting")).activity(meeting("m1"))))
                .isEmpty();
        assertThat(used(given().doneWhen(any(held("meeting"), OUR_WORDS)))).isEmpty();
        assertThat(used(given().doneWhen(any(held("meeting"), OUR_WORDS)).waiver("x1", "it")))
                .isEmpty();
    }

    @Test
    void of_two_that_are_not_met_the_one_that_a_field_rules_out_tells_nothing() {
        Condition small = all(field("reason", Comparison.EQUALS, text("cost")), held("call"));
        Condition large = all(field("reason", Comparison.EQUALS, text("growth")), held("meeting"));
        Given growing = given().doneWhen(any(small, large)).field("reason", text("growth"));
        growing.activity(meeting("c1").of("call"));
        growing.inspect().unmet(Shortfall.NO_RECORD, "activities");
        given().doneWhen(any(small, large))
                .field("reason", text("other"))
                .inspect()
                .unmet(Shortfall.WRONG_VALUE, "field:reason");
    }

    @Test
    void of_two_that_are_not_met_buying_roles_of_which_some_are_filled_come_nearer_than_nothing() {
        Given filled = given().doneWhen(any(held("meeting"), stakeholders("champion", "economic-buyer")));
        filled.inspect().unmet(Shortfall.TOO_FEW, "champion");
        Given none = given().doneWhen(any(held("meeting"), stakeholders("economic-buyer")));
        none.inspect().unmet(Shortfall.NO_RECORD, "activities");
        Given nobodyOrTooShort = given().doneWhen(any(
                stakeholders("economic-buyer"), held("meeting", asked -> asked.addWith(role("economic-buyer")))));
        nobodyOrTooShort.activity(meeting("m1").attendedBy("buyer")).inspect().unmet(Shortfall.WRONG_PEOPLE, "m1");
    }

    @Test
    void what_was_earned_says_by_which_branch_it_was() {
        Given earned = given().asks(criterion("other", held("demo")))
                .doneWhen(any(held("call"), held("meeting", asked -> asked.addWhen(notOlderThan("10 days")))))
                .activity(meeting("m1").from("2025-02-10T10:00:00Z"))
                .activity(meeting("d1").of("demo").from("2025-02-12T10:00:00Z"));
        earned.inspect().met("m1");
        assertThat(used(earned).orElseThrow()).startsWith("A meeting was held");
    }
}
