package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.value.FieldValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comparing a value with constants or with a value that is found elsewhere. */
@SuppressWarnings("OptionalMapToOptional") // Absent: not loaded; with nothing in it: empty.
record Comparisons(Look look, Hand hand) {
    Truth compare(Optional<FieldValue> value, Optional<FieldType> type, Comparing asked) {
        Values values = new Values(look.days());
        if (asked.reference().isEmpty()) {
            return values.compare(value, type, asked, asked.values());
        }
        Optional<Optional<FieldValue>> other = found(asked.reference().get());
        if (value.isEmpty() || other.equals(Optional.of(Optional.empty()))) {
            return Truth.UNANSWERED;
        }
        return other.flatMap(there -> there)
                .map(one -> values.compare(value, type, asked, List.of(one)))
                .orElse(Truth.UNKNOWN);
    }

    /** How something compares of which nobody knows the value: not at all with what is empty. */
    Truth unknown(Comparing asked) {
        Optional<Optional<FieldValue>> other = asked.reference().flatMap(this::found);
        boolean nothing = other.map(Optional::isEmpty).orElse(false);
        boolean noCurrency =
                other.flatMap(there -> there).filter(Values::withoutCurrency).isPresent();
        return nothing ? Truth.UNANSWERED : noCurrency ? Truth.NO_CURRENCY : Truth.UNKNOWN;
    }

    /** Absent: not loaded. Nothing in it: empty. */
    private Optional<Optional<FieldValue>> found(ValueReference reference) {
        return switch (reference.kind()) {
            case FIELD -> look.fields().of(reference.id()).map(entry -> entry.flatMap(Then::value));
            case TABLE -> look.tables().value(reference.id());
            case ATTRIBUTE -> attribute(reference);
        };
    }

    private Optional<Optional<FieldValue>> attribute(ValueReference reference) {
        if (reference.of().isEmpty()) {
            return detail(hand.attributes(), reference.id());
        }
        Selected selected = look.selected(List.of(reference.of().get()), hand);
        return selected.latest(look.days())
                .flatMap(latest -> latest.map(record -> detail(record.attributes(), reference.id()))
                        .orElse(Optional.of(Optional.empty())));
    }

    private Optional<Optional<FieldValue>> detail(Map<String, List<FieldEntry>> attributes, String id) {
        return Optional.ofNullable(attributes.get(id))
                .map(entries -> look.then().value(entries));
    }

    /** Whether the details of a record or a person say what is asked. */
    Truth details(Map<String, List<FieldEntry>> attributes, List<Detail> asked) {
        return Truth.allOf(asked.stream()
                        .map(detail -> detail(attributes, detail.attribute(), detail))
                        .toList())
                .plain();
    }

    Truth detail(Map<String, List<FieldEntry>> attributes, String attribute, Comparing asked) {
        return detail(attributes, attribute)
                .map(value -> compare(value, look.fields().attributeType(attribute), asked))
                .orElseGet(() -> unknown(asked));
    }
}
