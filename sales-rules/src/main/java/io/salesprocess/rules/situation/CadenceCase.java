package io.salesprocess.rules.situation;

/** Something that has to happen again and again. Where it has not begun, nothing else is told. Immutable. */
public final class CadenceCase extends Situation {
    public static final Dial<Start> START = Dial.first(Start.class);
    public static final Dial<Gaps> GAPS = START.then(Gaps.class);
    public static final Dial<Loaded> LOADED = GAPS.then(Loaded.class);

    public CadenceCase(long code) {
        super(code);
    }

    public Start start() {
        return START.read(code());
    }

    public Gaps gaps() {
        return GAPS.read(code());
    }

    /** Whether all was loaded that might have been an occasion. */
    public Loaded loaded() {
        return LOADED.read(code());
    }
}
