package io.salesprocess.rules.measure;

import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Never longer than a span without: from the start over each occasion to the end. */
record SpanRhythm(Span longest) implements Rhythm {
    @Override
    public @Nullable List<Occasion> latestGap(
            List<Occasion> occasions, Moment start, Moment end, boolean over, Calendar calendar) {
        Moment next = end;
        for (int i = occasions.size(); i >= 0; i--) {
            Moment before = i == 0 ? start : occasions.get(i - 1).when();
            if (!calendar.within(before, next, longest)) {
                return around(occasions, i);
            }
            next = before;
        }
        return null;
    }

    private static List<Occasion> around(List<Occasion> occasions, int gap) {
        List<Occasion> around = new ArrayList<>(2);
        if (gap > 0) {
            around.add(occasions.get(gap - 1));
        }
        if (gap < occasions.size()) {
            around.add(occasions.get(gap));
        }
        return around;
    }
}
