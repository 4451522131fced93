package io.salesprocess.rules.situation;

import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Strength;

/** An activity of the asked-for type. Immutable. */
public final class ActivitySighting extends Sighting {
    public static final Dial<ActivityState> STATE = Dial.first(ActivityState.class);
    public static final Dial<Basis> BASIS = STATE.then(Basis.class);
    public static final Dial<Timing> TIMING = BASIS.then(Timing.class);
    public static final Dial<YesNo> BOOKING_IS_ENOUGH = TIMING.then(YesNo.class);
    public static final Dial<YesNo> CONTRADICTORY = BOOKING_IS_ENOUGH.then(YesNo.class);
    public static final Dial<People> PEOPLE = CONTRADICTORY.then(People.class);
    public static final Dial<Length> LENGTH = PEOPLE.then(Length.class);
    public static final Dial<Match> OUTCOME = LENGTH.then(Match.class);
    public static final Dial<TimeFit> TIME = OUTCOME.then(TimeFit.class);
    public static final Dial<Strength> STRENGTH = TIME.then(Strength.class);
    public static final Dial<Strength> ASKED_STRENGTH = STRENGTH.then(Strength.class);
    public static final Dial<Details> DETAILS = ASKED_STRENGTH.then(Details.class);

    public ActivitySighting(long code) {
        super(code);
    }

    /** The recorded state as of the moment. */
    public ActivityState state() {
        return STATE.read(code());
    }

    /** On what the state rests. */
    public Basis basis() {
        return BASIS.read(code());
    }

    public Timing timing() {
        return TIMING.read(code());
    }

    /** Whether the condition asks for a booking only. */
    public boolean bookingIsEnough() {
        return BOOKING_IS_ENOUGH.read(code()) == YesNo.YES;
    }

    /** Whether the parts of the record contradict each other. */
    public boolean contradictory() {
        return CONTRADICTORY.read(code()) == YesNo.YES;
    }

    public People people() {
        return PEOPLE.read(code());
    }

    public Length length() {
        return LENGTH.read(code());
    }

    public Match outcome() {
        return OUTCOME.read(code());
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
