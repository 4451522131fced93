package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.FieldSighting;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.Purpose;
import io.salesprocess.rules.situation.Reading;
import io.salesprocess.rules.situation.Search;
import io.salesprocess.rules.situation.Subject;
import io.salesprocess.rules.situation.TimeFit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a field. */
final class FieldCheck implements Check, Selection {
    static final String OWNER = "owner";
    static final String ACCOUNT = "account";

    private final String field;
    private final ValueTest test;
    private final Actors actors;
    private final TimeWindow window;
    private final boolean who;
    private final Strength strength;
    private final long search;
    private final boolean applies;
    private final String reference;
    private final List<String> nowhere;

    FieldCheck(FieldCondition condition, Checks checks, TimeWindow window) {
        this.field = condition.field();
        this.test = new ValueTest(
                condition,
                checks.vocabulary().field(field).orElse(ValueType.TEXT),
                checks.vocabulary().choices(field),
                checks.denied() && checks.purpose() == Purpose.DONE,
                checks);
        this.actors = new Actors(condition.by(), false, checks.references());
        this.window = window;
        this.who = checks.references().asksWho();
        this.strength = condition.strength();
        this.search = Search.SUBJECT.set(Subject.FIELD) | Search.PURPOSE.set(checks.purpose());
        this.applies = checks.purpose() == Purpose.APPLIES;
        this.reference = Citation.FIELD.of(field);
        this.nowhere = List.of(reference);
    }

    @Override
    public Outcome examine(Examination examination) {
        Tally tally = examination.tally();
        Standard standard = test.standard(examination);
        tally.start(Quota.ONE, false, who);
        look(examination, tally, standard);
        return tally.conclude(search, applies, Loaded.COMPLETELY, nowhere);
    }

    @Override
    public Selected select(Examination examination) {
        Tally tally = examination.selecting();
        look(examination, tally, test.standard(examination));
        return tally.selected(Loaded.COMPLETELY);
    }

    @Override
    public Selected occasions(Examination examination) {
        List<FieldEntry> entries = entries(field, examination.casebook());
        if (entries == null) {
            return select(examination);
        }
        Tally tally = examination.selecting();
        Standard standard = test.standard(examination);
        for (FieldEntry entry : entries) {
            if (Fields.known(entry, examination.casebook())) {
                look(entry, test.read(entry, standard, examination.casebook()), examination, tally);
            }
        }
        return tally.selected(Loaded.COMPLETELY);
    }

    private void look(Examination examination, Tally tally, Standard standard) {
        Casebook casebook = examination.casebook();
        List<FieldEntry> entries = entries(field, casebook);
        FieldEntry entry = entries == null ? null : Fields.inEffect(entries, casebook);
        look(entry, entries == null ? Reading.NOT_LOADED : test.read(entry, standard, casebook), examination, tally);
    }

    private void look(@Nullable FieldEntry entry, Reading reading, Examination examination, Tally tally) {
        Casebook casebook = examination.casebook();
        Moment when = entry == null ? null : entry.at().orElse(null);
        boolean answered = reading == Reading.AS_ASKED;
        TimeFit fit = answered ? window.fit(when, examination) : TimeFit.NOT_ASKED;
        Optional<String> by = entry == null ? Optional.empty() : entry.by();
        Strength known = casebook.credible(when == null ? Strength.CLAIMED : Strength.CONFIRMED, by);
        long code = FieldSighting.READING.set(reading)
                | FieldSighting.ACTOR.set(answered ? actor(by, when, known, examination) : Match.NOT_ASKED)
                | FieldSighting.TIME.set(fit)
                | FieldSighting.STRENGTH.set(answered ? known : Strength.CONFIRMED)
                | FieldSighting.ASKED_STRENGTH.set(strength);
        tally.add(Kind.FIELD, code, reference, 0, when, false);
        if (tally.asksForMore()) {
            tally.keep(entry == null ? AtHand.unknown(reference) : AtHand.of(reference, entry));
        }
    }

    private Match actor(Optional<String> by, @Nullable Moment when, Strength known, Examination examination) {
        return examination.casebook().actor(actors.match(by, null, when, examination), known, strength, by);
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
