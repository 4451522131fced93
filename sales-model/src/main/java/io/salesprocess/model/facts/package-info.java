/** What is known of an opportunity: start with {@link io.salesprocess.model.facts.Opportunity}. */
@NullMarked
package io.salesprocess.model.facts;

import org.jspecify.annotations.NullMarked;
