package io.salesprocess.examples.cli;

import java.util.Locale;

/** How the problems of a process are written. */
enum LintFormat {
    TEXT,
    JSON,
    SARIF;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
