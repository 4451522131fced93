package io.salesprocess.rules.situation;

/** How a document, a piece of work or an event stands to the state that is asked for. */
public enum Standing {
    /** As asked. */
    THERE,
    /** Not there yet, or in another state. */
    ELSEWHERE,
    /** It was there, and something undid it. */
    UNDONE,
    /** In a state that its type does not know. */
    UNKNOWN_STATE
}
