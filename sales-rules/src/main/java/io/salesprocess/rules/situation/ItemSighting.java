package io.salesprocess.rules.situation;

import io.salesprocess.model.value.Strength;

/** A document, a piece of work or an event of the asked-for type. Immutable. */
public final class ItemSighting extends Sighting {
    public static final Dial<Standing> STANDING = Dial.first(Standing.class);
    public static final Dial<Match> ACTOR = STANDING.then(Match.class);
    public static final Dial<TimeFit> TIME = ACTOR.then(TimeFit.class);
    public static final Dial<Strength> STRENGTH = TIME.then(Strength.class);
    public static final Dial<Strength> ASKED_STRENGTH = STRENGTH.then(Strength.class);
    public static final Dial<Details> DETAILS = ASKED_STRENGTH.then(Details.class);

    public ItemSighting(long code) {
        super(code);
    }

    public Standing standing() {
        return STANDING.read(code());
    }

    /** Whether whoever brought it there is somebody who counts. */
    public Match actor() {
        return ACTOR.read(code());
    }

    @Override
    public TimeFit time() {
        return TIME.read(code());
    }

    @Override
    public Details details() {
        return DETAILS.read(code());
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
