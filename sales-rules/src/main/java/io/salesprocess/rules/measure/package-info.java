/**
 * Measures what an opportunity's records are, compared with what a process asks. Nothing here says what a measurement
 * means: that is for the rules.
 */
@NullMarked
package io.salesprocess.rules.measure;

import org.jspecify.annotations.NullMarked;
