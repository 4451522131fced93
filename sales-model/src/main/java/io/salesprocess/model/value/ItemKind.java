package io.salesprocess.model.value;

/** What an item is: something with states in order. */
public enum ItemKind implements Named {
    /** Something written. */
    DOCUMENT,
    /** A linked piece of work with a life of its own, such as a trial, a legal review or a sample. */
    WORK,
    /** Something that happened elsewhere, such as a payment. */
    EVENT;

    /** The only state of an event. */
    public static final String HAPPENED = "happened";
}
