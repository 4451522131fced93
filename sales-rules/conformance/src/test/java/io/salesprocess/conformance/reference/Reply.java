package io.salesprocess.conformance.reference;

/** The answer to a question whether something applies. What was not loaded comes before what nobody has answered. */
enum Reply {
    NO,
    /** Nobody has answered. */
    OPEN,
    /** What would tell was not loaded. */
    UNKNOWN,
    YES;

    static Reply of(Three plain) {
        return plain == Three.YES ? YES : plain == Three.NO ? NO : UNKNOWN;
    }

    Reply not() {
        return this == YES ? NO : this == NO ? YES : this;
    }
}
