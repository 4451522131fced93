package io.salesprocess.rules.judge;

import org.kie.api.KieBase;

/**
 * Remembers what the rules decided, for every inspection in this process. Situations are values, and the rules read
 * nothing else: equal situations are decided alike, whatever the opportunity. Thread-safe.
 */
public final class Judge {
    private final KieBase rules;
    private final Memory[] memories = new Memory[Kind.values().length];

    public Judge(KieBase rules) {
        this.rules = rules;
        for (int i = 0; i < memories.length; i++) {
            memories[i] = new Memory();
        }
    }

    /** The judge with the library's own rules, loaded once. */
    public static Judge withOwnRules() {
        return Own.JUDGE;
    }

    private static final class Own {
        private static final Judge JUDGE =
                new Judge(RuleBook.load("io.salesprocess", "sales-rules", Judge.class.getClassLoader()));
    }

    /** Opens a hearing, to be closed by whoever opened it. */
    public Hearing hear() {
        return new Hearing(this);
    }

    /** Forgets every decision. Nothing but the time of the next inspection changes. */
    public void forget() {
        for (Memory memory : memories) {
            memory.forget();
        }
    }

    KieBase rules() {
        return rules;
    }

    @SuppressWarnings("EnumOrdinal") // An index into a table of this run alone.
    Memory memory(Kind kind) {
        return memories[kind.ordinal()];
    }
}
