package io.salesprocess.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.definition.Moves;
import io.salesprocess.model.definition.SalesProcess;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final Checklist SPOKEN = Checklist.of(Spoken.process("{'activity': 'demo'}"));
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

    @Test
    void a_stage_of_a_route_tells_which_deals_take_it_and_what_follows_when_it_is_late() {
        assertThat(SPOKEN.stage("trial")).isEqualTo("""
                        2. Trial
                            Work under way
                            Only for deals of which this is so: The answer to "Does this deal need a trial?" is "yes".
                            A deal moves here only from "Discovery".
                            To enter this stage: nothing is asked.
                            In this stage: no steps are laid down.
                            To leave this stage:
                                [ ] The trial is passed
                                    Responsible: account executive
                                    Done when: The trial reached "passed".
                                    Due: within the time set in the table "Time to answer" after the stage "Trial" was first entered.
                                    When overdue (for information): Ask the champion what is missing.
                                    When overdue by 1 week: the sales manager should be told.
                                    When overdue by 1 month (an error): the sales manager should be told; the deal should be moved to the stage "Lost".
                                    When overdue by 1 year (an error).
                        """);
    }

    @Test
    void a_stage_tells_for_which_deals_it_is_the_first() {
        assertThat(SPOKEN.stage("contract"))
                .contains("The first stage of deals of which this is so: \"Segment\" is \"small\".\n")
                .contains("Due: on the day on which the stage \"Contract\" was first entered.\n");
    }

    @Test
    void a_closed_stage_tells_from_where_it_is_reached_and_what_follows_it() {
        assertThat(SPOKEN.stage("won")).contains("    A deal moves here only from \"Contract\".\n");
        assertThat(SPOKEN.stage("lost")).endsWith("""
                            After closing in this way:
                                [ ] Thank them for their time
                                    Done when: An e-mail was sent after the stage "Lost" was first entered.
                                    Due: within 5 days after the stage "Lost" was first entered.
                        """);
    }

    @Test
    void a_track_stands_beside_the_stages() {
        assertThat(SPOKEN.process()).contains("""

                        Beside the stages: Legal review
                            Why: Lawyers work beside us.

                            1. Reading
                        """);
        assertThat(SPOKEN.stage("agreed")).isEqualTo("""
                        2. Agreed
                            Work under way
                            To enter this stage:
                                [ ] The letter is signed
                                    Done when: The letter of intent was signed.
                            In this stage: no steps are laid down.
                            To leave this stage: nothing is asked.
                        """);
    }

    @Test
    void promises_come_first() {
        assertThat(SPOKEN.process()).startsWith("""
                        A process with something of everything, version 1

                        What we promise the buyer
                            - They see in their own data that it is faster.
                                Proven by: "The trial is passed" and "The plan is agreed".

                        1. Discovery
                        """);
    }

    @Test
    void what_holds_throughout_comes_last() {
        assertThat(SPOKEN.process()).endsWith("""

                        What the forecast takes, the best category first
                            Commit:
                                [ ] We know who pays
                                    Done when: Somebody in the role of CFO is known by name.

                        Moving a deal
                            Forward: past stages that may be skipped, and past no others.
                            Back: one stage at a time.
                            A closed deal must not be opened again.
                            A closed deal may be closed in another way.

                        Setting a requirement aside
                            Only by the sales manager.
                            For 30 days at the most.

                        Dropping, replacing or moving a must for one deal
                            Only by the sales manager or the account executive.
                            Never: "The plan is agreed".

                        Table "Time to answer": the first line that fits
                            - where "Segment" is "large" and "Seats" is at least 500: 2 working hours
                            - otherwise: 1 business day

                        Table "Most seats": the first line that fits
                            - where "Segment" is "small": 20

                        How we tell whether the process works
                            - Share of trials that become contracts.
                                Why: A trial is dear.
                            - Weeks from trial to contract.

                        Calendar
                            Working time: 09:00 to 17:30 on business days.
                            The fiscal year starts in April.
                        """);
    }

    @Test
    void moves_are_told_in_other_words_where_they_are_other_moves() {
        SalesProcess process = SalesProcess.builder()
                .id("bare")
                .version("1")
                .name("Bare")
                .zone(ZoneId.of("UTC"))
                .moves(Moves.builder()
                        .forward(Moves.Forward.ONE_STAGE)
                        .backward(Moves.Backward.NONE)
                        .betweenClosed(false)
                        .build())
                .build();
        assertThat(Checklist.of(process).process()).endsWith("""
                        Moving a deal
                            Forward: one stage at a time.
                            Back: never.
                            A closed deal may be opened again.
                            A closed deal must not be closed in another way.
                        """);
    }
}
