package io.salesprocess.rules;

import io.salesprocess.model.definition.SalesProcess;

/**
 * Which process of a family an opportunity follows, and why.
 *
 * @param process the process, in the version that counts for the opportunity
 * @param reason why it is this one
 */
public record ProcessChoice(SalesProcess process, Reason reason) {
    /** Why an opportunity follows a process. */
    public enum Reason {
        /** The opportunity names the process and the version, and stays with it. */
        NAMED,
        /** The opportunity names the process; the version is the one in effect. */
        IN_EFFECT,
        /** The opportunity names no process; its fields tell. */
        SELECTED
    }
}
