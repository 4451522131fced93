package io.salesprocess.model.definition;

/**
 * A closed, declarative statement about evidence. There are no expressions, no scripts and no regular expressions.
 * Immutable; equal conditions are decided alike.
 */
public sealed interface Condition
        permits ActivityCondition,
                ItemCondition,
                FieldCondition,
                StakeholdersCondition,
                StatementCondition,
                RequirementCondition,
                MomentCondition,
                AllOf,
                AnyOf,
                AtLeastOf,
                Not,
                DecidedByApplication {

    /** Answers with the case for this kind of condition. */
    <R> R as(Cases<R> cases);

    /**
     * One answer for each kind of condition.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        R activity(ActivityCondition condition);

        R item(ItemCondition condition);

        R field(FieldCondition condition);

        R stakeholders(StakeholdersCondition condition);

        R statement(StatementCondition condition);

        R requirement(RequirementCondition condition);

        R moment(MomentCondition condition);

        R allOf(AllOf condition);

        R anyOf(AnyOf condition);

        R atLeastOf(AtLeastOf condition);

        R not(Not condition);

        R decidedByApplication(DecidedByApplication condition);
    }
}
