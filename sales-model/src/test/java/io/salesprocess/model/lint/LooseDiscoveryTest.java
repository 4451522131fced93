package io.salesprocess.model.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A discovery stage as it hangs on many a wall")
class LooseDiscoveryTest {
    private static final List<Problem> PROBLEMS =
            SalesJson.lint(Sound.resource("loose-discovery.json").getBytes(UTF_8));

    @Test
    void every_weakness_is_found_where_it_is() {
        assertThat(PROBLEMS.stream().map(LooseDiscoveryTest::line).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                        1:1 - advice nothing-after-sale
                        1:1 - advice no-measures
                        9:12 /roles/1/id advice never-used
                        18:12 /documents/1/id advice never-used
                        21:25 /valuePropositions/0 advice value-unproven
                        22:13 /stages advice no-key-step
                        23:5 /stages/0 advice no-why
                        27:9 /stages/0/entryCriteria/0 advice no-why
                        27:41 /stages/0/entryCriteria/0/name advice vague-words
                        27:79 /stages/0/entryCriteria/0/doneWhen error entry-asks-for-own-work
                        30:9 /stages/0/steps/0 advice no-why
                        30:9 /stages/0/steps/0 advice nobody-responsible
                        34:13 /stages/0/steps/0/actions/0 error done-not-defined
                        34:13 /stages/0/steps/0/actions/0 advice no-why
                        34:35 /stages/0/steps/0/actions/0/name advice vague-words
                        35:13 /stages/0/steps/0/actions/1 error done-not-defined
                        35:13 /stages/0/steps/0/actions/1 advice no-why
                        35:37 /stages/0/steps/0/actions/1/name advice vague-words
                        36:13 /stages/0/steps/0/actions/2 advice no-why
                        36:35 /stages/0/steps/0/actions/2/name advice vague-words
                        36:65 /stages/0/steps/0/actions/2/doneWhen advice own-word-only
                        40:9 /stages/0/steps/1 advice no-why
                        42:19 /stages/0/steps/1/name advice vague-words
                        44:59 /stages/0/steps/1/doneWhen/reached advice state-skipped
                        46:13 /stages/0/steps/1/actions/0 error done-not-defined
                        46:13 /stages/0/steps/1/actions/0 advice no-why
                        46:40 /stages/0/steps/1/actions/0/name advice vague-words
                        47:13 /stages/0/steps/1/actions/1 error done-not-defined
                        47:13 /stages/0/steps/1/actions/1 advice no-why
                        47:42 /stages/0/steps/1/actions/1/name advice vague-words
                        52:9 /stages/0/exitCriteria/0 advice no-why
                        52:113 /stages/0/exitCriteria/0/doneWhen/state error booking-as-proof
                        53:9 /stages/0/exitCriteria/1 advice no-why
                        53:9 /stages/0/exitCriteria/1 advice implied-criterion
                        """);
    }

    private static String line(Problem problem) {
        return problem.line() + ":" + problem.column() + " "
                + (problem.pointer().isEmpty() ? "-" : problem.pointer()) + " "
                + problem.effect().spelled() + " " + problem.code();
    }

    @Test
    void the_words_that_leave_it_open_are_named() {
        assertThat(PROBLEMS)
                .filteredOn(problem -> problem.code().equals("vague-words"))
                .extracting(Problem::message)
                .containsExactly(
                        "Everybody understands 'Good' in another way.",
                        "Everybody understands 'good' in another way.",
                        "Everybody understands 'Take good notes' in another way.",
                        "Everybody understands 'Update the CRM' in another way.",
                        "Everybody understands 'suitable' in another way.",
                        "Everybody understands 'where needed' in another way.",
                        "Everybody understands 'as appropriate' in another way.");
    }

    @Test
    void the_remedy_for_work_that_is_done_where_needed_is_a_decision() {
        assertThat(PROBLEMS)
                .filteredOn(problem -> problem.message().contains("'where needed'"))
                .singleElement()
                .extracting(problem -> problem.remedy().orElse(""))
                .isEqualTo("Let somebody decide it on the record: a decision, and 'appliesWhen' that asks for it.");
    }
}
