/** Puts records together into opportunities. Of no use to applications. */
@NullMarked
package io.salesprocess.crm.fact;

import org.jspecify.annotations.NullMarked;
