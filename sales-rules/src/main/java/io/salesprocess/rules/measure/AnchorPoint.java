package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.TimeFit;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The moments that an anchor stands for.
 *
 * @param lack {@link TimeFit#FITS} if there are such moments, else why not
 * @param moments the moments; several where a requirement is proved by several records, one of which is enough
 * @param atLatest whether what was not loaded may put it earlier, and never later
 * @param others whether there may be other such moments, of which nobody can tell
 */
public record AnchorPoint(TimeFit lack, List<Moment> moments, boolean atLatest, boolean others) {
    static final AnchorPoint NONE = new AnchorPoint(TimeFit.NO_ANCHOR, List.of());
    static final AnchorPoint UNKNOWN = new AnchorPoint(TimeFit.ANCHOR_UNKNOWN, List.of());
    static final AnchorPoint SET_ASIDE = new AnchorPoint(TimeFit.FITS, List.of());

    AnchorPoint(TimeFit lack, List<Moment> moments) {
        this(lack, moments, false, false);
    }

    /** A moment, or an earlier one. */
    static AnchorPoint atLatest(Moment moment) {
        return new AnchorPoint(TimeFit.FITS, List.of(moment), true, false);
    }

    static AnchorPoint at(Moment moment) {
        return new AnchorPoint(TimeFit.FITS, List.of(moment));
    }

    /** The date among what was entered into a field or a detail; null if that was not loaded. */
    static AnchorPoint entered(@Nullable List<FieldEntry> entries, Casebook casebook) {
        if (entries == null) {
            return UNKNOWN;
        }
        FieldEntry entry = Fields.inEffect(entries, casebook);
        Optional<FieldValue> value = entry == null ? Optional.empty() : entry.value();
        if (value.isEmpty()) {
            return NONE;
        }
        return Fields.moment(value.get()).map(AnchorPoint::at).orElse(UNKNOWN);
    }

    /** When a requirement was met. */
    static AnchorPoint met(Outcome outcome) {
        return switch (outcome.verdict()) {
            case WAIVED, NOT_APPLICABLE -> SET_ASIDE;
            case UNMET -> NONE;
            case UNDETERMINED -> UNKNOWN;
            case MET ->
                outcome.ends().isEmpty() && outcome.metAt() == null
                        ? UNKNOWN
                        : new AnchorPoint(TimeFit.FITS, moments(outcome), false, outcome.others());
        };
    }

    private static List<Moment> moments(Outcome outcome) {
        return outcome.ends().isEmpty() ? Stream.ofNullable(outcome.metAt()).toList() : outcome.ends();
    }

    /** Whether the anchor was waived or does not apply, so that nothing is measured from it. */
    public boolean setAside() {
        return lack == TimeFit.FITS && moments.isEmpty();
    }

    /** Whether there is a moment. */
    public boolean there() {
        return lack == TimeFit.FITS && !moments.isEmpty();
    }

    /** Whether the earliest of the moments may lie earlier still. */
    public boolean perhapsEarlier() {
        return atLatest || others;
    }

    /** The earliest of the moments. Only where there is one. */
    public Moment earliest(ZoneId zone) {
        return moments.stream()
                .min(Comparator.comparing(moment -> moment.ends(zone)))
                .orElseThrow();
    }

    /** Each moment moved; what is lacking is lacking still. */
    AnchorPoint moved(UnaryOperator<Moment> move) {
        return there()
                ? new AnchorPoint(lack, moments.stream().map(move).distinct().toList(), atLatest, others)
                : this;
    }
}
