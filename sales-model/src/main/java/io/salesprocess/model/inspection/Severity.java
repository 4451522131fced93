package io.salesprocess.model.inspection;

import io.salesprocess.model.value.Named;

/** How loudly a finding speaks, loudest first. */
public enum Severity implements Named {
    ERROR,
    WARNING,
    INFO
}
