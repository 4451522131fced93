/** Fifteen opportunities of another system, read and inspected: start with {@link io.salesprocess.examples.contoso.ContosoExtract}. */
@NullMarked
package io.salesprocess.examples.contoso;

import org.jspecify.annotations.NullMarked;
