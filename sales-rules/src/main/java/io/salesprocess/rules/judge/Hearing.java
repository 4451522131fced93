package io.salesprocess.rules.judge;

import io.salesprocess.rules.situation.Situation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Gets situations decided for one inspection. What is not remembered is gathered, and decided together when
 * {@linkplain #settle() settled}. Not thread-safe.
 */
public final class Hearing implements AutoCloseable {
    private static final int FIRINGS_PER_SITUATION = 64;

    private final Judge judge;
    private @Nullable KieSession session;
    private boolean closed;
    private @Nullable Map<Situation, Kind> open;
    private @Nullable Map<Situation, Decision> decided;

    Hearing(Judge judge) {
        this.judge = judge;
    }

    /** The decision on the situation, or null if it has to be {@linkplain #settle() settled} first. */
    public @Nullable Decision ask(Kind kind, long code) {
        Decision known = judge.memory(kind).recall(code);
        return known != null ? known : raise(kind, code);
    }

    private @Nullable Decision raise(Kind kind, long code) {
        Situation situation = kind.situation(code);
        if (decided != null) {
            Decision known = decided.get(situation);
            if (known != null) {
                return known;
            }
        }
        if (open == null) {
            open = new LinkedHashMap<>();
        }
        open.put(situation, kind);
        return null;
    }

    /** The decision on the situation, whatever it takes. */
    public Decision decide(Kind kind, long code) {
        Decision known = ask(kind, code);
        while (known == null) {
            settle();
            known = ask(kind, code);
        }
        return known;
    }

    /**
     * Lets the rules decide on everything that was asked for and not known.
     *
     * @throws IllegalStateException if nothing was asked for, or the rules do not decide on each exactly once
     */
    public void settle() {
        Map<Situation, Kind> asked = open;
        if (asked == null) {
            throw new IllegalStateException("Nothing was asked for that is not decided.");
        }
        open = null;
        Minutes minutes = new Minutes();
        try {
            fire(asked.keySet(), minutes);
        } finally {
            if (closed) {
                dispose();
            }
        }
        if (decided == null) {
            decided = new LinkedHashMap<>();
        }
        for (Map.Entry<Situation, Kind> one : asked.entrySet()) {
            Decision decision = minutes.decision(one.getValue(), one.getKey());
            judge.memory(one.getValue()).remember(decision);
            decided.put(one.getKey(), decision);
        }
    }

    private void fire(Set<Situation> situations, Minutes minutes) {
        KieSession rules = session;
        if (rules == null) {
            rules = judge.rules().newKieSession();
            session = rules;
        }
        rules.setGlobal("decisions", minutes);
        for (Situation situation : situations) {
            rules.insert(situation);
        }
        int limit = FIRINGS_PER_SITUATION * situations.size();
        if (rules.fireAllRules(limit) >= limit) {
            throw new IllegalStateException("The rules do not come to an end.");
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
