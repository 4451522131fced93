package io.salesprocess.model.value;

/** How strong a piece of evidence is, weakest first. Attestation is a kind of proof and no strength. */
public enum Strength implements Named {
    /** Somebody's word without a dated record: a stage, a check-box. */
    CLAIMED,
    /** A dated record with an explicit outcome, entered on our side. */
    LOGGED,
    /** Made by a system, or by somebody without a stake: a meeting service, a signing service. */
    OBSERVED,
    /** A named buyer contact's own act. */
    CONFIRMED
}
