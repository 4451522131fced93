package io.salesprocess.rules.situation;

/** What a condition is looking for, as far as it matters to what it means that nothing is found. */
public enum Subject {
    /** Records or people. */
    RECORDS,
    /** The value of a field. */
    FIELD,
    /** The answer to a question. */
    DECISION
}
