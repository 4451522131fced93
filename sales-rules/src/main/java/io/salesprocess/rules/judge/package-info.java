/** Lets the rules judge situations, and remembers what they decided. */
@NullMarked
package io.salesprocess.rules.judge;

import org.jspecify.annotations.NullMarked;
