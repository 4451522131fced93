package io.salesprocess.rules.situation;

/** How something compares with what is asked. */
public enum Match {
    NOT_ASKED,
    MATCHES,
    DIFFERS,
    UNKNOWN
}
