/** An application's own rules beside the library's: start with {@link io.salesprocess.examples.rules.HouseRules}. */
@NullMarked
package io.salesprocess.examples.rules;

import org.jspecify.annotations.NullMarked;
