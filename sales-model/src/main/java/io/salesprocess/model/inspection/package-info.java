/** What an inspection found: start with {@link io.salesprocess.model.inspection.Inspection}. */
@NullMarked
package io.salesprocess.model.inspection;

import org.jspecify.annotations.NullMarked;
