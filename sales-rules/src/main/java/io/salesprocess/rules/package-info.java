/**
 * Inspects opportunities: start with {@link io.salesprocess.rules.Inspector}. An application adds rules of its own with
 * {@link io.salesprocess.rules.ApplicationRules}.
 */
@NullMarked
package io.salesprocess.rules;

import org.jspecify.annotations.NullMarked;
