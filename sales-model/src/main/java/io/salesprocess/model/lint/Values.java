package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.value.FieldValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The values that a comparison with constants allows. */
record Values(Comparison comparison, List<FieldValue> constants) {
    static Values of(Comparing comparing) {
        return new Values(comparing.comparison(), comparing.values());
    }

    /** Whether these are a few values, each of them known. */
    boolean few() {
        return comparison == Comparison.EQUALS || comparison == Comparison.ONE_OF;
    }

    /** Whether every value that these allow is certainly allowed by the others, too. */
    boolean allWithin(Values others) {
        if (others.comparison == Comparison.KNOWN || equals(others)) {
            return true;
        }
        if (few()) {
            return constants.stream().allMatch(value -> others.allows(value).orElse(false));
        }
        if (others.comparison == Comparison.NOT_EQUALS) {
            return others.constants.stream()
                    .allMatch(value -> allows(value).map(allowed -> !allowed).orElse(false));
        }
        if (!comparable(others)) {
            return false;
        }
        boolean above = lower() && others.lower() && bound(others) >= 0;
        boolean below = upper() && others.upper() && bound(others) <= 0;
        return (above || below) && !looser(others);
    }

    /** Whether no value can be allowed by both. */
    boolean excludes(Values others) {
        if (few()) {
            return constants.stream()
                    .allMatch(value ->
                            others.allows(value).map(allowed -> !allowed).orElse(false));
        }
        if (others.few()) {
            return others.excludes(this);
        }
        if (lower() && others.upper() && comparable(others)) {
            return bound(others) > 0 || (bound(others) == 0 && !(inclusive() && others.inclusive()));
        }
        return upper() && others.lower() && others.excludes(this);
    }

    /** Whether a value is allowed; empty where that cannot be told here. */
    Optional<Boolean> allows(FieldValue value) {
        return switch (comparison) {
            case KNOWN -> Optional.of(true);
            case EQUALS, ONE_OF -> anyEqual(value);
            case NOT_EQUALS -> anyEqual(value).map(equal -> !equal);
            case GREATER_THAN -> order(value).map(order -> order > 0);
            case AT_LEAST -> order(value).map(order -> order >= 0);
            case LESS_THAN -> order(value).map(order -> order < 0);
            case AT_MOST -> order(value).map(order -> order <= 0);
            case CONTAINS ->
                text(value).flatMap(said -> first().flatMap(Values::text).map(said::contains));
            case STARTS_WITH ->
                text(value).flatMap(said -> first().flatMap(Values::text).map(said::startsWith));
        };
    }

    private Optional<Boolean> anyEqual(FieldValue value) {
        boolean told = true;
        for (FieldValue constant : constants) {
            Optional<Boolean> equal = equal(constant, value);
            if (equal.orElse(false)) {
                return equal;
            }
            told &= equal.isPresent();
        }
        return told ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Boolean> equal(FieldValue left, FieldValue right) {
        Optional<Integer> order = compare(left, right);
        return order.isPresent()
                ? order.map(difference -> difference == 0)
                : left instanceof FieldValue.Date || left instanceof FieldValue.Money
                        ? Optional.empty()
                        : Optional.of(left.equals(right));
    }

    private Optional<FieldValue> first() {
        return constants.stream().findFirst();
    }

    private Optional<Integer> order(FieldValue value) {
        return first().flatMap(constant -> compare(value, constant));
    }

    private boolean lower() {
        return comparison == Comparison.GREATER_THAN || comparison == Comparison.AT_LEAST;
    }

    private boolean upper() {
        return comparison == Comparison.LESS_THAN || comparison == Comparison.AT_MOST;
    }

    private boolean inclusive() {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.AT_MOST;
    }

    private boolean comparable(Values others) {
        return first().flatMap(others::order).isPresent();
    }

    private int bound(Values others) {
        return first().flatMap(others::order).orElse(0);
    }

    /** With the same bound, whether these allow the bound itself and the others do not. */
    private boolean looser(Values others) {
        return bound(others) == 0 && inclusive() && !others.inclusive();
    }

    private static Optional<String> text(FieldValue value) {
        return value instanceof FieldValue.Text said ? Optional.of(said.text()) : Optional.empty();
    }

    /** By more and less; empty where the two have no order or it depends on the zone. */
    private static Optional<Integer> compare(FieldValue left, FieldValue right) {
        if (left instanceof FieldValue.Number one && right instanceof FieldValue.Number other) {
            return Optional.of(one.number().compareTo(other.number()));
        }
        if (left instanceof FieldValue.Money one
                && right instanceof FieldValue.Money other
                && one.currency().equals(other.currency())) {
            return Optional.of(one.amount().compareTo(other.amount()));
        }
        if (left instanceof FieldValue.Date one
                && right instanceof FieldValue.Date other
                && one.moment().dateOnly()
                && other.moment().dateOnly()) {
            return Optional.of(date(one).compareTo(date(other)));
        }
        return Optional.empty();
    }

    private static LocalDate date(FieldValue.Date value) {
        return value.moment().dateIn(ZoneOffset.UTC);
    }
}
