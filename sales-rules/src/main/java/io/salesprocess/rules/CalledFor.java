package io.salesprocess.rules;

/**
 * What is called for: the gate of the claimed stage; with an unknown claim, the gate after the verified stage. Of a lost
 * opportunity, the gate of the highest stage that it ever claimed.
 */
final class CalledFor {
    private final boolean[] called;
    private final int highest;
    private final Life life;

    private enum Life {
        OPEN,
        WON,
        LOST
    }

    CalledFor(PreparedProcess process, Claims claims, Rungs rungs) {
        this.called = new boolean[process.size()];
        int closed = claims.present().map(process::closedStageNumber).orElse(Node.NONE);
        this.life = closed == Node.NONE ? Life.OPEN : claims.won() ? Life.WON : Life.LOST;
        this.highest = life == Life.LOST ? claims.highest() : process.rungs() - 1;
        if (life == Life.OPEN) {
            int rung = claims.rung();
            int gate = rung == Node.NONE ? Math.min(rungs.verified() + 1, process.rungs() - 1) : rung;
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

    /** Whether its due moment can call for it: of a lost opportunity, only up to the highest claimed stage. */
    boolean mayBeOverdue(Node node) {
        return switch (node.place().ladder()) {
            case RUNG -> node.place().stage() <= highest;
            case CLOSING -> false;
            case AFTER_SALE -> life == Life.WON;
        };
    }
}
