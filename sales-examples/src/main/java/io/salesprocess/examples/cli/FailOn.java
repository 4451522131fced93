package io.salesprocess.examples.cli;

import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.Severity;
import java.util.List;
import java.util.Locale;

/** From which severity on findings make the program end with status 1. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    int status(List<Finding> findings) {
        return findings.stream().map(Finding::severity).anyMatch(this::reached)
                ? ExitStatus.FOUND
                : ExitStatus.NOTHING_FOUND;
    }

    private boolean reached(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.INFO;
            case NEVER -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
