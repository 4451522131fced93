package io.salesprocess.rules.given;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.Shifted;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableRow;
import io.salesprocess.model.definition.TableType;
import io.salesprocess.model.definition.TableValue;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Period;
import java.util.List;
import java.util.function.UnaryOperator;

/** Anchors, limits and cadences, as short as they can be said in Java. */
public final class Moments {
    private Moments() {}

    public static Anchor returned(String stage) {
        return Milestone.of(Milestone.Kind.RETURNED_TO, stage);
    }

    public static Anchor first(Condition... evidence) {
        return Occurrence.builder().addOf(evidence).last(false).build();
    }

    public static Anchor last(Condition... evidence) {
        return Occurrence.builder().addOf(evidence).last(true).build();
    }

    public static Anchor dateOf(String attribute, Condition evidence) {
        return AttributeDate.builder().attribute(attribute).of(evidence).build();
    }

    public static Anchor startOf(Period period, Anchor of) {
        return PeriodBound.builder().period(period).end(false).of(of).build();
    }

    public static Anchor endOf(Period period, Anchor of) {
        return PeriodBound.builder().period(period).end(true).of(of).build();
    }

    public static Anchor at(String span, TimeRelation.Direction direction, Anchor from) {
        return Shifted.builder()
                .by(Times.span(span))
                .before(direction == TimeRelation.Direction.BEFORE)
                .from(from)
                .build();
    }

    public static Anchor longAfter(String span, Anchor from) {
        return at(span, TimeRelation.Direction.AFTER, from);
    }

    public static Anchor longBefore(String span, Anchor from) {
        return at(span, TimeRelation.Direction.BEFORE, from);
    }

    public static Anchor earliest(Anchor... among) {
        return choice(AnchorChoice.Which.EARLIEST, among);
    }

    public static Anchor latest(Anchor... among) {
        return choice(AnchorChoice.Which.LATEST, among);
    }

    public static Anchor halfway(Anchor one, Anchor other) {
        return choice(AnchorChoice.Which.HALFWAY, one, other);
    }

    private static Anchor choice(AnchorChoice.Which which, Anchor... among) {
        return AnchorChoice.builder().which(which).addAmong(among).build();
    }

    public static Limit ofTable(String table) {
        return Limit.builder().table(table).build();
    }

    public static TimeRelation atLeast(String span, TimeRelation relation) {
        return TimeRelation.builder()
                .copyOf(relation)
                .atLeast(Limit.of(Times.span(span)))
                .build();
    }

    public static TimeRelation atLeastOfTable(String table, TimeRelation relation) {
        return TimeRelation.builder().copyOf(relation).atLeast(ofTable(table)).build();
    }

    public static TimeRelation withinOfTable(String table, TimeRelation relation) {
        return TimeRelation.builder().copyOf(relation).within(ofTable(table)).build();
    }

    public static TimeRelation notOlderThanTable(String table) {
        return TimeRelation.builder()
                .direction(TimeRelation.Direction.NOT_OLDER)
                .within(ofTable(table))
                .build();
    }

    public static Due dueWithinTable(String table, Anchor anchor) {
        return Due.builder().anchor(anchor).offset(ofTable(table)).build();
    }

    public static Condition every(String span, Anchor from, Condition... happens) {
        return every(span, from, more -> more, happens);
    }

    public static Condition every(String span, Anchor from, UnaryOperator<Cadence.Builder> more, Condition... happens) {
        return more.apply(Cadence.builder()
                        .every(Limit.of(Times.span(span)))
                        .from(from)
                        .addHappens(happens))
                .build();
    }

    public static Condition everyOfTable(String table, Anchor from, Condition... happens) {
        return Cadence.builder()
                .every(ofTable(table))
                .from(from)
                .addHappens(happens)
                .build();
    }

    public static Condition inEach(Period period, Anchor from, Condition... happens) {
        return inEach(period, from, more -> more, happens);
    }

    public static Condition inEach(
            Period period, Anchor from, UnaryOperator<Cadence.Builder> more, Condition... happens) {
        return more.apply(Cadence.builder().period(period).from(from).addHappens(happens))
                .build();
    }

    public static Table spans(String id, TableRow... rows) {
        return Table.builder()
                .id(id)
                .name(id)
                .type(TableType.SPAN)
                .addRows(rows)
                .build();
    }

    public static Table spansOr(String otherwise, String id, TableRow... rows) {
        return Table.builder()
                .copyOf(spans(id, rows))
                .otherwise(TableValue.builder().span(Times.span(otherwise)).build())
                .build();
    }

    /** A row of spans: where the field compares so. */
    public static TableRow row(String span, String field, Comparison comparison, FieldValue... values) {
        return row(span, (FieldCondition) Conditions.field(field, comparison, values));
    }

    public static TableRow row(String span, FieldCondition... where) {
        return TableRow.builder()
                .where(List.of(where))
                .value(TableValue.builder().span(Times.span(span)).build())
                .build();
    }
}
