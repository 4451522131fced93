package io.salesprocess.rules;

/**
 * What is called for: the gate of the claimed stage; with an unknown claim, the gate after the verified stage. Of a lost
 * opportunity, the gate of the highest stage that it ever claimed. What belongs to a track, or to the time after closing,
 * is called for once it is due; what belongs to the forecast never.
 */
final class CalledFor {
    private final boolean[] called;
    private final int closed;
    private final int highest;
    private final Life life;

    private enum Life {
        OPEN,
        WON,
        LOST
    }

    CalledFor(PreparedProcess process, Claims claims, Rungs rungs) {
        this.called = new boolean[process.size()];
        this.closed = claims.present().map(process::closedStageNumber).orElse(Node.NONE);
        this.life = closed == Node.NONE ? Life.OPEN : claims.won() ? Life.WON : Life.LOST;
        this.highest = life == Life.LOST ? claims.highest() : process.rungs() - 1;
        if (life == Life.OPEN) {
            int rung = claims.rung();
            int gate = rung == Node.NONE ? Math.min(rungs.next(), process.rungs() - 1) : rung;
            call(process.askedByGate(gate));
        } else {
            call(process.askedByClosing(closed));
            if (life == Life.LOST && highest != Node.NONE) {
                call(process.askedByGate(highest));
            }
        }
    }

    private void call(int[] numbers) {
        for (int number : numbers) {
            called[number] = true;
        }
    }

    /** Whether the requirement belongs to the gate. */
    boolean includes(int requirement) {
        return called[requirement];
    }

    /** Whether it can be due at all: work after closing only where the deal was closed so, the forecast never. */
    boolean everDue(Node node) {
        return switch (node.place().ladder()) {
            case RUNG, TRACK, CLOSING, AFTER_SALE -> true;
            case FOLLOW_UP, FORECAST -> mayBeOverdue(node);
        };
    }

    /** Whether its due moment can call for it: of a lost opportunity, only up to the highest claimed stage. */
    boolean mayBeOverdue(Node node) {
        return switch (node.place().ladder()) {
            case RUNG -> node.place().stage() <= highest;
            case CLOSING -> false;
            case FOLLOW_UP -> node.place().stage() == closed;
            case AFTER_SALE -> life == Life.WON;
            case TRACK -> life != Life.LOST;
            case FORECAST -> false;
        };
    }
}
