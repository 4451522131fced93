package io.salesprocess.rules.situation;

import io.salesprocess.model.value.Strength;

/** The asked-for field. Immutable. */
public final class FieldSighting extends Sighting {
    public static final Dial<Reading> READING = Dial.first(Reading.class);
    public static final Dial<TimeFit> TIME = READING.then(TimeFit.class);
    public static final Dial<Strength> STRENGTH = TIME.then(Strength.class);
    public static final Dial<Strength> ASKED_STRENGTH = STRENGTH.then(Strength.class);
    public static final Dial<Match> ACTOR = ASKED_STRENGTH.then(Match.class);

    public FieldSighting(long code) {
        super(code);
    }

    public Reading reading() {
        return READING.read(code());
    }

    @Override
    public TimeFit time() {
        return TIME.read(code());
    }

    /** Whether whoever entered it is somebody who counts. */
    public Match actor() {
        return ACTOR.read(code());
    }

    @Override
    public Details details() {
        return Details.NOT_ASKED;
    }

    @Override
    public Strength strength() {
        return STRENGTH.read(code());
    }

    @Override
    public Strength askedStrength() {
        return ASKED_STRENGTH.read(code());
    }
}
