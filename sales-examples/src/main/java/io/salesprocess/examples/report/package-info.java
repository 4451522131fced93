/** Inspections as text for people: pure functions, without input or output. */
@NullMarked
package io.salesprocess.examples.report;

import org.jspecify.annotations.NullMarked;
