package io.salesprocess.rules.judge;

import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Remembers what the rules decided, for every inspection in this process. Situations are values, and the rules read
 * nothing else: equal situations are decided alike, whatever the opportunity. Thread-safe.
 */
public final class Judge {
    private static final Object LOADING = new Object();
    private static volatile @Nullable Judge own;

    private final KieBase rules;
    private final Memory[] memories = new Memory[Kind.values().length];

    public Judge(KieBase rules) {
        this.rules = rules;
        for (int i = 0; i < memories.length; i++) {
            memories[i] = new Memory();
        }
    }

    /**
     * The judge with the library's own rules, loaded once. Where loading fails, the next call tries again, which a static
     * initializer would not.
     */
    public static Judge withOwnRules() {
        Judge judge = own;
        if (judge == null) {
            synchronized (LOADING) {
                judge = own;
                if (judge == null) {
                    judge = new Judge(RuleBook.load("io.salesprocess", "sales-rules", Judge.class.getClassLoader()));
                    own = judge;
                }
            }
        }
        return judge;
    }

    /**
     * Opens a hearing, to be closed by whoever opened it.
     *
     * @param patience asked before every decision
     */
    public Hearing hear(Patience patience) {
        return new Hearing(this, patience);
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
