/** What an inspection makes of facts that nobody should have sent. The numbers are those of {@code docs/hostile-input.md}. */
@NullMarked
package io.salesprocess.rules.hostile;

import org.jspecify.annotations.NullMarked;
