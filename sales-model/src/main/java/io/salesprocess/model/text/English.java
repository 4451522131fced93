package io.salesprocess.model.text;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Consequence;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.inspection.Shortfall;

/**
 * Says in English what a process asks for, with the names that the process gives to roles, activities, documents,
 * fields, topics, stages and requirements; an id that the process does not know stands in quotes. The same condition of
 * the same process is always the same text, whatever the locale and the zone of the host. For eyes: no program should
 * take it apart. Immutable, so it may be shared between threads.
 */
public final class English {
    private final Clauses clauses;
    private final Instructions instructions;
    private final Times times;
    private final ConsequenceText consequences;

    private English(Wording wording) {
        this.clauses = new Clauses(wording);
        this.instructions = new Instructions(wording, clauses);
        this.times = wording.times();
        this.consequences = new ConsequenceText(wording.names());
    }

    /** English for the conditions of one process. */
    public static English of(SalesProcess process) {
        return new English(Wording.of(process));
    }

    /**
     * What the condition asks for, as one sentence: {@code A demo was held with the decision maker attending, lasting
     * at least 20 minutes.}
     */
    public String condition(Condition condition) {
        return Sentence.of(clause(condition));
    }

    /** The same without capital and full stop, to be set within another sentence. */
    public String clause(Condition condition) {
        return clauses.of(condition);
    }

    /** What to do to satisfy the condition, as one sentence: {@code Hold a demo with the decision maker.} */
    public String doThis(Condition condition) {
        return Sentence.of(instructions.of(condition));
    }

    /** Until when, to be set within a sentence: {@code within 90 days after the close date}. */
    public String due(Due due) {
        return times.due(due);
    }

    /**
     * What should follow when something is overdue, to be set within a sentence: {@code overdue by 5 days: the sales
     * manager should be told}.
     */
    public String overdue(Consequence consequence) {
        return consequences.clause(consequence);
    }

    /** Why something does not count, to be set within a sentence: {@code only booked, not held yet}. */
    public static String shortfall(Shortfall shortfall) {
        return Phrases.of(shortfall);
    }
}
