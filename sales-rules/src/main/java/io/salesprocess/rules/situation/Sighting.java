package io.salesprocess.rules.situation;

import io.salesprocess.model.value.Strength;

/** One record, looked at for one condition. */
public abstract class Sighting extends Situation {
    Sighting(long code) {
        super(code);
    }

    /** Where the record lies in time, compared with what the condition asks. */
    public abstract TimeFit time();

    /** How its details compare with what the condition asks. */
    public abstract Details details();

    /** How strong the record is. */
    public abstract Strength strength();

    /** How strong it must be. */
    public abstract Strength askedStrength();

    /** Whether the record is as strong as it must be. */
    public final boolean strongEnough() {
        return strength().compareTo(askedStrength()) >= 0;
    }
}
