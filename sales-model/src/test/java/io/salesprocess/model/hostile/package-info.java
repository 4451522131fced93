/** Documents that nobody should send, and what each of them gets. The numbers are those of {@code docs/hostile-input.md}. */
@NullMarked
package io.salesprocess.model.hostile;

import org.jspecify.annotations.NullMarked;
