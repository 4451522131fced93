package io.salesprocess.rules.situation;

/** What is known of the people who were asked for. */
public enum People {
    NOT_ASKED,
    /** They were there, as asked. */
    THERE,
    /** At least one of them was not there, or is not among the people at all. */
    MISSING,
    /** They were asked to come, and nobody recorded who came. */
    NOBODY_RECORDED,
    /** Somebody was there whose roles are not known. */
    ROLES_UNKNOWN
}
