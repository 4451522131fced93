/** The laws that any evaluator obeys, as properties of generated processes and opportunities. */
@NullMarked
package io.salesprocess.conformance.laws;

import org.jspecify.annotations.NullMarked;
