package io.salesprocess.rules.measure;

import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.situation.Done;

/** Where conditions are examined: one opportunity as of a moment, and what is known of its requirements so far. */
public final class Examination {
    private final Casebook casebook;
    private final Hearing hearing;
    private final Requirements requirements;
    private final Tally tally;

    /** What is known of the requirements of the process. */
    public interface Requirements {
        /** The outcome of a requirement that was judged before. */
        Outcome outcome(int requirement);

        /** What the gate of a stage came to, of which everything that it asks for was judged before. */
        Outcome stage(int stage);

        /** What the application's decider said, {@link Done#NOTHING_ASKED} if it has none. */
        Done decided(String decider);
    }

    public Examination(Casebook casebook, Hearing hearing, Requirements requirements) {
        this.casebook = casebook;
        this.hearing = hearing;
        this.requirements = requirements;
        this.tally = new Tally(hearing, casebook.zone());
    }

    public Casebook casebook() {
        return casebook;
    }

    Hearing hearing() {
        return hearing;
    }

    Requirements requirements() {
        return requirements;
    }

    Tally tally() {
        return tally;
    }
}
