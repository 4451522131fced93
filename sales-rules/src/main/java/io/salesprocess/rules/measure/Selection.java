package io.salesprocess.rules.measure;

/** A condition, prepared to tell which records or people count for it. Immutable and thread-safe. */
interface Selection {
    Selected select(Examination examination);

    /** The same, each time that something counted: a field at each entry, a document at each time that it came there. */
    default Selected occasions(Examination examination) {
        return select(examination);
    }
}
