package io.salesprocess.rules.measure;

import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.situation.Done;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Where conditions are examined: one opportunity as of a moment, and what is known of its requirements so far. */
public final class Examination {
    private final Casebook casebook;
    private final Hearing hearing;
    private final Requirements requirements;
    private final Tally tally;
    private final @Nullable AtHand item;
    private @Nullable IdentityHashMap<PreparedAnchor, AnchorPoint> points;

    /** What is known of the requirements of the process. */
    public interface Requirements {
        /** The outcome of a requirement that was judged before. */
        Outcome outcome(int requirement);

        /** What the application's decider said, {@link Done#NOTHING_ASKED} if it has none. */
        Done decided(String decider);
    }

    public Examination(Casebook casebook, Hearing hearing, Requirements requirements) {
        this(casebook, hearing, requirements, new Tally(hearing, casebook.zone()), null);
    }

    private Examination(
            Casebook casebook, Hearing hearing, Requirements requirements, Tally tally, @Nullable AtHand item) {
        this.casebook = casebook;
        this.hearing = hearing;
        this.requirements = requirements;
        this.tally = tally;
        this.item = item;
    }

    /** The same examination with an item at hand. */
    Examination of(AtHand one) {
        return new Examination(casebook, hearing, requirements, new Tally(hearing, casebook.zone()), one);
    }

    /** The same examination with a count of its own. */
    Examination with(Tally own) {
        return new Examination(casebook, hearing, requirements, own, item);
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
}
