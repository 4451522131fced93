package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.TimeFit;
import java.util.List;
import java.util.Optional;

/**
 * The moments that an anchor stands for.
 *
 * @param lack {@link TimeFit#FITS} if there are such moments, else why not
 * @param moments the moments; several where a requirement is proved by several records, one of which is enough
 */
public record AnchorPoint(TimeFit lack, List<Moment> moments) {
    private static final AnchorPoint NONE = new AnchorPoint(TimeFit.NO_ANCHOR, List.of());
    private static final AnchorPoint UNKNOWN = new AnchorPoint(TimeFit.ANCHOR_UNKNOWN, List.of());
    private static final AnchorPoint SET_ASIDE = new AnchorPoint(TimeFit.FITS, List.of());

    /** Whether the anchor was waived or does not apply, so that nothing is measured from it. */
    public boolean setAside() {
        return lack == TimeFit.FITS && moments.isEmpty();
    }

    /** The moments of an anchor. */
    public static AnchorPoint of(Anchor anchor, References references, Examination examination) {
        Casebook casebook = examination.casebook();
        Milestone milestone = (Milestone) anchor;
        String id = milestone.id().orElse("");
        return switch (milestone.kind()) {
            case IT, RETURNED_TO -> UNKNOWN;
            case AS_OF -> at(Moment.at(casebook.at()));
            case CREATED ->
                casebook.opportunity().created().map(AnchorPoint::at).orElse(UNKNOWN);
            case STAGE_ENTERED -> stage(id, casebook);
            case FIELD -> field(id, casebook);
            case REQUIREMENT -> requirement(examination.requirements().outcome(references.requirement(id)));
        };
    }

    private static AnchorPoint at(Moment moment) {
        return new AnchorPoint(TimeFit.FITS, List.of(moment));
    }

    private static AnchorPoint stage(String id, Casebook casebook) {
        Moment entered = casebook.firstClaim(id);
        if (entered != null) {
            return at(entered);
        }
        return casebook.opportunity().coverage(Part.STAGE_HISTORY) == Coverage.COMPLETE ? NONE : UNKNOWN;
    }

    private static AnchorPoint field(String id, Casebook casebook) {
        List<FieldEntry> entries = casebook.opportunity().fields().get(id);
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

    private static AnchorPoint requirement(Outcome outcome) {
        return switch (outcome.verdict()) {
            case WAIVED, NOT_APPLICABLE -> SET_ASIDE;
            case UNMET -> NONE;
            case UNDETERMINED -> UNKNOWN;
            case MET ->
                outcome.ends().isEmpty()
                        ? outcome.metAt() == null ? UNKNOWN : at(outcome.metAt())
                        : new AnchorPoint(TimeFit.FITS, outcome.ends());
        };
    }
}
