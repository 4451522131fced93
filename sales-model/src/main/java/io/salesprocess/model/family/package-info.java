/**
 * Several processes that share parts: one for each type of deal, and one version after the other. Start with
 * {@link io.salesprocess.model.family.ProcessFamily}.
 */
@NullMarked
package io.salesprocess.model.family;

import org.jspecify.annotations.NullMarked;
