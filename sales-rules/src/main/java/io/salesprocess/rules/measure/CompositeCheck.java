package io.salesprocess.rules.measure;

import java.util.ArrayList;
import java.util.List;

/** Examines several conditions, of which a number must hold. */
final class CompositeCheck implements Check {
    private final int needed;
    private final List<Check> parts;

    CompositeCheck(int needed, List<Check> parts) {
        this.needed = needed;
        this.parts = List.copyOf(parts);
    }

    @Override
    public Outcome examine(Examination examination) {
        List<Outcome> outcomes = new ArrayList<>(parts.size());
        for (Check part : parts) {
            outcomes.add(part.examine(examination));
        }
        return Combined.atLeast(needed, outcomes, examination.casebook().zone());
    }
}
