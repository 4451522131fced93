package io.salesprocess.examples.cli;

import java.util.Locale;

/** How an answer is written. */
enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
