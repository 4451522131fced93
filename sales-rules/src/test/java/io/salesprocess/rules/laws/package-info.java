/** What the next actions promise, as a property of generated opportunities. The laws stand in the module of conformance. */
package io.salesprocess.rules.laws;
