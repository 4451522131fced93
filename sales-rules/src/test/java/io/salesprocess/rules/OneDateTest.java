package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.confirmed;
import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Word.word;

import io.salesprocess.model.inspection.Shortfall;
import org.junit.jupiter.api.Test;

/** Two states of one record for one and the same date: whichever naturally comes later is in effect. */
class OneDateTest {
    @Test
    void a_meeting_that_was_booked_and_held_on_one_date_was_held() {
        given().doneWhen(held("meeting"))
                .activity(meeting("m1").came("held", "2025-03-01").came("booked", "2025-03-01"))
                .inspect()
                .met("m1");
    }

    @Test
    void what_was_asked_and_answered_on_one_date_was_answered() {
        given().doneWhen(confirmed("plan"))
                .confirmation(
                        word("w1", "plan").said("yes", "2025-03-01", "buyer").said("requested", "2025-03-01", "buyer"))
                .inspect()
                .met("w1");
    }

    @Test
    void two_different_answers_on_one_date_contradict_each_other() {
        given().doneWhen(decided("engineer-needed", "yes"))
                .decision(word("w1", "engineer-needed")
                        .said("yes", "2025-03-01", "rep")
                        .said("no", "2025-03-01", "rep"))
                .inspect()
                .unmet(Shortfall.CONTRADICTORY, "w1");
    }

    @Test
    void a_question_with_two_answers_on_one_date_is_undecided() {
        given().doneWhen(held("meeting"), more -> more.appliesWhen(decided("engineer-needed", "yes")))
                .decision(word("w1", "engineer-needed")
                        .said("yes", "2025-03-01", "rep")
                        .said("no", "2025-03-01", "rep"))
                .activity(meeting("m1"))
                .inspect()
                .unmet(Shortfall.UNDECIDED, "w1");
    }

    @Test
    void an_answer_that_the_question_does_not_know_is_no_no() {
        given().doneWhen(held("demo"), more -> more.appliesWhen(decided("engineer-needed", "yes")))
                .decision(word("w1", "engineer-needed").said("tbd", "2025-03-01", "rep"))
                .inspect()
                .undetermined(Shortfall.STATUS_UNKNOWN, "w1");
    }

    @Test
    void the_word_of_somebody_whom_nobody_knows_does_not_count() {
        given().doneWhen(decided("engineer-needed", "yes"))
                .decision(word("w1", "engineer-needed").said("yes", "2025-03-01", "ghost"))
                .inspect()
                .unmet(Shortfall.WRONG_PEOPLE, "w1");
    }
}
