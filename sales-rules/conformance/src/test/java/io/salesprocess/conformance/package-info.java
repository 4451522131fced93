/** What any implementation of the language must answer, and two that are asked. */
@NullMarked
package io.salesprocess.conformance;

import org.jspecify.annotations.NullMarked;
