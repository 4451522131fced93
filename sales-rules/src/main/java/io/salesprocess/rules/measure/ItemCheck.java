package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.ItemSighting;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.Purpose;
import io.salesprocess.rules.situation.Search;
import io.salesprocess.rules.situation.Standing;
import io.salesprocess.rules.situation.Subject;
import io.salesprocess.rules.situation.TimeFit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at each document of a type, and at each time that it came to the state that is asked for. */
final class ItemCheck implements Check {
    private static final List<String> NOWHERE = List.of(Part.DOCUMENTS.spelled());

    private final int type;
    private final String[] states;
    private final String[] undoneBy;
    private final String state;
    private final int asked;
    private final boolean standsAt;
    private final Actors actors;
    private final Strength strength;
    private final TimeWindow window;
    private final boolean everyEnd;
    private final long search;
    private final boolean applies;

    ItemCheck(
            ItemCondition condition, int number, ItemType type, Purpose purpose, TimeWindow window, boolean everyEnd) {
        this.type = number;
        this.states = type.states().toArray(new String[0]);
        this.undoneBy = type.undoneBy().toArray(new String[0]);
        this.state = condition.state();
        this.asked = position(state, states);
        this.standsAt = condition.standsAt();
        this.actors = new Actors(condition.by(), false);
        this.strength = condition.strength();
        this.window = window;
        this.everyEnd = everyEnd;
        this.search = Search.SUBJECT.set(Subject.RECORDS) | Search.PURPOSE.set(purpose);
        this.applies = purpose == Purpose.APPLIES;
    }

    @Override
    public Outcome examine(Examination examination) {
        Casebook casebook = examination.casebook();
        Tally tally = examination.tally();
        tally.start(1, everyEnd);
        Cabinet cabinet = casebook.cabinet();
        for (int i = cabinet.first(type); i != Cabinet.NONE; i = cabinet.next(i)) {
            Item document = cabinet.document(i);
            StateChange present = States.inEffect(document.states(), casebook, this::order);
            if (present != null && !ahead(document, present, casebook)) {
                look(document, present, examination);
            }
        }
        return tally.conclude(search, applies, casebook.loaded(Part.DOCUMENTS), NOWHERE);
    }

    /** Of two states for one date the type's order decides; what undoes a document comes last. */
    private int order(String other) {
        return position(other, undoneBy) >= 0 ? states.length : position(other, states);
    }

    private boolean undoes(StateChange change) {
        return undoneBy.length > 0 && position(change.state(), undoneBy) >= 0;
    }

    private static int position(String state, String[] states) {
        for (int i = 0; i < states.length; i++) {
            if (states[i].equals(state)) {
                return i;
            }
        }
        return -1;
    }

    /** An undated document whose own date has not come is none yet. */
    private static boolean ahead(Item document, StateChange present, Casebook casebook) {
        return present.at().isEmpty()
                && document.at().isPresent()
                && !casebook.happened(document.at().get());
    }

    private void look(Item document, StateChange present, Examination examination) {
        Standing standing = standing(document, present, examination.casebook());
        if (standing != Standing.THERE) {
            add(document, present, standing, Match.NOT_ASKED, examination);
            return;
        }
        StateChange best = null;
        Match bestMatch = actors.unseen();
        boolean exact = exact(document, examination.casebook());
        for (StateChange change : document.states()) {
            if (brings(change, document, examination.casebook())
                    && exact == change.state().equals(state)) {
                Match match = exact
                        ? actors.match(change.by(), document.author(), when(change, document), examination.casebook())
                        : actors.unseen();
                if (best == null
                        || better(match, bestMatch)
                        || (match == bestMatch && earlier(change, best, examination.casebook()))) {
                    best = change;
                    bestMatch = match;
                }
            }
        }
        add(document, best == null ? present : best, standing, bestMatch, examination);
    }

    private void add(Item document, StateChange change, Standing standing, Match actor, Examination examination) {
        Casebook casebook = examination.casebook();
        Moment when = when(change, document);
        TimeFit fit = window.fit(when, examination);
        Strength known = document.strength().isPresent()
                ? casebook.credible(document.strength().get(), change.by())
                : when == null ? Strength.CLAIMED : Strength.LOGGED;
        long code = ItemSighting.STANDING.set(standing)
                | ItemSighting.ACTOR.set(actor)
                | ItemSighting.TIME.set(standing == Standing.THERE ? fit : TimeFit.NOT_ASKED)
                | ItemSighting.STRENGTH.set(known)
                | ItemSighting.ASKED_STRENGTH.set(strength);
        examination
                .tally()
                .add(Kind.DOCUMENT, code, document.id(), states.length - position(change.state(), states), when, false);
    }

    private Standing standing(Item document, StateChange present, Casebook casebook) {
        if (undoes(present)) {
            return Standing.UNDONE;
        }
        int now = position(present.state(), states);
        if (standsAt) {
            return now == asked ? Standing.THERE : now < 0 ? Standing.UNKNOWN_STATE : Standing.ELSEWHERE;
        }
        if (now >= asked || reached(document, casebook)) {
            return Standing.THERE;
        }
        return now < 0 ? Standing.UNKNOWN_STATE : Standing.ELSEWHERE;
    }

    private boolean reached(Item document, Casebook casebook) {
        for (StateChange change : document.states()) {
            if (brings(change, document, casebook)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the change brought the document to the state, or beyond it, and nothing undid it afterwards. */
    private boolean brings(StateChange change, Item document, Casebook casebook) {
        if (!States.known(change, casebook)) {
            return false;
        }
        int to = position(change.state(), states);
        if (standsAt ? to != asked : to < asked) {
            return false;
        }
        for (StateChange other : document.states()) {
            if (undoes(other) && States.known(other, casebook) && !earlier(other, change, casebook)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the very state was entered and not undone, so that later ones tell nothing about who brought it there. */
    private boolean exact(Item document, Casebook casebook) {
        for (StateChange change : document.states()) {
            if (change.state().equals(state) && brings(change, document, casebook)) {
                return true;
            }
        }
        return false;
    }

    private static boolean better(Match one, Match other) {
        return rank(one) < rank(other);
    }

    private static int rank(Match match) {
        return switch (match) {
            case NOT_ASKED, MATCHES -> 0;
            case UNKNOWN -> 1;
            case DIFFERS -> 2;
        };
    }

    private static boolean earlier(StateChange one, StateChange other, Casebook casebook) {
        Optional<Moment> at = one.at();
        return at.isPresent()
                && other.at().isPresent()
                && at.get().begins(casebook.zone()).isBefore(other.at().get().begins(casebook.zone()));
    }

    private static @Nullable Moment when(StateChange change, Item document) {
        return change.at().isPresent() ? change.at().get() : document.at().orElse(null);
    }
}
