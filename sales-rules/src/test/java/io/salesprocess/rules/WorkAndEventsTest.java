package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.byRole;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Paper.paper;
import static io.salesprocess.rules.given.Paper.payment;
import static io.salesprocess.rules.given.Paper.trial;
import static io.salesprocess.rules.given.Selections.happened;
import static io.salesprocess.rules.given.Selections.work;

import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Paper;
import org.junit.jupiter.api.Test;

class WorkAndEventsTest {
    private static Judged a_trial_passed_is_asked(Paper... trials) {
        return given().doneWhen(work("trial", "passed")).work(trials).inspect();
    }

    private static Judged a_payment_is_asked(Paper... payments) {
        return given().doneWhen(happened("payment")).event(payments).inspect();
    }

    @Test
    void work_that_came_to_its_state_counts_and_work_that_goes_on_does_not() {
        a_trial_passed_is_asked(trial("t1").came("passed", "2025-03-01")).met("t1");
        a_trial_passed_is_asked(trial("t1").came("running", "2025-03-01")).unmet(Shortfall.WRONG_STATE, "t1");
    }

    @Test
    void work_that_was_abandoned_no_longer_counts() {
        a_trial_passed_is_asked(trial("t1").came("passed", "2025-03-01").came("abandoned", "2025-03-02"))
                .unmet(Shortfall.UNDONE, "t1");
    }

    @Test
    void work_in_a_state_that_nothing_maps_cannot_be_told_and_is_told_as_a_finding() {
        a_trial_passed_is_asked(trial("t1").came("Passed", "2025-03-01"))
                .undetermined(Shortfall.STATUS_UNKNOWN, "t1")
                .finds(FindingCode.UNKNOWN_STATE);
    }

    @Test
    void a_document_is_no_work_even_where_it_is_called_the_same() {
        given().doneWhen(work("trial", "passed"))
                .document(paper("d1", "trial").came("passed", "2025-03-01"))
                .inspect()
                .unmet(Shortfall.NO_RECORD, "work")
                .finds(FindingCode.UNDECLARED_TYPE);
    }

    @Test
    void where_work_was_not_loaded_nobody_can_tell() {
        given().doneWhen(work("trial", "passed"))
                .notLoaded(Part.WORK)
                .inspect()
                .undetermined(Shortfall.NOT_LOADED, "work");
    }

    @Test
    void an_event_has_happened_or_is_not_there() {
        a_payment_is_asked(payment("p1").dated("2025-03-01")).met("p1");
        a_payment_is_asked().unmet(Shortfall.NO_RECORD, "events");
    }

    @Test
    void an_event_whose_date_has_not_come_is_none_yet() {
        a_payment_is_asked(payment("p1").dated("2025-03-04")).met("p1");
        a_payment_is_asked(payment("p1").dated("2025-03-05")).unmet(Shortfall.NO_RECORD, "events");
    }

    @Test
    void who_brought_an_event_about_may_matter() {
        Paper byBuyer = payment("p1").came("happened", "2025-03-01", "buyer");
        given().doneWhen(happened("payment", asked -> asked.by(byRole("decision-maker"))))
                .event(byBuyer)
                .inspect()
                .met("p1");
        given().doneWhen(happened("payment", asked -> asked.by(byRole("end-user"))))
                .event(byBuyer)
                .inspect()
                .unmet(Shortfall.WRONG_PEOPLE, "p1");
    }
}
