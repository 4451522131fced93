package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.rules.situation.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the value of a field or detail with what is asked of it. Immutable. */
final class ValueTest {
    private final ValueType type;
    private final List<String> choices;
    private final Comparison comparison;
    private final Yardstick yardstick;
    private final boolean denied;

    /**
     * Prepares a comparison.
     *
     * @param denied whether it speaks for a requirement that the value compares otherwise; what cannot be compared for want
     *     of a currency is no proof of that
     */
    ValueTest(Comparing asked, ValueType type, List<String> choices, boolean denied, Checks checks) {
        this.denied = denied && asked.comparison() != Comparison.KNOWN;
        this.type = type;
        this.choices = choices;
        this.comparison = asked.comparison();
        this.yardstick = Yardstick.of(asked, type, checks);
    }

    /** With what is compared in this examination. */
    Standard standard(Examination examination) {
        return yardstick.in(examination);
    }

    /** How the value in effect compares; null if it was not loaded. */
    Reading read(@Nullable List<FieldEntry> entries, Standard standard, Casebook casebook) {
        if (standard.lack() == Reading.NOTHING_TO_COMPARE || (standard.lack() == Reading.NO_CURRENCY && !denied)) {
            return Reading.NOTHING_TO_COMPARE;
        }
        return entries == null ? Reading.NOT_LOADED : read(Fields.inEffect(entries, casebook), standard, casebook);
    }

    /** How what was entered compares. */
    Reading read(@Nullable FieldEntry entry, Standard standard, Casebook casebook) {
        if (standard.lack() == Reading.NOTHING_TO_COMPARE) {
            return standard.lack();
        }
        if (standard.lack() == Reading.STANDARD_UNKNOWN) {
            return Fields.empty(entry) ? Reading.EMPTY : standard.lack();
        }
        if (standard.lack() == Reading.NO_CURRENCY) {
            return denied && !Fields.empty(entry) ? Reading.NOT_COMPARABLE : Reading.NOTHING_TO_COMPARE;
        }
        Reading reading = Fields.read(entry, type, choices, comparison, standard.values(), casebook);
        return denied && reading == Reading.NO_CURRENCY ? Reading.NOT_COMPARABLE : reading;
    }
}
