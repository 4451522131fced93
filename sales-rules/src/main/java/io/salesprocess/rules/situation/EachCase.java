package io.salesprocess.rules.situation;

/** Several items, each of which or so many of which must satisfy a condition, after all were looked at. Immutable. */
public final class EachCase extends Situation {
    public static final Dial<Found> FOUND = Dial.first(Found.class);
    public static final Dial<Done> HOLDS = FOUND.then(Done.class);
    public static final Dial<YesNo> PERHAPS_OTHERWISE = HOLDS.then(YesNo.class);
    public static final Dial<Loaded> LOADED = PERHAPS_OTHERWISE.then(Loaded.class);
    public static final Dial<YesNo> SAYS_WHY = LOADED.then(YesNo.class);

    public EachCase(long code) {
        super(code);
    }

    /** How many items count, or satisfy the condition where so many must, compared with how many there must be. */
    public Found found() {
        return FOUND.read(code());
    }

    /** Whether the condition holds of each item that counts, or of so many; nothing asked where there is none. */
    public Done holds() {
        return HOLDS.read(code());
    }

    /** Whether an item of which nobody can tell if it counts would change the answer. */
    public boolean perhapsOtherwise() {
        return PERHAPS_OTHERWISE.read(code()) == YesNo.YES;
    }

    public Loaded loaded() {
        return LOADED.read(code());
    }

    /**
     * Whether an item says why it cannot be told: one that nobody has answered does, if nothing else stands in the way of an
     * answer.
     */
    public boolean saysWhy() {
        return SAYS_WHY.read(code()) == YesNo.YES;
    }
}
