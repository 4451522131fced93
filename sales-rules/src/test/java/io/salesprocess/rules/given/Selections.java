package io.salesprocess.rules.given;

import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Link;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.ItemKind;
import java.util.function.UnaryOperator;

/** What selects records and people, counts them, and takes each in hand, as short as it can be said in Java. */
public final class Selections {
    private Selections() {}

    public static Condition work(String type, String state) {
        return work(type, state, asked -> asked);
    }

    public static Condition work(String type, String state, UnaryOperator<ItemCondition.Builder> more) {
        return Conditions.reached(type, state, asked -> more.apply(asked.kind(ItemKind.WORK)));
    }

    public static Condition happened(String event) {
        return happened(event, asked -> asked);
    }

    public static Condition happened(String event, UnaryOperator<ItemCondition.Builder> more) {
        return Conditions.reached(event, ItemKind.HAPPENED, asked -> more.apply(asked.kind(ItemKind.EVENT)));
    }

    public static Detail detail(String attribute, Comparison comparison, FieldValue... values) {
        return Detail.builder()
                .attribute(attribute)
                .comparison(comparison)
                .addValues(values)
                .build();
    }

    public static Detail detail(String attribute, Comparison comparison, ValueReference with) {
        return Detail.builder()
                .attribute(attribute)
                .comparison(comparison)
                .reference(with)
                .build();
    }

    public static Condition field(String field, Comparison comparison, ValueReference with) {
        return FieldCondition.builder()
                .field(field)
                .comparison(comparison)
                .reference(with)
                .build();
    }

    public static Condition attribute(String attribute, Comparison comparison, FieldValue... values) {
        return AttributeCondition.builder()
                .attribute(attribute)
                .comparison(comparison)
                .addValues(values)
                .build();
    }

    public static ValueReference ofField(String field) {
        return ValueReference.builder()
                .kind(ValueReference.Kind.FIELD)
                .id(field)
                .build();
    }

    public static ValueReference ofTable(String table) {
        return ValueReference.builder()
                .kind(ValueReference.Kind.TABLE)
                .id(table)
                .build();
    }

    public static ValueReference ofItem(String attribute) {
        return ValueReference.builder()
                .kind(ValueReference.Kind.ATTRIBUTE)
                .id(attribute)
                .build();
    }

    public static ValueReference ofLatest(String attribute, Condition evidence) {
        return ValueReference.builder()
                .kind(ValueReference.Kind.ATTRIBUTE)
                .id(attribute)
                .of(evidence)
                .build();
    }

    public static Link to(Condition evidence) {
        return Link.builder().to(evidence).build();
    }

    public static Link toIt() {
        return Link.builder().build();
    }

    public static Link itself() {
        return Link.builder().itself(true).build();
    }

    public static Distinct different(Distinct.Of of) {
        return Distinct.builder().of(of).build();
    }

    public static Distinct different(String attribute) {
        return Distinct.builder().of(Distinct.Of.ATTRIBUTE).attribute(attribute).build();
    }

    public static PersonReference owner() {
        return PersonReference.of(PersonReference.Kind.OWNER);
    }

    public static PersonReference it() {
        return PersonReference.of(PersonReference.Kind.IT);
    }

    public static PersonReference whoeverDid(String requirement) {
        return PersonReference.builder()
                .kind(PersonReference.Kind.REQUIREMENT)
                .requirement(requirement)
                .build();
    }

    public static Who the(PersonReference person) {
        return Who.builder().sameAs(person).build();
    }

    public static Participant with(PersonReference person) {
        return Participant.builder().sameAs(person).build();
    }

    public static Condition people(Who who) {
        return people(who, asked -> asked);
    }

    public static Condition people(Who who, UnaryOperator<PeopleCondition.Builder> more) {
        return more.apply(PeopleCondition.builder().people(who)).build();
    }

    public static Who anybody() {
        return Who.builder().build();
    }

    public static Condition forEach(Condition items, Condition holds) {
        return ForEach.builder().items(items).holds(holds).build();
    }

    public static Condition forSome(int number, Condition items, Condition holds) {
        return ForEach.builder().items(items).holds(holds).holdsFor(number).build();
    }

    public static Condition forEach(Condition items, Condition holds, int atLeast) {
        return ForEach.builder().items(items).holds(holds).atLeast(atLeast).build();
    }
}
