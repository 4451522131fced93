package io.salesprocess.rules.measure;

/** A condition, prepared to tell which records or people count for it. Immutable and thread-safe. */
interface Selection {
    Selected select(Examination examination);
}
