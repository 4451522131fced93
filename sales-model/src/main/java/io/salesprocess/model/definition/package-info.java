/** What a company wrote down about how it sells: start with {@link io.salesprocess.model.definition.SalesProcess}. */
@NullMarked
package io.salesprocess.model.definition;

import org.jspecify.annotations.NullMarked;
