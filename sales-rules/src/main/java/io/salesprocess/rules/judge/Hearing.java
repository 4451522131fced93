package io.salesprocess.rules.judge;

import io.salesprocess.rules.situation.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Gets situations decided for one inspection. What is not remembered is gathered, and decided together when
 * {@linkplain #settle() settled}. Not thread-safe.
 */
public final class Hearing implements AutoCloseable {
    private static final int FIRINGS_PER_SITUATION = 64;

    private final Judge judge;
    private final List<Question> open = new ArrayList<>();
    private @Nullable Map<Situation, Decision> beyondMemory;
    private @Nullable KieSession session;
    private boolean closed;

    private record Question(Kind kind, Situation situation) {}

    Hearing(Judge judge) {
        this.judge = judge;
    }

    /** The decision on the situation, or null if it has to be {@linkplain #settle() settled} first. */
    public @Nullable Decision ask(Kind kind, long code) {
        Decision known = judge.memory(kind).recall(code);
        return known != null ? known : raise(kind, code);
    }

    private @Nullable Decision raise(Kind kind, long code) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Question asked = open.get(i);
            if (asked.kind() == kind && asked.situation().code() == code) {
                return null;
            }
        }
        Situation situation = kind.situation(code);
        if (beyondMemory != null) {
            Decision known = beyondMemory.get(situation);
            if (known != null) {
                return known;
            }
        }
        open.add(new Question(kind, situation));
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
        if (open.isEmpty()) {
            throw new IllegalStateException("Nothing was asked for that is not decided.");
        }
        List<Question> asked = List.copyOf(open);
        open.clear();
        Minutes minutes = new Minutes();
        try {
            fire(asked, minutes);
        } finally {
            if (closed) {
                dispose();
            }
        }
        for (Question question : asked) {
            Decision decision = minutes.decision(question.kind(), question.situation());
            if (!judge.memory(question.kind()).remember(decision)) {
                keep(question.situation(), decision);
            }
        }
    }

    private void keep(Situation situation, Decision decision) {
        if (beyondMemory == null) {
            beyondMemory = new HashMap<>();
        }
        beyondMemory.put(situation, decision);
    }

    private void fire(List<Question> asked, Minutes minutes) {
        KieSession rules = session;
        if (rules == null) {
            rules = judge.rules().newKieSession();
            session = rules;
        }
        rules.setGlobal("decisions", minutes);
        for (Question question : asked) {
            rules.insert(question.situation());
        }
        int limit = FIRINGS_PER_SITUATION * asked.size();
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
