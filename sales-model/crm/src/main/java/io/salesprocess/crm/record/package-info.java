/** What records say, in one shape for all systems and still in the words of each. Of no use to applications. */
@NullMarked
package io.salesprocess.crm.record;

import org.jspecify.annotations.NullMarked;
