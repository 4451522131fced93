package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.FieldTypes;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The fields of the opportunity. */
@SuppressWarnings("OptionalMapToOptional") // Absent: not loaded; with nothing in it: empty.
record Fields(Look look) {
    /** What was entered: absent where it was not loaded, and with nothing in it where it is empty. */
    Optional<Optional<FieldEntry>> of(String field) {
        return entries(field).map(entries -> look.then().entry(entries));
    }

    Optional<List<FieldEntry>> entries(String field) {
        if (field.equals("owner") && !look.deal().fields().containsKey(field)) {
            return owner().map(owner -> List.of(text(owner).build()));
        }
        if (field.equals("account") && !look.deal().fields().containsKey(field)) {
            return look.deal().account().map(account -> List.of(text(account).build()));
        }
        return Optional.ofNullable(look.deal().fields().get(field));
    }

    /** Whoever owns it at the moment that is tested; of several the one with the smallest id. */
    private Optional<String> owner() {
        return look.deal().owners().stream()
                .filter(owner -> look.people()
                        .covers(
                                owner.from(),
                                owner.to(),
                                Optional.of(look.then().moment())))
                .map(Ownership::person)
                .min(Comparator.naturalOrder());
    }

    private static FieldEntry.Builder text(String text) {
        return FieldEntry.builder().value(new FieldValue.Text(text));
    }

    Optional<FieldType> type(String field) {
        ValueType builtIn = FieldTypes.BUILT_IN.get(field);
        return builtIn == null
                ? declared(look.process().fields(), field)
                : Optional.of(
                        FieldType.builder().id(field).name(field).type(builtIn).build());
    }

    Optional<FieldType> attributeType(String attribute) {
        return declared(look.process().attributes(), attribute);
    }

    private static Optional<FieldType> declared(List<FieldType> types, String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** The value in effect, as an occasion; its moment is that of its entry. */
    Occasion inEffect(FieldCondition asked, Hand hand) {
        Optional<Optional<FieldEntry>> entry = of(asked.field());
        return entry.map(there -> occasion(asked, hand, there))
                .orElseGet(() -> new Occasion(Truth.UNKNOWN, Optional.empty(), Crowd.UNKNOWN));
    }

    /** How the value in effect compares, whoever entered it. */
    Truth value(FieldCondition asked) {
        Comparisons comparisons = new Comparisons(look, Hand.EMPTY);
        return of(asked.field())
                .map(entry -> entry.flatMap(Then::value))
                .map(value -> value.filter(Values::withoutCurrency).isPresent()
                        ? Truth.NO_CURRENCY
                        : comparisons.compare(value, type(asked.field()), asked))
                .orElse(Truth.UNKNOWN);
    }

    Occasion occasion(FieldCondition asked, Hand hand, Optional<FieldEntry> entry) {
        Truth value = new Comparisons(look, hand).compare(entry.flatMap(Then::value), type(asked.field()), asked);
        Optional<Moment> at = entry.flatMap(FieldEntry::at);
        Optional<String> by = entry.flatMap(FieldEntry::by);
        Truth truth = value.is() != Three.YES
                ? value
                : value.provided(new Whom(look, hand, Crowd.UNKNOWN, at).is(asked.by(), by))
                        .provided(new Strengths(look).ofWord(Optional.empty(), at.isPresent(), by, asked.strength()))
                        .provided(new Timing(look, hand).fits(at, asked.when()));
        return new Occasion(
                truth, at, by.map(one -> Crowd.of(look.people().identity(one))).orElse(Crowd.UNKNOWN));
    }
}
