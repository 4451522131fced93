package io.salesprocess.conformance.reference;

/** Yes, no, or nobody can tell: the tables of Kleene are minimum and maximum. */
enum Three {
    NO,
    UNKNOWN,
    YES;

    static Three of(boolean so) {
        return so ? YES : NO;
    }

    Three and(Three other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Three or(Three other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Three not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }

    /** Whether a number that lies between two bounds is at least another. */
    static Three atLeast(int low, int high, int asked) {
        return low >= asked ? YES : high < asked ? NO : UNKNOWN;
    }
}
