package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;

/** A thing that a person says in so many words, on the record. */
public enum StatementKind implements Named {
    /** The buyer's word about a topic. */
    CONFIRMATION,
    /** Permission by somebody of ours who is entitled to give it and does not own the opportunity. */
    APPROVAL,
    /** A judgement that no record could show, by somebody entitled to judge. */
    ATTESTATION,
    /** The answer to a question of the process. */
    DECISION
}
