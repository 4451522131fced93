package io.salesprocess.rules.judge;

import io.salesprocess.rules.situation.Situation;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** Gets situations decided for one inspection: from memory, else by the rules. Not thread-safe. */
public final class Hearing implements AutoCloseable {
    private static final int MOST_FIRINGS = 64;

    private final Judge judge;
    private @Nullable KieSession session;
    private @Nullable Minutes minutes;
    private boolean closed;

    Hearing(Judge judge) {
        this.judge = judge;
    }

    /**
     * The decision on the situation.
     *
     * @throws IllegalStateException if the rules do not decide on it exactly once
     */
    public Decision decide(Kind kind, long code) {
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
        try {
            KieSession rules = session;
            Minutes taken = minutes;
            if (rules == null || taken == null) {
                rules = judge.rules().newKieSession();
                session = rules;
                taken = new Minutes();
                minutes = taken;
                rules.setGlobal("decisions", taken);
            }
            taken.open(situation);
            rules.insert(situation);
            if (rules.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new IllegalStateException("The rules do not come to an end.");
            }
            return taken.decision(kind);
        } finally {
            if (closed) {
                dispose();
            }
        }
    }

    /** Ends the sitting of the rules. What is asked afterwards gets a short sitting of its own. */
    @Override
    public void close() {
        closed = true;
        dispose();
    }

    private void dispose() {
        if (session != null) {
            session.dispose();
            session = null;
        }
    }
}
