/** Records and profiles that nobody should send. The numbers are those of {@code docs/hostile-input.md}. */
@NullMarked
package io.salesprocess.crm.hostile;

import org.jspecify.annotations.NullMarked;
