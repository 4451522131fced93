package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;

/** The forecast category of an open stage, in rising order of certainty. */
public enum ForecastCategory implements Named {
    /** Not forecast. */
    OMITTED,
    /** Under way, without a promise. */
    PIPELINE,
    /** Won if things go well. */
    BEST_CASE,
    /** Promised for the period. */
    COMMIT
}
