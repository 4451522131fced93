/** Which requirements of a process the records of a CRM can show: start with {@link io.salesprocess.crm.coverage.EvidenceCoverage}. */
@NullMarked
package io.salesprocess.crm.coverage;

import org.jspecify.annotations.NullMarked;
