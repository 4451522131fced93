package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.Ink;
import java.time.Clock;

/**
 * What the program takes from the machine it runs on. Immutable.
 *
 * @param clock tells the time where {@code --as-of} does not
 * @param ink colour, or none
 */
record Host(Clock clock, Ink ink) {}
