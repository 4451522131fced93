/** How each system shapes its records. Of no use to applications. */
@NullMarked
package io.salesprocess.crm.source;

import org.jspecify.annotations.NullMarked;
