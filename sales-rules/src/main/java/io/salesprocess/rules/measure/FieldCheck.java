package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.FieldSighting;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.Purpose;
import io.salesprocess.rules.situation.Reading;
import io.salesprocess.rules.situation.Search;
import io.salesprocess.rules.situation.Subject;
import io.salesprocess.rules.situation.TimeFit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a field. */
final class FieldCheck implements Check {
    static final String OWNER = "owner";
    static final String ACCOUNT = "account";

    private final String field;
    private final ValueType type;
    private final List<String> choices;
    private final Comparison comparison;
    private final List<FieldValue> values;
    private final TimeWindow window;
    private final long asked;
    private final long search;
    private final boolean applies;
    private final String reference;
    private final List<String> nowhere;

    FieldCheck(FieldCondition condition, Vocabulary vocabulary, Purpose purpose, TimeWindow window) {
        this.field = condition.field();
        this.choices = vocabulary.choices(condition.field());
        this.type = vocabulary.field(condition.field()).orElse(ValueType.TEXT);
        this.comparison = condition.comparison();
        this.values = condition.values();
        this.window = window;
        this.asked = FieldSighting.ASKED_STRENGTH.set(condition.strength());
        this.search = Search.SUBJECT.set(Subject.FIELD) | Search.PURPOSE.set(purpose);
        this.applies = purpose == Purpose.APPLIES;
        this.reference = "field:" + field;
        this.nowhere = List.of(reference);
    }

    @Override
    public Outcome examine(Examination examination) {
        Casebook casebook = examination.casebook();
        Tally tally = examination.tally();
        tally.start(1, false);
        List<FieldEntry> entries = entries(field, casebook);
        FieldEntry entry = entries == null ? null : Fields.inEffect(entries, casebook);
        Moment when = entry == null ? null : entry.at().orElse(null);
        Reading reading =
                entries == null ? Reading.NOT_LOADED : Fields.read(entry, type, choices, comparison, values, casebook);
        boolean answered = reading == Reading.AS_ASKED;
        TimeFit fit = answered ? window.fit(when, examination) : TimeFit.NOT_ASKED;
        Strength strength = entry == null || entry.at().isEmpty()
                ? Strength.CLAIMED
                : casebook.isBuyer(entry.by()) ? Strength.CONFIRMED : Strength.LOGGED;
        long code = FieldSighting.READING.set(reading)
                | FieldSighting.TIME.set(fit)
                | FieldSighting.STRENGTH.set(answered ? strength : Strength.CONFIRMED)
                | asked;
        tally.add(Kind.FIELD, code, reference, 0, when, false);
        return tally.conclude(search, applies, Loaded.COMPLETELY, nowhere);
    }

    /** What was entered into a field; null if it was not loaded. */
    static @Nullable List<FieldEntry> entries(String field, Casebook casebook) {
        Opportunity opportunity = casebook.opportunity();
        return switch (field) {
            case OWNER -> text(casebook.roster().owner(Moment.at(casebook.at())));
            case ACCOUNT -> text(opportunity.account());
            default -> opportunity.fields().get(field);
        };
    }

    private static @Nullable List<FieldEntry> text(Optional<String> value) {
        return value.isEmpty()
                ? null
                : List.of(FieldEntry.builder()
                        .value(new FieldValue.Text(value.get()))
                        .build());
    }
}
