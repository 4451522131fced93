package io.salesprocess.model.text;

import io.salesprocess.model.definition.SalesProcess;
import java.time.ZoneId;

/** What everything that is said of one process needs: its names, its zone, and what "it" means. */
record Wording(Names names, Milestones milestones, ZoneId zone, AtHand atHand) {

    static Wording of(SalesProcess process) {
        return new Wording(new Names(process), Milestones.of(process), process.zone(), AtHand.RECORD);
    }

    Wording with(AtHand item) {
        return new Wording(names, milestones, zone, item);
    }

    People people() {
        return new People(names, atHand);
    }

    Attendees attendees() {
        return new Attendees(people());
    }

    Moments moments() {
        return new Moments(this);
    }

    Times times() {
        return new Times(this);
    }

    Values values() {
        return new Values(this);
    }

    Records records() {
        return new Records(this);
    }

    Details details() {
        return new Details(this);
    }
}
