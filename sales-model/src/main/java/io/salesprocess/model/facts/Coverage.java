package io.salesprocess.model.facts;

import io.salesprocess.model.value.Named;

/** How much of a collection was loaded. What cannot be found in one that is not complete is undetermined. */
public enum Coverage implements Named {
    COMPLETE,
    PARTLY,
    NOT_LOADED
}
