package io.salesprocess.examples.cli;

/** How the program ends; the higher status wins. */
final class ExitStatus {
    static final int NOTHING_FOUND = 0;
    static final int FOUND = 1;
    static final int BAD_INPUT = 2;
    static final int INTERNAL = 70;

    private ExitStatus() {}
}
