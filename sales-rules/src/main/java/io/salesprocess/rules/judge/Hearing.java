package io.salesprocess.rules.judge;

import io.salesprocess.rules.situation.Situation;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Gets situations decided for one inspection: from memory, else by the rules. Not thread-safe before it is closed; what
 * is asked afterwards may be asked by many.
 */
public final class Hearing implements AutoCloseable {
    private static final int MOST_FIRINGS = 64;

    private final Judge judge;
    private final Patience patience;
    private @Nullable Session session;
    private boolean closed;

    /** A session of the rules, with somebody who takes down what they decide. */
    private record Session(KieSession rules, Minutes minutes) {}

    Hearing(Judge judge, Patience patience) {
        this.judge = judge;
        this.patience = patience;
    }

    /**
     * The decision on the situation.
     *
     * @throws IllegalStateException if the rules do not decide on it exactly once
     */
    public Decision decide(Kind kind, long code) {
        if (!closed) {
            patience.check();
        }
        Memory memory = judge.memory(kind);
        Decision known = memory.recall(code);
        if (known != null) {
            return known;
        }
        Decision decision = askRules(kind, kind.situation(code));
        memory.remember(decision);
        return decision;
    }

    private Decision askRules(Kind kind, Situation situation) {
        if (closed) {
            Session own = open();
            try {
                return decide(own, kind, situation);
            } finally {
                own.rules().dispose();
            }
        }
        Session known = session;
        if (known == null) {
            known = open();
            session = known;
        }
        return decide(known, kind, situation);
    }

    private Session open() {
        KieSession rules = judge.rules().newKieSession();
        Minutes minutes = new Minutes();
        rules.setGlobal("decisions", minutes);
        return new Session(rules, minutes);
    }

    private static Decision decide(Session session, Kind kind, Situation situation) {
        session.minutes().open(situation);
        session.rules().insert(situation);
        if (session.rules().fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new IllegalStateException("The rules do not come to an end.");
        }
        return session.minutes().decision(kind);
    }

    /** Ends the session of the rules. What is asked afterwards gets a short session of its own. */
    @Override
    public void close() {
        closed = true;
        if (session != null) {
            session.rules().dispose();
            session = null;
        }
    }
}
