package io.salesprocess.model.lint;

import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.TimeUnit;

/**
 * A span by the kind of time that it counts in: elapsed time, days, business days, working time or months. Only spans of
 * one kind are longer or shorter than each other in every calendar.
 */
record Distance(TimeUnit kind, long amount) {
    static Distance of(Span span) {
        long amount = span.amount();
        return switch (span.unit()) {
            case MINUTES -> new Distance(TimeUnit.MINUTES, amount);
            case HOURS -> new Distance(TimeUnit.MINUTES, 60 * amount);
            case DAYS -> new Distance(TimeUnit.DAYS, amount);
            case WEEKS -> new Distance(TimeUnit.DAYS, 7 * amount);
            case BUSINESS_DAYS -> new Distance(TimeUnit.BUSINESS_DAYS, amount);
            case WORKING_MINUTES -> new Distance(TimeUnit.WORKING_MINUTES, amount);
            case WORKING_HOURS -> new Distance(TimeUnit.WORKING_MINUTES, 60 * amount);
            case MONTHS -> new Distance(TimeUnit.MONTHS, amount);
            case YEARS -> new Distance(TimeUnit.MONTHS, 12 * amount);
        };
    }

    /** Whether this is certainly as long as another, or longer. */
    boolean atLeast(Distance other) {
        return kind == other.kind && amount >= other.amount;
    }

    /** Whether this is certainly shorter than another. */
    boolean shorterThan(Distance other) {
        return kind == other.kind && amount < other.amount;
    }
}
