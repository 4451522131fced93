package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorParts;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.Consequence;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Shifted;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableValue;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.TimeUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Working time is counted only where the process says when people work, and no distance is both longer and shorter. */
final class TimeCheck {
    private final SalesProcess process;
    private final Input input;

    TimeCheck(SalesProcess process, Input input) {
        this.process = process;
        this.input = input;
    }

    void check(Requirements requirements) {
        process.workingHours()
                .filter(hours -> !hours.from().isBefore(hours.to()))
                .ifPresent(hours -> impossible(
                        input.placeOf(hours, "to"),
                        "The working day ends at " + hours.to() + ", and not after it began at " + hours.from() + "."));
        process.activities().forEach(type -> {
            span(type.usualDuration(), input.placeOf(type, "usualDuration"));
            some(type.usualDuration(), input.placeOf(type, "usualDuration"));
        });
        process.tables().forEach(this::check);
        process.waivers().ifPresent(policy -> span(policy.longest(), input.placeOf(policy, "longest")));
        requirements.ladders().stream().flatMap(List::stream).forEach(this::check);
        requirements.placed().forEach(placed -> check(placed.requirement()));
    }

    private void check(Table table) {
        table.rows().forEach(row -> span(row.value().span(), input.placeOf(row, "value")));
        span(table.otherwise().flatMap(TableValue::span), input.placeOf(table, "otherwise"));
    }

    private void check(Stage stage) {
        span(stage.expectedDuration(), input.placeOf(stage, "expectedDuration"));
        Stream.concat(stage.appliesWhen().stream(), stage.entryFor().stream())
                .flatMap(condition -> ConditionParts.all(condition).stream())
                .forEach(this::check);
    }

    private void check(Requirement requirement) {
        ConditionParts.all(requirement).forEach(this::check);
        for (Consequence consequence : requirement.overdue()) {
            span(consequence.by(), input.placeOf(consequence, "by"));
        }
        requirement.due().ifPresent((Due due) -> {
            span(due.offset().flatMap(Limit::span), input.placeOf(due, due.before() ? "atLeast" : "within"));
            check(due.anchor());
        });
    }

    private void check(Condition condition) {
        if (condition instanceof Cadence cadence) {
            span(cadence.every().flatMap(Limit::span), input.placeOf(cadence, "every"));
            some(cadence.every().flatMap(Limit::span), input.placeOf(cadence, "every"));
        }
        if (condition instanceof ActivityCondition activity) {
            some(activity.lasting(), input.placeOf(activity, "lasting"));
        }
        ConditionParts.relations(condition).forEach(this::check);
        ConditionParts.anchors(condition).forEach(this::check);
    }

    private void check(Anchor anchor) {
        AnchorParts.all(anchor)
                .filter(Shifted.class::isInstance)
                .map(Shifted.class::cast)
                .forEach(shifted -> {
                    span(Optional.of(shifted.by()), input.placeOf(shifted, "at"));
                    some(Optional.of(shifted.by()), input.placeOf(shifted, "at"));
                });
    }

    private void check(TimeRelation relation) {
        Optional<Span> most = relation.within().flatMap(Limit::span);
        Optional<Span> least = relation.atLeast().flatMap(Limit::span);
        span(most, input.placeOf(relation, Places.within(relation)));
        span(least, input.placeOf(relation, "atLeast"));
        if (most.isPresent() && least.isPresent() && Distance.of(most.get()).shorterThan(Distance.of(least.get()))) {
            impossible(
                    input.placeOf(relation, "atLeast"),
                    "Nothing is at least " + least.get() + " and at most " + most.get() + " away.");
        }
    }

    private void span(Optional<Span> said, Place place) {
        said.filter(span -> span.unit() == TimeUnit.WORKING_MINUTES || span.unit() == TimeUnit.WORKING_HOURS)
                .filter(span -> process.workingHours().isEmpty())
                .ifPresent(span -> input.report(
                        ProblemCode.WRONG_KEYS,
                        place,
                        "The span " + Quoted.quoted(span.toString()) + " needs the working hours of the process.",
                        "Add \"workingHours\": {\"from\": \"09:00\", \"to\": \"17:00\"} to the process."));
    }

    /** Where nothing lies between two moments, no length is none. Within no days is the same day, and may be meant. */
    private void some(Optional<Span> said, Place place) {
        said.filter(span -> span.amount() == 0)
                .ifPresent(span -> input.report(
                        ProblemCode.IMPOSSIBLE_RANGE,
                        place,
                        "The span " + Quoted.quoted(span.toString()) + " has no length.",
                        "Make it longer, or leave it out."));
    }

    private void impossible(Place place, String message) {
        input.report(ProblemCode.IMPOSSIBLE_RANGE, place, message, "Swap them, or leave one out.");
    }
}
