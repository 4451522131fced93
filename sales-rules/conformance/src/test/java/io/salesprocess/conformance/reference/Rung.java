package io.salesprocess.conformance.reference;

/** Whether a stage is a rung of the ladder for a deal. */
enum Rung {
    YES,
    /** It is not on the route. */
    NONE,
    /** Nobody has answered whether it applies. */
    UNDECIDED,
    /** What would tell was not loaded. */
    UNKNOWN
}
