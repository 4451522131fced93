package io.salesprocess.model.json;

import io.salesprocess.model.value.Named;

/** Everything that can be wrong with a document. The spelling is stable; new codes may be added. */
public enum ProblemCode implements Named {
    /** Nothing but blanks. */
    EMPTY(Effect.REJECTED),
    /** Larger, deeper or longer than {@link Limits} allow. */
    TOO_LARGE(Effect.REJECTED),
    /** Bytes that are no UTF-8, a NUL, or half of a surrogate pair. */
    NOT_UNICODE(Effect.REJECTED),
    /** No JSON: a comment, a trailing comma, a single quote, an early end. */
    SYNTAX(Effect.REJECTED),
    /** Something follows the end of the document. */
    TRAILING_TEXT(Effect.REJECTED),
    /** A key stands twice in one object. */
    DUPLICATE_KEY(Effect.REJECTED),
    /** A key that means nothing there. */
    UNKNOWN_KEY(Effect.REJECTED),
    /** A key that must be there is not. */
    MISSING_KEY(Effect.REJECTED),
    /** Keys that exclude each other, or one that needs another. */
    WRONG_KEYS(Effect.REJECTED),
    /** A text where a number belongs, a number where true or false belongs, and so on. Nothing is converted. */
    WRONG_TYPE(Effect.REJECTED),
    /** Null where a value belongs. */
    NULL_VALUE(Effect.REJECTED),
    /** A word that is none of the words that may stand there. */
    UNKNOWN_WORD(Effect.REJECTED),
    /** No date, no moment with an offset. */
    INVALID_MOMENT(Effect.REJECTED),
    /** No span such as {@code 5 days}. */
    INVALID_SPAN(Effect.REJECTED),
    /** No time zone such as {@code Europe/Berlin}. */
    INVALID_ZONE(Effect.REJECTED),
    /** No currency of ISO 4217, or none given where one is needed. */
    INVALID_CURRENCY(Effect.REJECTED),
    /** A text that is no id. */
    INVALID_ID(Effect.REJECTED),
    /** A text with characters that are not seen or that change how others are seen, or a name or a reason that says nothing. */
    INVALID_TEXT(Effect.REJECTED),
    /** A number that is too small, too large, or has too many digits. */
    OUT_OF_RANGE(Effect.REJECTED),
    /** A list that must not be empty. */
    EMPTY_LIST(Effect.REJECTED),
    /** A schema version that this library does not read. */
    UNKNOWN_SCHEMA_VERSION(Effect.REJECTED),
    /** Something named twice: an id used twice, one that stands twice in a list, or two ids that differ only in how they are written, or that look the same. */
    DUPLICATE_ID(Effect.REJECTED),
    /** A name of something that is not defined. */
    UNKNOWN_REFERENCE(Effect.REJECTED),
    /** Requirements that wait for each other. */
    CYCLE(Effect.REJECTED),
    /** A value that the type of the field does not allow. */
    VALUE_DOES_NOT_FIT(Effect.REJECTED),
    /** A limit that nothing can meet, or an end before its beginning. */
    IMPOSSIBLE_RANGE(Effect.REJECTED),
    /** {@code "it"} or another word for the item at hand where there is none, or a field where records are meant. */
    MISPLACED_ITEM(Effect.REJECTED),
    /** A for-each in what holds for each item of another. */
    NESTED_FOR_EACH(Effect.REJECTED),
    /** A decider of the application within another condition. */
    MISPLACED_DECIDER(Effect.REJECTED),
    /** A collection that was not loaded, and has entries. */
    CONTRADICTORY_COVERAGE(Effect.REJECTED),
    /** One person by several ids in a circle, or one alias for two people. */
    CONTRADICTORY_ALIAS(Effect.REJECTED),
    /** Several states, of which one has no moment. */
    UNDATED_STATE(Effect.REJECTED),
    /** Nothing says when a requirement is done. It is never met, and it blocks. */
    DONE_NOT_DEFINED(Effect.ERROR),
    /** To enter a stage asks for the work of that stage, or of a later one. */
    ENTRY_ASKS_FOR_OWN_WORK(Effect.ERROR),
    /** A condition that excludes itself, so that nothing ever meets it. */
    CONTRADICTION(Effect.ERROR),
    /** Nothing that may be recorded would ever count. */
    NOTHING_PROVES_IT(Effect.ERROR),
    /** A stage that no opportunity can come to. */
    UNREACHABLE_STAGE(Effect.ERROR),
    /** Consequences of being overdue where nothing says when something is due. */
    NEVER_OVERDUE(Effect.ERROR),
    /** An id that meant something of another kind in the version before. */
    ID_REUSED(Effect.ERROR),
    /** Another process under the same id and version. */
    VERSION_REUSED(Effect.ERROR),
    /** A booking is taken as proof that a step or an exit criterion is done. */
    BOOKING_AS_PROOF(Effect.ERROR),
    /** Nothing is asked to enter the first stage. */
    NOTHING_TO_ENTER(Effect.ADVICE),
    /** A stage or requirement does not say why. */
    NO_WHY(Effect.ADVICE),
    /** No role is responsible for a step or any of its actions. */
    NOBODY_RESPONSIBLE(Effect.ADVICE),
    /** No step is a key step. */
    NO_KEY_STEP(Effect.ADVICE),
    /** Nothing is to be done after the sale. */
    NOTHING_AFTER_SALE(Effect.ADVICE),
    /** A word that everybody understands in another way. */
    VAGUE_WORDS(Effect.ADVICE),
    /** Nothing but the word of the salesperson shows that it is done. */
    OWN_WORD_ONLY(Effect.ADVICE),
    /** A criterion that is met whenever another one is, which the same gate asks for. */
    IMPLIED_CRITERION(Effect.ADVICE),
    /** A condition that never or always holds there, or a branch or row of a table that another one covers. */
    DEAD_CONDITION(Effect.ADVICE),
    /** A later state of a document or piece of work is asked for, and nobody asks for the one before. */
    STATE_SKIPPED(Effect.ADVICE),
    /** No value proposition is declared, or one that no requirement proves. */
    VALUE_UNPROVEN(Effect.ADVICE),
    /** No measure tells whether the process works. */
    NO_MEASURES(Effect.ADVICE),
    /** More measures than anybody keeps an eye on. */
    TOO_MANY_MEASURES(Effect.ADVICE),
    /** Something that is declared and nowhere used. */
    NEVER_USED(Effect.ADVICE),
    /** A requirement that has another name and another done-when than in the version before. */
    MEANING_CHANGED(Effect.ADVICE),
    /** A silence that keeps nothing back. */
    NEEDLESS_SILENCE(Effect.ADVICE),
    /** A time in a done-when makes it too late for good, where a due moment may be meant. */
    CAN_BE_TOO_LATE(Effect.ADVICE),
    /** A must without a done-when of whose parts none is a must: it is met while nothing is done. */
    MET_WITHOUT_EVIDENCE(Effect.ADVICE),
    /** Consequences of being overdue that are not listed by rising lateness and weight. */
    OVERDUE_NOT_RISING(Effect.ADVICE),
    /** Something that must not come before another thing, while nothing asks for that other thing. */
    BARRED_AFTERWARDS(Effect.ADVICE),
    /** A record linked to the item at hand and of its own kind, where the item itself may be meant. */
    ABOUT_ITS_OWN_KIND(Effect.ADVICE),
    /** The number of problems beyond those that are told. */
    MORE_PROBLEMS(Effect.REJECTED);

    private final Effect effect;

    ProblemCode(Effect effect) {
        this.effect = effect;
    }

    /** What becomes of a document that has it. */
    public Effect effect() {
        return effect;
    }
}
