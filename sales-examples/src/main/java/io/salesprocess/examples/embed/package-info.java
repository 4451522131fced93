/** The library inside a CRM, in few lines. */
@NullMarked
package io.salesprocess.examples.embed;

import org.jspecify.annotations.NullMarked;
