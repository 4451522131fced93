/** The small values that definitions and facts share: moments, spans, field values, sides, strengths. */
@NullMarked
package io.salesprocess.model.value;

import org.jspecify.annotations.NullMarked;
