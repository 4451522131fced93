/**
 * Turns the records of CRMs and calendars into opportunities. Start with {@link io.salesprocess.crm.CrmReader}; a {@link
 * io.salesprocess.crm.profile.CrmProfile} says what the words of one tenant mean.
 */
@NullMarked
@CrmStyle
package io.salesprocess.crm;

import org.jspecify.annotations.NullMarked;
