package io.salesprocess.rules.situation;

/** Whether something is so. */
public enum YesNo {
    NO,
    YES;

    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }
}
