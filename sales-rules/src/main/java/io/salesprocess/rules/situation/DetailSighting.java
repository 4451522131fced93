package io.salesprocess.rules.situation;

import io.salesprocess.model.value.Strength;

/** A detail of the item at hand. Immutable. */
public final class DetailSighting extends Sighting {
    public static final Dial<Details> DETAILS = Dial.first(Details.class);

    public DetailSighting(long code) {
        super(code);
    }

    @Override
    public Details details() {
        return DETAILS.read(code());
    }

    @Override
    public TimeFit time() {
        return TimeFit.NOT_ASKED;
    }

    @Override
    public Strength strength() {
        return Strength.CLAIMED;
    }

    @Override
    public Strength askedStrength() {
        return Strength.CLAIMED;
    }
}
