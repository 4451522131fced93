package io.salesprocess.rules.situation;

import io.salesprocess.model.definition.Moves;

/** A move of the claimed stage, and what the process says of such moves. Immutable. */
public final class MoveCase extends Situation {
    public static final Dial<Move> MOVE = Dial.first(Move.class);
    public static final Dial<Match> LISTED = MOVE.then(Match.class);
    public static final Dial<Moves.Forward> FORWARD = LISTED.then(Moves.Forward.class);
    public static final Dial<Moves.Backward> BACKWARD = FORWARD.then(Moves.Backward.class);
    public static final Dial<YesNo> MAY_REOPEN = BACKWARD.then(YesNo.class);
    public static final Dial<YesNo> MAY_CLOSE_OTHERWISE = MAY_REOPEN.then(YesNo.class);
    public static final Dial<YesNo> AT_ONCE = MAY_CLOSE_OTHERWISE.then(YesNo.class);

    public MoveCase(long code) {
        super(code);
    }

    public Move move() {
        return MOVE.read(code());
    }

    /** Whether the stage that it came from is one of those that the stage lists; not asked where it lists none. */
    public Match listed() {
        return LISTED.read(code());
    }

    public Moves.Forward forward() {
        return FORWARD.read(code());
    }

    public Moves.Backward backward() {
        return BACKWARD.read(code());
    }

    /** Whether a closed deal may be opened again. */
    public boolean mayReopen() {
        return MAY_REOPEN.read(code()) == YesNo.YES;
    }

    /** Whether a deal that was closed in one way may be closed in another. */
    public boolean mayCloseOtherwise() {
        return MAY_CLOSE_OTHERWISE.read(code()) == YesNo.YES;
    }

    /** Whether nothing can lie between the two claims. */
    public boolean atOnce() {
        return AT_ONCE.read(code()) == YesNo.YES;
    }
}
