package io.salesprocess.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.definition.SalesProcess;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final Checklist CHECKLIST = Checklist.of(ComplexSale.process());

    @Test
    void a_stage_tells_how_to_enter_it_what_to_do_in_it_and_how_to_leave_it() {
        assertThat(CHECKLIST.stage("discovery")).isEqualTo("""
                        1. Discovery
                            Work under way, 25 % likely to be won, forecast category best case, expected to take 15 days
                            Why: Deals that we diagnose well we rarely discount.
                            To enter this stage:
                                [ ] The buyer has told us why doing nothing is no option
                                    Why: No reason, no deal.
                                    Done when: "Reason to change" is filled in.
                            In this stage:
                                [ ] Report what we found (key step)
                                    Responsible: account executive
                                    [ ] Have a colleague read the report (should)
                                        Why: Who would see what is missing, if not a reader?
                                        Responsible: our executive sponsor
                                        First: "The discovery meeting took place".
                                        Done when: The findings report was reviewed by somebody other than the author.
                                        [ ] Book the engineer
                                            Applies when: The answer to "Does this deal need an engineer?" is "yes".
                                            Done when: the process does not say.
                                    [ ] File the notes (may)
                                        First, or it does not count: "The discovery meeting took place" and "Have a colleague read the report".
                                        Done when: The meeting notes were filed.
                                        Due: within 1 business day after the discovery meeting was held.
                                        Must still hold later, not only on the day when it was earned.
                            To leave this stage, besides its steps:
                                [ ] The discovery meeting took place
                                    Done when: A discovery meeting was held with the decision maker attending.
                        """);
    }

    @Test
    void a_stage_without_requirements_says_so() {
        assertThat(CHECKLIST.stage("proposal")).isEqualTo("""
                        2. Proposal sent
                            Milestone reached, may be skipped
                            To enter this stage: nothing is asked.
                            In this stage: no steps are laid down.
                            To leave this stage: nothing is asked.
                        """);
    }

    @Test
    void a_closed_stage_tells_how_to_close() {
        assertThat(CHECKLIST.stage("won")).isEqualTo("""
                        Won
                            Closed: won
                            To close in this way, besides leaving all stages: nothing more is asked.
                        """);
        assertThat(CHECKLIST.stage("stalled")).isEqualTo("""
                        Stalled
                            Closed: no decision
                            Why: Everybody learns from a reason.
                            To close in this way:
                                [ ] The reason is recorded
                                    Done when: "Reason to change" is filled in.
                        """);
    }

    @Test
    void the_whole_process_has_its_stages_in_order_and_the_work_after_the_sale() {
        assertThat(CHECKLIST.process())
                .startsWith("""
                        Complex sale, new customer, version 4
                        Why: Deals are lost to execution, not to competitors.

                        1. Discovery
                        """)
                .containsSubsequence("1. Discovery\n", "\n2. Proposal sent\n", "\nWon\n", "\nStalled\n")
                .endsWith("""

                        After the sale
                            [ ] Ask whether the customer is content
                                Done when: Reference calls were held.
                                Due: within 90 days after the close date.
                        """);
    }

    @Test
    void a_process_without_work_after_the_sale_does_not_mention_it() {
        SalesProcess bare = SalesProcess.builder()
                .id("bare")
                .version("1")
                .name("Bare")
                .zone(ZoneId.of("UTC"))
                .build();
        assertThat(Checklist.of(bare).process()).isEqualTo("Bare, version 1\n");
    }

    @Test
    void an_unknown_stage_is_answered_with_those_that_there_are() {
        assertThatThrownBy(() -> CHECKLIST.stage("demo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The process \"complex-sale\" has no stage \"demo\". It has discovery, proposal, won, stalled.");
    }
}
