package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;

/** How much a consequence weighs. */
public enum ConsequenceLevel implements Named {
    INFO,
    WARNING,
    ERROR
}
