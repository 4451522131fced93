package io.salesprocess.model.definition;

/** A moment in the life of an opportunity to which others are compared. Immutable. */
public sealed interface Anchor permits Milestone, Occurrence, AttributeDate, PeriodBound, Shifted, AnchorChoice {
    /** Answers with the case for this kind of anchor. */
    <R> R as(Cases<R> cases);

    /**
     * One answer for each kind of anchor.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        R milestone(Milestone anchor);

        R occurrence(Occurrence anchor);

        R attributeDate(AttributeDate anchor);

        R periodBound(PeriodBound anchor);

        R shifted(Shifted anchor);

        R choice(AnchorChoice anchor);
    }
}
