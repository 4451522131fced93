package io.salesprocess.fuzz;

/** The bytes of an input as a row of decisions. When none are left, each is the first one. */
final class Choices {
    private final byte[] bytes;
    private int at;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean left() {
        return at < bytes.length;
    }

    /** From 0 up to a bound, and not the bound itself. */
    int below(int bound) {
        if (bound <= 1) {
            return 0;
        }
        int drawn = next();
        return (bound > 256 ? drawn << 8 | next() : drawn) % bound;
    }

    private int next() {
        return left() ? bytes[at++] & 0xFF : 0;
    }
}
