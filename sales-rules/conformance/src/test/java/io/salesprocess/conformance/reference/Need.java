package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.Step;
import java.util.Optional;

/**
 * A requirement in its place.
 *
 * @param requirement the requirement
 * @param parent the one of which it is a part
 * @param stage the stage, closed stage or forecast category
 * @param section where in it
 * @param dropped whether it was taken out of the pathway
 */
record Need(Requirement requirement, Optional<Need> parent, String stage, Section section, boolean dropped) {
    /** The parts of a stage, and what lies outside of the ladders. */
    enum Section {
        ENTRY,
        WORK,
        EXIT,
        CLOSING,
        FOLLOW_UP,
        FORECAST
    }

    String id() {
        return requirement.id();
    }

    boolean must() {
        return requirement.obligation() == Obligation.MUST;
    }

    /** Whether it is a key step or a part of one. */
    boolean key() {
        return (requirement instanceof Step step && step.keyStep())
                || parent.map(Need::key).orElse(false);
    }

    /** Whether it is a requirement, or a part of it. */
    boolean within(String requirement) {
        return id().equals(requirement)
                || parent.map(whole -> whole.within(requirement)).orElse(false);
    }

    /** The outermost requirement of which it is a part. */
    Need outermost() {
        return parent.map(Need::outermost).orElse(this);
    }
}
