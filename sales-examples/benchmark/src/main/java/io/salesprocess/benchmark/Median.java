package io.salesprocess.benchmark;

import java.util.Arrays;

/** Collects measurements and tells their median. */
final class Median {
    private double[] values = new double[64];
    private int count;

    void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    /** The one in the middle, or the mean of the two. */
    double get() {
        return at(0.5);
    }

    /** The value below which this part of the measurements lies, between the two nearest. */
    double at(double part) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        double place = part * (count - 1);
        int below = (int) place;
        int above = Math.min(below + 1, count - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
