package io.salesprocess.crm.fact;

import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.FieldReading;
import io.salesprocess.crm.profile.ValueType;
import io.salesprocess.crm.record.FieldRecord;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.source.Haul;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.json.FieldValues;
import io.salesprocess.model.value.FieldValue;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the values of fields and attributes. A key that was not loaded is left out; an empty one is empty. */
final class FieldFacts {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}([.][0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

    /** What is told of an object or a list that stands where a value is expected. */
    private static final String NESTED = "{\u2026}";

    private final CrmProfile profile;
    private final Haul haul;
    private final Unknowns unknowns;

    FieldFacts(CrmProfile profile, Haul haul, Unknowns unknowns) {
        this.profile = profile;
        this.haul = haul;
        this.unknowns = unknowns;
    }

    /** The present values. */
    Map<String, List<FieldEntry>> present(Map<String, FieldReading> readings, String kind, String record, Row row) {
        Map<String, List<FieldEntry>> values = new LinkedHashMap<>();
        readings.forEach((id, reading) -> {
            if (told(reading, row, reading.at())) {
                value(reading, row, reading.at(), row, kind, record)
                        .ifPresent(value -> values.put(
                                id, List.of(FieldEntry.builder().value(value).build())));
            } else if (row.has(reading.at())) {
                values.put(id, List.of());
            }
        });
        return values;
    }

    /** The present values of an opportunity's fields, with their history where that was read and ends with them. */
    Map<String, List<FieldEntry>> withHistory(String kind, String deal, Row row, List<FieldRecord> history) {
        Map<String, List<FieldEntry>> values = present(profile.fields(), kind, deal, row);
        profile.fields().forEach((id, reading) -> {
            List<FieldEntry> past = past(reading, kind, deal, row, history);
            if (!past.isEmpty() && ends(past, values.get(id))) {
                values.put(id, past);
            }
        });
        return values;
    }

    /** Whether a value stands there; false is one where yes or no is asked, however the source writes no value. */
    private static boolean told(FieldReading reading, Row row, String at) {
        return row.value(at).isPresent()
                || (reading.as() == ValueType.YES_NO && row.word(at).isPresent());
    }

    private static boolean ends(List<FieldEntry> past, @Nullable List<FieldEntry> present) {
        if (present == null) {
            return true;
        }
        Optional<FieldValue> now =
                present.isEmpty() ? Optional.empty() : present.get(0).value();
        return past.get(past.size() - 1).value().equals(now);
    }

    private List<FieldEntry> past(FieldReading reading, String kind, String deal, Row row, List<FieldRecord> history) {
        List<FieldEntry> entries = new ArrayList<>();
        history.stream()
                .filter(change -> change.at().equals(reading.at()))
                .sorted(Comparator.comparing(change -> change.since().begins(ZoneOffset.UTC)))
                .forEach(change -> {
                    Optional<FieldValue> value = told(reading, change.entry(), change.value())
                            ? value(reading, change.entry(), change.value(), row, kind, deal)
                            : Optional.empty();
                    boolean same = !entries.isEmpty()
                            && entries.get(entries.size() - 1).value().equals(value);
                    if (!same) {
                        entries.add(FieldEntry.builder()
                                .value(value)
                                .at(change.since())
                                .by(change.by()
                                        .map(by -> haul.standing(Ref.person(by)).id()))
                                .build());
                    }
                });
        return entries;
    }

    private Optional<FieldValue> value(FieldReading reading, Row row, String at, Row record, String kind, String id) {
        Optional<FieldValue> value;
        try {
            value = value(reading, row, at, record);
        } catch (MalformedRecord unreadable) {
            value = Optional.empty();
        }
        if (value.isEmpty()) {
            String word = row.nested(at) ? NESTED : row.word(at).orElse("");
            unknowns.add(
                    haul.system(),
                    kind,
                    reading.as() == ValueType.CHOICE ? "choice" : reading.as().spelled(),
                    reading.at(),
                    word,
                    id);
        }
        return value;
    }

    private Optional<FieldValue> value(FieldReading reading, Row row, String at, Row record) {
        return switch (reading.as()) {
            case TEXT -> row.exactly(at).map(FieldValue.Text::new);
            case NUMBER -> number(row, at).map(FieldValue.Number::new);
            case MONEY -> number(row, at).map(reading.unit()::inUnits).map(amount -> money(amount, reading, record));
            case DATE -> row.habits().times().moment(row, at).map(FieldValue.Date::new);
            case YES_NO -> yesNo(reading, row.word(at).orElse("")).map(FieldValue.YesNo::new);
            case CHOICE -> choice(reading, row.text(at).orElse("")).map(FieldValue.Text::new);
        };
    }

    private static Optional<Boolean> yesNo(FieldReading reading, String word) {
        Optional<String> said = choice(reading, word);
        return said.filter(text -> text.matches("(?i)true|false|0|1|yes|no"))
                .map(text -> text.matches("(?i)true|1|yes"));
    }

    private static Optional<String> choice(FieldReading reading, String word) {
        if (reading.means().isEmpty()) {
            return Optional.of(word);
        }
        return Optional.ofNullable(reading.means().get(word)).flatMap(meaning -> meaning);
    }

    private static Optional<BigDecimal> number(Row row, String at) {
        return row.text(at).filter(text -> NUMBER.matcher(text).matches()).map(BigDecimal::new);
    }

    private FieldValue money(BigDecimal amount, FieldReading reading, Row record) {
        Optional<String> currency = reading.currency()
                .flatMap(record::text)
                .map(haul::word)
                .or(profile::currency)
                .filter(FieldValues::isCurrency);
        return new FieldValue.Money(amount, currency);
    }
}
