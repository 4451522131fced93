package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.ActivityState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A booking is no proof that work was done. It is a fair thing to ask for where the booking itself is meant: where the
 * words say so, or where somebody asks later whether the activity was held.
 */
final class Bookings {
    private static final Pattern BOOKING = Pattern.compile(
            "\\b(book|schedul|reschedul|plan|arrang|agree|set|invit|calendar|diary|date|appointment|slot|next)\\w*",
            Pattern.CASE_INSENSITIVE);

    private final Requirements requirements;
    private final Advice advice;

    Bookings(Requirements requirements, Advice advice) {
        this.requirements = requirements;
        this.advice = advice;
    }

    void check() {
        for (Requirements.Placed placed : requirements.placed()) {
            boolean proof = placed.kind() == RequirementKind.STEP || placed.kind() == RequirementKind.EXIT_CRITERION;
            if (proof && !speaksOfBooking(placed.requirement().name())) {
                Set<Condition> selecting = AskedFor.of(placed.requirement()).stream()
                        .filter(ForEach.class::isInstance)
                        .map(each -> ((ForEach) each).items())
                        .collect(Collectors.toCollection(HashSet::new));
                AskedFor.of(placed.requirement()).stream()
                        .filter(condition -> !selecting.contains(condition))
                        .filter(ActivityCondition.class::isInstance)
                        .map(ActivityCondition.class::cast)
                        .filter(activity -> activity.state() == ActivityState.BOOKED)
                        .filter(activity -> activity.statement()
                                .filter(Bookings::speaksOfBooking)
                                .isEmpty())
                        .filter(activity -> !heldLater(activity.activities(), placed))
                        .forEach(activity -> report(placed, activity));
            }
        }
    }

    private static boolean speaksOfBooking(String words) {
        return BOOKING.matcher(words).find();
    }

    private boolean heldLater(List<String> types, Requirements.Placed than) {
        return later(than)
                .flatMap(placed -> AskedFor.of(placed.requirement()).stream())
                .filter(ActivityCondition.class::isInstance)
                .map(ActivityCondition.class::cast)
                .filter(activity -> activity.state() == ActivityState.HELD)
                .anyMatch(activity -> activity.activities().stream().anyMatch(types::contains));
    }

    private Stream<Requirements.Placed> later(Requirements.Placed than) {
        return requirements.placed().stream()
                .filter(placed -> placed.ladder() != than.ladder() || placed.rung() > than.rung());
    }

    private void report(Requirements.Placed placed, ActivityCondition activity) {
        advice.report(
                ProblemCode.BOOKING_AS_PROOF,
                placed,
                advice.placeOf(activity, "state"),
                "A booking of " + Quoted.quoted(activity.activities().get(0)) + " is taken as proof that "
                        + Quoted.quoted(placed.requirement().id()) + " is done.",
                "Maybe 'held'; a booking is enough to enter the next stage.");
    }
}
