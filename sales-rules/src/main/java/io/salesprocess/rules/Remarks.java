package io.salesprocess.rules;

import io.salesprocess.model.inspection.Severity;

/**
 * Takes down what an application's rules have to say: the global {@code remarks} of their DRL. They add; nothing of the
 * library's own verdicts and findings can be altered or removed.
 */
public interface Remarks {
    /**
     * Adds a finding.
     *
     * @param code a code of the application's own, in lower case with hyphens, and none of the library's
     * @param message one sentence
     * @param evidence ids of the records behind it
     * @throws IllegalArgumentException if the code is another one
     */
    void finding(String code, Severity severity, String message, String... evidence);

    /**
     * Blocks the gate of an open stage, and so of every later one.
     *
     * @param stage the id of the stage
     * @param message one sentence that says why
     */
    void block(String stage, String message);

    /** Gives the verdict on what is left to this decider: done. */
    void met(String decider);

    /** Gives the verdict on what is left to this decider: not done. */
    void unmet(String decider);

    /** Gives the verdict on what is left to this decider: it does not apply. */
    void notApplicable(String decider);

    /** Gives the verdict on what is left to this decider: it cannot be told. */
    void undetermined(String decider);
}
