package io.salesprocess.rules.situation;

import io.salesprocess.model.value.Strength;

/** Something that was said about the asked-for topic. Immutable. */
public final class StatementSighting extends Sighting {
    public static final Dial<Answer> ANSWER = Dial.first(Answer.class);
    public static final Dial<Match> ACTOR = ANSWER.then(Match.class);
    public static final Dial<TimeFit> TIME = ACTOR.then(TimeFit.class);
    public static final Dial<Strength> STRENGTH = TIME.then(Strength.class);
    public static final Dial<Strength> ASKED_STRENGTH = STRENGTH.then(Strength.class);
    public static final Dial<Details> DETAILS = ASKED_STRENGTH.then(Details.class);

    public StatementSighting(long code) {
        super(code);
    }

    public Answer answer() {
        return ANSWER.read(code());
    }

    /** Whether whoever said it is somebody who counts. */
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
