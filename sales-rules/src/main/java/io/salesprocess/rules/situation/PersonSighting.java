package io.salesprocess.rules.situation;

import io.salesprocess.model.value.Strength;

/** A person who is, or may be, as described. Immutable. */
public final class PersonSighting extends Sighting {
    public static final Dial<Details> DETAILS = Dial.first(Details.class);
    public static final Dial<YesNo> DESCRIPTION_KNOWN = DETAILS.then(YesNo.class);

    public PersonSighting(long code) {
        super(code);
    }

    @Override
    public Details details() {
        return DETAILS.read(code());
    }

    /** Whether it is known that the person is as described; else nobody can tell. */
    public boolean descriptionKnown() {
        return DESCRIPTION_KNOWN.read(code()) == YesNo.YES;
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
