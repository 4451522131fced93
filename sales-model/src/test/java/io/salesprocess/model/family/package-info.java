/** Families of processes. */
@NullMarked
package io.salesprocess.model.family;

import org.jspecify.annotations.NullMarked;
