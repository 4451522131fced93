package io.salesprocess.model.definition;

import java.util.Optional;

/**
 * A closed, declarative statement about evidence. There are no expressions, no scripts and no regular expressions.
 * Immutable; equal conditions are decided alike.
 */
public sealed interface Condition
        permits EvidenceCondition,
                FieldCondition,
                AttributeCondition,
                StakeholdersCondition,
                PeopleCondition,
                RequirementCondition,
                StageCondition,
                MomentCondition,
                ForEach,
                Cadence,
                AllOf,
                AnyOf,
                AtLeastOf,
                Not,
                DecidedByApplication {

    /** What is asked, in the words of whoever wrote the process. Absent: the words follow from the condition. */
    Optional<String> statement();

    /** Why it is asked. */
    Optional<String> why();

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

        R attribute(AttributeCondition condition);

        R stakeholders(StakeholdersCondition condition);

        R people(PeopleCondition condition);

        R statement(StatementCondition condition);

        R requirement(RequirementCondition condition);

        R stage(StageCondition condition);

        R moment(MomentCondition condition);

        R forEach(ForEach condition);

        R cadence(Cadence condition);

        R allOf(AllOf condition);

        R anyOf(AnyOf condition);

        R atLeastOf(AtLeastOf condition);

        R not(Not condition);

        R decidedByApplication(DecidedByApplication condition);
    }
}
