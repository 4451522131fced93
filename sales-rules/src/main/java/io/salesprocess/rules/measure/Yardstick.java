package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.rules.situation.Loaded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the value stands with which another is compared. Immutable and thread-safe. */
interface Yardstick {
    Standard in(Examination examination);

    /** The constants of the definition, or what it refers to. */
    static Yardstick of(Comparing asked, ValueType type, Checks checks) {
        if (asked.reference().isEmpty()) {
            Standard constant = Standard.of(asked.values());
            return examination -> constant;
        }
        ValueReference reference = asked.reference().get();
        String id = reference.id();
        return switch (reference.kind()) {
            case FIELD -> examination -> standard(FieldCheck.entries(id, examination.casebook()), type, examination);
            case TABLE -> examination -> table(id, type, examination);
            case ATTRIBUTE -> {
                if (reference.of().isEmpty()) {
                    yield examination -> ofItem(id, type, examination);
                }
                Selection of = checks.selection(reference.of().get());
                yield examination -> ofLatest(of.select(examination), id, type, examination);
            }
        };
    }

    private static Standard ofItem(String attribute, ValueType type, Examination examination) {
        AtHand item = examination.item();
        return item == null ? Standard.UNKNOWN : standard(item.attribute(attribute), type, examination);
    }

    private static Standard ofLatest(Selected selected, String attribute, ValueType type, Examination examination) {
        AtHand latest = selected.latest(examination.casebook().zone());
        if (selected.loaded() != Loaded.COMPLETELY
                || selected.perhapsLater(examination.casebook().zone())) {
            return Standard.UNKNOWN;
        }
        return latest == null ? Standard.EMPTY : standard(latest.attribute(attribute), type, examination);
    }

    private static Standard table(String table, ValueType type, Examination examination) {
        Parameter parameter = examination.casebook().vocabulary().tables().value(table, examination.casebook());
        if (!parameter.known()) {
            return Standard.UNKNOWN;
        }
        return parameter.value().map(value -> standard(value, type)).orElse(Standard.EMPTY);
    }

    private static Standard standard(@Nullable List<FieldEntry> entries, ValueType type, Examination examination) {
        if (entries == null) {
            return Standard.UNKNOWN;
        }
        FieldEntry entry = Fields.inEffect(entries, examination.casebook());
        return entry == null || Fields.empty(entry)
                ? Standard.EMPTY
                : standard(entry.value().orElseThrow(), type);
    }

    /** An amount without a currency is nothing to compare with; a text may be a date. */
    private static Standard standard(FieldValue value, ValueType type) {
        if (value instanceof FieldValue.Money money && money.currency().isEmpty()) {
            return Standard.NO_CURRENCY;
        }
        return type == ValueType.DATE
                ? Fields.moment(value)
                        .map(date -> Standard.of(List.of(new FieldValue.Date(date))))
                        .orElse(Standard.of(List.of(value)))
                : Standard.of(List.of(value));
    }
}
