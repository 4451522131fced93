/** What the words of one tenant mean: start with {@link io.salesprocess.crm.profile.CrmProfile}. */
@NullMarked
package io.salesprocess.crm.profile;

import org.jspecify.annotations.NullMarked;
