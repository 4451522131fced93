/** The README, taken at its word. */
@NullMarked
package io.salesprocess.examples.readme;

import org.jspecify.annotations.NullMarked;
