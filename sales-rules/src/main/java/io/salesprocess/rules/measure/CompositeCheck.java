package io.salesprocess.rules.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Examines several conditions, of which a number must hold. */
final class CompositeCheck implements Check {
    private final int needed;
    private final List<Check> parts;

    CompositeCheck(int needed, List<Check> parts) {
        this.needed = needed;
        this.parts = List.copyOf(parts);
    }

    @Override
    public @Nullable Outcome examine(Examination examination) {
        List<Outcome> outcomes = new ArrayList<>(parts.size());
        boolean waiting = false;
        for (Check part : parts) {
            Outcome outcome = part.examine(examination);
            if (outcome == null) {
                waiting = true;
            } else {
                outcomes.add(outcome);
            }
        }
        return waiting
                ? null
                : Combined.atLeast(needed, outcomes, examination.casebook().zone());
    }
}
