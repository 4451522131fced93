package io.salesprocess.rules.measure;

import io.salesprocess.model.value.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure for how often something has to happen. */
interface Rhythm {
    /**
     * The latest time that it happened too rarely: what happened right before, in it and right after; empty if nothing
     * did. Null if it never happened too rarely.
     *
     * @param occasions in order, none before the start or after the end
     * @param end the end, or the moment that is tested
     * @param over whether the end itself belongs to it
     */
    @Nullable
    List<Occasion> latestGap(List<Occasion> occasions, Moment start, Moment end, boolean over, Calendar calendar);
}
