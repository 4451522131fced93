package io.salesprocess.rules.situation;

/** A record by itself, looked at for what somebody should know. Immutable. */
public final class RecordReview extends Situation {
    public static final Dial<YesNo> DECLARED = Dial.first(YesNo.class);
    public static final Dial<YesNo> STATE_KNOWN = DECLARED.then(YesNo.class);
    public static final Dial<YesNo> PEOPLE_KNOWN = STATE_KNOWN.then(YesNo.class);
    public static final Dial<YesNo> DATED = PEOPLE_KNOWN.then(YesNo.class);
    public static final Dial<YesNo> RECORDED_A_LITTLE_LATER = DATED.then(YesNo.class);
    public static final Dial<YesNo> SAME_AS_ANOTHER = RECORDED_A_LITTLE_LATER.then(YesNo.class);
    public static final Dial<YesNo> CONTRADICTED = SAME_AS_ANOTHER.then(YesNo.class);
    public static final Dial<YesNo> CLOSED_IN_BULK = CONTRADICTED.then(YesNo.class);

    public RecordReview(long code) {
        super(code);
    }

    /** Whether the process declares its type. */
    public boolean declared() {
        return DECLARED.read(code()) == YesNo.YES;
    }

    public boolean stateKnown() {
        return STATE_KNOWN.read(code()) == YesNo.YES;
    }

    /** Whether everybody it names is among the people of the opportunity. */
    public boolean peopleKnown() {
        return PEOPLE_KNOWN.read(code()) == YesNo.YES;
    }

    public boolean dated() {
        return DATED.read(code()) == YesNo.YES;
    }

    /** Recorded after the moment of the inspection, within what is tolerated. */
    public boolean recordedALittleLater() {
        return RECORDED_A_LITTLE_LATER.read(code()) == YesNo.YES;
    }

    /** Whether another record tells of the same meeting. */
    public boolean sameAsAnother() {
        return SAME_AS_ANOTHER.read(code()) == YesNo.YES;
    }

    /** Whether another source says of the same activity what cannot be true beside it. */
    public boolean contradicted() {
        return CONTRADICTED.read(code()) == YesNo.YES;
    }

    /** Whether it is one of many activities that were said to be held within a minute. */
    public boolean closedInBulk() {
        return CLOSED_IN_BULK.read(code()) == YesNo.YES;
    }
}
