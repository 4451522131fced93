/**
 * Processes, opportunities and changes of both, made at random from a seed as plain JSON, and what any two evaluators must
 * say of them alike.
 */
@NullMarked
package io.salesprocess.conformance.generated;

import org.jspecify.annotations.NullMarked;
