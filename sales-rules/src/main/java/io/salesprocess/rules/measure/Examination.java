package io.salesprocess.rules.measure;

import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.situation.Done;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where conditions are examined: one opportunity as of a moment, and what is known of its requirements so far. */
public final class Examination {
    private final Casebook casebook;
    private final Hearing hearing;
    private final Requirements requirements;
    private final Tally tally;
    private final @Nullable AtHand item;
    private @Nullable IdentityHashMap<PreparedAnchor, AnchorPoint> points;
    private final @Nullable Examination whole;
    private final @Nullable Map<Object, Object> known;

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
        this(casebook, hearing, requirements, null, null, null);
    }

    private Examination(
            Casebook casebook,
            Hearing hearing,
            Requirements requirements,
            @Nullable AtHand item,
            @Nullable Examination whole,
            @Nullable Map<Object, Object> known) {
        this.casebook = casebook;
        this.hearing = hearing;
        this.requirements = requirements;
        this.tally = new Tally(hearing, casebook);
        this.whole = whole;
        this.item = item;
        this.known = known;
    }

    /**
     * The same examination with an item at hand.
     *
     * @param known what is the same for every item, once it is known
     */
    public Examination of(AtHand one, Map<Object, Object> known) {
        return new Examination(casebook, hearing, requirements, one, whole(), known);
    }

    /** The examination without an item at hand. */
    Examination whole() {
        return whole == null ? this : whole;
    }

    /** What is the same for every item at hand, found out once. */
    @SuppressWarnings("unchecked")
    <T> T once(Object asked, Supplier<T> answer) {
        Object found = known == null ? null : known.get(asked);
        if (found == null) {
            found = answer.get();
            if (known != null) {
                known.put(asked, found);
            }
        }
        return (T) found;
    }

    /** The item at hand; null outside a for-each. */
    @Nullable
    AtHand item() {
        return item;
    }

    /** Where an anchor lies that takes some looking for; looked for only once. */
    AnchorPoint once(PreparedAnchor anchor) {
        IdentityHashMap<PreparedAnchor, AnchorPoint> known = points;
        if (known == null) {
            known = new IdentityHashMap<>();
            points = known;
        }
        AnchorPoint point = known.get(anchor);
        if (point == null) {
            point = anchor.point(this);
            known.put(anchor, point);
        }
        return point;
    }

    /** Forgets what hangs on requirements, which are judged anew. */
    public void forget() {
        points = null;
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

    /** A tally that keeps everything that counts, for a selection within another count. */
    Tally selecting() {
        Tally selecting = new Tally(hearing, casebook);
        selecting.start(Quota.ONE, false, true);
        return selecting;
    }
}
