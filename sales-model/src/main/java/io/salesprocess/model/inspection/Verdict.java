package io.salesprocess.model.inspection;

import io.salesprocess.model.value.Named;

/** What an inspection says of a requirement. */
public enum Verdict implements Named {
    /** Genuinely done, with evidence. */
    MET,
    /** Not done: a verdict about the selling. */
    UNMET,
    /** Set aside by somebody entitled to. */
    WAIVED,
    /** Does not apply to this opportunity. */
    NOT_APPLICABLE,
    /** Cannot be told: a verdict about the data. */
    UNDETERMINED
}
