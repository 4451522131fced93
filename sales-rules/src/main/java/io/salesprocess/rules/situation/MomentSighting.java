package io.salesprocess.rules.situation;

import io.salesprocess.model.value.Strength;

/** A moment that is asked to lie somewhere in time. Immutable. */
public final class MomentSighting extends Sighting {
    public static final Dial<TimeFit> TIME = Dial.first(TimeFit.class);
    public static final Dial<Strength> STRENGTH = TIME.then(Strength.class);
    public static final Dial<Strength> ASKED_STRENGTH = STRENGTH.then(Strength.class);

    public MomentSighting(long code) {
        super(code);
    }

    @Override
    public TimeFit time() {
        return TIME.read(code());
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
