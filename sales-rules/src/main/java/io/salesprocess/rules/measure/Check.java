package io.salesprocess.rules.measure;

/** A condition, prepared to be examined often. Immutable and thread-safe. */
public interface Check {
    /** What the condition comes to. What it refers to has been judged before. */
    Outcome examine(Examination examination);
}
