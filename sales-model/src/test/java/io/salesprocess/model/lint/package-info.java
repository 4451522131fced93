/** What lint finds, and what it does not. */
@NullMarked
package io.salesprocess.model.lint;

import org.jspecify.annotations.NullMarked;
