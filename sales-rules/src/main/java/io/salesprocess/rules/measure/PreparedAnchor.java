package io.salesprocess.rules.measure;

/** An anchor, prepared. Immutable and thread-safe. */
public interface PreparedAnchor {
    /** The moments that it stands for. */
    AnchorPoint point(Examination examination);
}
