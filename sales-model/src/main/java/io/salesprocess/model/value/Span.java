package io.salesprocess.model.value;

/**
 * A length of time as people say it: {@code 20 minutes}, {@code 1 business day}, {@code 6 weeks}. Hours and shorter
 * measure elapsed time; days and longer count dates in the zone. Business days are Monday to Friday without the
 * process's holidays. Immutable.
 *
 * @param amount how many units; at least 0
 * @param unit the unit
 */
public record Span(int amount, TimeUnit unit) {
    public Span {
        if (amount < 0) {
            throw new IllegalArgumentException("A span of " + amount + " is negative.");
        }
    }

    /** The span in English and in JSON: {@code 1 business day}. */
    @Override
    public String toString() {
        String plural = unit.spelled();
        return amount + " " + (amount == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }
}
