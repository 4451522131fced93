package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.dueWithin;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Given;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static Given deal() {
        return given().stages(
                        stage("discovery", stage -> stage.forecastCategory(ForecastCategory.OMITTED)),
                        stage("demo", stage -> stage.forecastCategory(ForecastCategory.PIPELINE)))
                .process(process -> process.addForecast(
                        rule(ForecastCategory.COMMIT, criterion("it", held("demo"))),
                        rule(ForecastCategory.BEST_CASE, criterion("called", held("call")))));
    }

    private static ForecastRule rule(ForecastCategory category, Criterion... criteria) {
        return ForecastRule.builder().category(category).addCriteria(criteria).build();
    }

    private static Optional<ForecastCategory> category(Given given) {
        return given.inspect().inspection().forecastCategory();
    }

    @Test
    void the_best_category_of_which_all_criteria_are_met_is_supported() {
        assertThat(category(deal().activity(meeting("d1").of("demo")))).contains(ForecastCategory.COMMIT);
        assertThat(category(deal().activity(meeting("c1").of("call")))).contains(ForecastCategory.BEST_CASE);
    }

    @Test
    void where_none_is_it_is_that_of_the_verified_stage() {
        assertThat(category(deal())).contains(ForecastCategory.PIPELINE);
        assertThat(category(given().stages(stage("first", stage -> stage.forecastCategory(ForecastCategory.PIPELINE)
                        .addEntryCriteria(criterion("it", held("demo")))))))
                .isEmpty();
        assertThat(category(given())).isEmpty();
    }

    @Test
    void what_cannot_be_told_supports_nothing() {
        assertThat(category(deal().notLoaded(Part.ACTIVITIES))).contains(ForecastCategory.PIPELINE);
    }

    @Test
    void a_better_category_that_cannot_be_told_is_told_and_one_that_is_unmet_or_worse_is_not() {
        assertThat(deal().notLoaded(Part.ACTIVITIES)
                        .inspect()
                        .found(FindingCode.FORECAST_CANNOT_TELL)
                        .message())
                .contains("\"commit\"");
        deal().inspect().findsNo(FindingCode.FORECAST_CANNOT_TELL);
        deal().activity(meeting("d1").of("demo")).inspect().findsNo(FindingCode.FORECAST_CANNOT_TELL);
        deal().partlyLoaded(Part.ACTIVITIES)
                .activity(meeting("d1").of("demo"))
                .inspect()
                .findsNo(FindingCode.FORECAST_CANNOT_TELL);
        assertThat(deal().activity(meeting("c1").of("call"))
                        .partlyLoaded(Part.ACTIVITIES)
                        .inspect()
                        .found(FindingCode.FORECAST_CANNOT_TELL)
                        .message())
                .contains("\"commit\"");
    }

    @Test
    void what_is_waived_stands_in_nobodys_way() {
        assertThat(category(deal().waiver("x1", "it"))).contains(ForecastCategory.COMMIT);
    }

    @Test
    void only_a_must_counts() {
        Given deal = given().process(process -> process.addForecast(rule(
                ForecastCategory.COMMIT, criterion("it", held("demo"), more -> more.obligation(Obligation.SHOULD)))));
        assertThat(category(deal)).contains(ForecastCategory.COMMIT);
    }

    @Test
    void its_criteria_get_verdicts_touch_no_gate_and_are_never_called_for() {
        deal().inspect()
                .verified("demo")
                .unmet(Shortfall.NO_RECORD, "activities")
                .of("it")
                .calledFor(false)
                .findsNo(FindingCode.MISSING);
        assertThat(deal().inspect().inspection().requirement("it").requirement().kind())
                .isEqualTo(RequirementKind.FORECAST_CRITERION);
        given().process(process -> process.addForecast(rule(
                        ForecastCategory.COMMIT,
                        criterion("it", held("demo"), more -> more.due(dueWithin("1 day", entered("discovery")))))))
                .inspect()
                .findsNo(FindingCode.MISSING, FindingCode.OVERDUE);
    }
}
