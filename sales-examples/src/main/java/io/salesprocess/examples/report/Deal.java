package io.salesprocess.examples.report;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;

/**
 * An opportunity and what its inspection found. Immutable.
 *
 * @param opportunity what is known of it
 * @param inspection what was found
 */
public record Deal(Opportunity opportunity, Inspection inspection) {}
