package io.salesprocess.rules;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.measure.AtHand;
import io.salesprocess.rules.measure.Casebook;
import io.salesprocess.rules.measure.Checks;
import io.salesprocess.rules.measure.Examination;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.Purpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is imagined so far: the facts in their order, and the opportunity as it would be with them. */
final class Scene {
    private final Sitting sitting;
    private final Supplier<String> ids;
    private final List<UnaryOperator<Opportunity>> facts = new ArrayList<>();
    private Opportunity opportunity;
    private final boolean pastToo;
    private Instant when;
    private @Nullable AtHand item;
    private @Nullable Examination examination;

    /** A point to which the scene can be taken back. */
    record Mark(int facts, Opportunity opportunity) {}

    /**
     * Sets the scene.
     *
     * @param when when it is imagined to happen
     * @param ids names for new records and people, each only once
     * @param pastToo whether it may have happened before the moment of the inspection, which nobody can do any more
     */
    Scene(Sitting sitting, Instant when, Supplier<String> ids, boolean pastToo) {
        this.pastToo = pastToo;
        this.sitting = sitting;
        this.opportunity = sitting.casebook().opportunity();
        this.when = when;
        this.ids = ids;
    }

    /** Whether something may be imagined for that moment. */
    boolean imaginable(Instant moment) {
        return pastToo || !moment.isBefore(asOf());
    }

    void add(UnaryOperator<Opportunity> fact) {
        facts.add(fact);
        opportunity = fact.apply(opportunity);
        examination = null;
    }

    Mark mark() {
        return new Mark(facts.size(), opportunity);
    }

    /** Takes the scene back, and hands out what had been added since. */
    List<UnaryOperator<Opportunity>> backTo(Mark mark) {
        List<UnaryOperator<Opportunity>> later = facts.subList(mark.facts(), facts.size());
        List<UnaryOperator<Opportunity>> undone = List.copyOf(later);
        later.clear();
        opportunity = mark.opportunity();
        examination = null;
        return undone;
    }

    /** All facts, one after the other. */
    UnaryOperator<Opportunity> all() {
        List<UnaryOperator<Opportunity>> known = List.copyOf(facts);
        return before -> {
            Opportunity changed = before;
            for (UnaryOperator<Opportunity> fact : known) {
                changed = fact.apply(changed);
            }
            return changed;
        };
    }

    String id() {
        return ids.get();
    }

    Sitting sitting() {
        return sitting;
    }

    PreparedProcess process() {
        return sitting.process();
    }

    Opportunity opportunity() {
        return opportunity;
    }

    Instant asOf() {
        return sitting.casebook().asOf();
    }

    Instant when() {
        return when;
    }

    /** The item at hand; null outside a for-each. */
    @Nullable
    AtHand item() {
        return item;
    }

    /** Imagines something at another time. */
    <T> T at(Instant moment, Supplier<T> imagined) {
        Instant before = when;
        when = moment;
        try {
            return imagined.get();
        } finally {
            when = before;
        }
    }

    /** Imagines something of an item at hand. */
    <T> T of(@Nullable AtHand one, Supplier<T> imagined) {
        AtHand before = item;
        item = one;
        examination = null;
        try {
            return imagined.get();
        } finally {
            item = before;
            examination = null;
        }
    }

    Casebook casebook() {
        return examination().casebook();
    }

    /** The imagined opportunity, with what is known of its requirements without what is imagined. */
    Examination examination() {
        Examination known = examination;
        if (known == null) {
            sitting.stillWaitedFor();
            Casebook casebook = new Casebook(process().vocabulary(), opportunity, asOf(), asOf(), false);
            try (Hearing hearing = sitting.hear()) {
                known = new Examination(casebook, hearing, sitting.appraisal());
            }
            known = item == null ? known : known.of(item, new HashMap<>());
            examination = known;
        }
        return known;
    }

    private Checks checks() {
        return new Checks(process().vocabulary(), process().references(), Purpose.DONE, false);
    }

    Outcome outcome(Condition condition) {
        return checks().of(condition).examine(examination());
    }

    /** What counts for an evidence condition or a people condition. */
    List<AtHand> counting(Condition condition) {
        return checks().counting(condition, examination());
    }
}
