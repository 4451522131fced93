package io.salesprocess.model.definition;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Shape;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Criteria, steps and actions in JSON. */
final class RequirementShapes {
    private static final Codec<Action> NESTED = Codecs.lazily(() -> RequirementShapes.ACTION);

    private static final Shape<Consequence, Consequence.Builder> CONSEQUENCE = Shape.of(
                    "a consequence", Consequence::builder, Consequence.Builder::build)
            .optional("by", Codecs.SPAN, Consequence::by, Consequence.Builder::by)
            .optional(
                    "severity",
                    Codecs.word(ConsequenceLevel.class),
                    RequirementShapes::severityToSay,
                    Consequence.Builder::severity)
            .optional("escalateTo", Codecs.ID, Consequence::escalateTo, Consequence.Builder::escalateTo)
            .optional("shouldMoveTo", Codecs.ID, Consequence::shouldMoveTo, Consequence.Builder::shouldMoveTo)
            .optional("then", Codecs.TEXT, Consequence::then, Consequence.Builder::then)
            .atLeastOne("severity", "escalateTo", "shouldMoveTo", "then");

    static final Shape<Action, Action.Builder> ACTION = RequirementShapes.<Action, Action.Builder>requirement(
                    "an action", Action::builder, Action.Builder::build)
            .list("actions", NESTED, Action::actions, Action.Builder::actions);

    static final Shape<Step, Step.Builder> STEP = RequirementShapes.<Step, Step.Builder>requirement(
                    "a step", Step::builder, Step.Builder::build)
            .usually("keyStep", Codecs.YES_NO, false, Step::keyStep, Step.Builder::keyStep)
            .list("actions", ACTION, Step::actions, Step.Builder::actions);

    static final Shape<Criterion, Criterion.Builder> CRITERION =
            requirement("a criterion", Criterion::builder, Criterion.Builder::build);

    private RequirementShapes() {}

    /** A warning goes without saying, unless it is all that there is. */
    private static Optional<ConsequenceLevel> severityToSay(Consequence consequence) {
        boolean alone = consequence.escalateTo().isEmpty()
                && consequence.shouldMoveTo().isEmpty()
                && consequence.then().isEmpty();
        return alone || consequence.severity() != ConsequenceLevel.WARNING
                ? Optional.of(consequence.severity())
                : Optional.empty();
    }

    private static <T extends Requirement, B extends RequirementBuilder<?>> Shape<T, B> requirement(
            String noun, Supplier<B> builder, Function<B, T> build) {
        return Shape.of(noun, builder, build)
                .required("id", Codecs.ID, T::id, RequirementBuilder::id)
                .required("name", Codecs.NAME, T::name, RequirementBuilder::name)
                .optional("why", Codecs.TEXT, T::why, RequirementBuilder::why)
                .optional("responsible", Codecs.ID, T::responsible, RequirementBuilder::responsible)
                .usually(
                        "obligation",
                        Codecs.word(Obligation.class),
                        Obligation.MUST,
                        T::obligation,
                        RequirementBuilder::obligation)
                .optional("appliesWhen", ConditionShapes.CONDITION, T::appliesWhen, RequirementBuilder::appliesWhen)
                .optional("doneWhen", ConditionShapes.CONDITION, T::doneWhen, RequirementBuilder::doneWhen)
                .optional("due", TimeShapes.DUE, T::due, RequirementBuilder::due)
                .list("overdue", CONSEQUENCE, T::overdue, RequirementBuilder::overdue)
                .different("after", Codecs.ID, T::after, RequirementBuilder::after)
                .usually("strictOrder", Codecs.YES_NO, false, T::strictOrder, RequirementBuilder::strictOrder)
                .usually("mustStillHold", Codecs.YES_NO, false, T::mustStillHold, RequirementBuilder::mustStillHold);
    }
}
