package io.salesprocess.rules;

import io.salesprocess.model.inspection.Inspection;
import java.util.Optional;

/**
 * What became of one of many opportunities: either an inspection or the reason why there is none.
 *
 * @param opportunity the id of the opportunity
 * @param inspection present if it was inspected
 * @param failure present if it could not be
 */
public record InspectionAttempt(
        String opportunity, Optional<Inspection> inspection, Optional<InspectionException> failure) {}
