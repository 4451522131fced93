package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Details;
import io.salesprocess.rules.situation.ItemSighting;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.Standing;
import io.salesprocess.rules.situation.TimeFit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at each item, piece of work or event of a type, and at each time that it came to the state that is asked for. */
final class ItemCheck implements Check, Selection {
    private final ItemKind kind;
    private final Part part;
    private final int type;
    private final String[] states;
    private final String[] undoneBy;
    private final String state;
    private final int asked;
    private final boolean standsAt;
    private final Actors actors;
    private final boolean byItem;
    private final Quota quota;
    private final Particulars particulars;
    private final Strength strength;
    private final TimeWindow window;
    private final boolean everyEnd;
    private final boolean who;
    private final List<String> nowhere;

    ItemCheck(ItemCondition condition, Checks checks, TimeWindow window) {
        Vocabulary vocabulary = checks.vocabulary();
        this.kind = condition.kind();
        this.part = Casebook.part(kind);
        this.type = vocabulary.item(kind, condition.item());
        ItemType declared = vocabulary.itemType(kind, type);
        this.states = declared.states().toArray(new String[0]);
        this.undoneBy = declared.undoneBy().toArray(new String[0]);
        this.state = condition.state();
        this.asked = position(state, states);
        this.standsAt = condition.standsAt();
        this.actors = new Actors(condition.by(), false, checks.references());
        this.byItem = Identity.atHand(condition.by().flatMap(Who::sameAs));
        this.quota = Quota.of(condition);
        this.particulars = new Particulars(condition, vocabulary, checks);
        this.strength = condition.strength();
        this.window = window;
        this.everyEnd = checks.everyEnd();
        this.who = checks.references().asksWho();
        this.nowhere = List.of(part.spelled());
    }

    @Override
    public Outcome examine(Examination examination) {
        Tally tally = examination.tally();
        Particulars.Reader reader = particulars.reader(examination);
        tally.start(quota, everyEnd, who);
        lookAtAll(examination, tally, reader, false);
        return tally.conclude(particulars.loaded(examination.casebook().loaded(part)), nowhere);
    }

    @Override
    public Selected select(Examination examination) {
        Tally tally = examination.selecting();
        lookAtAll(examination, tally, particulars.reader(examination), false);
        return tally.selected(examination.casebook().loaded(part));
    }

    @Override
    public Selected occasions(Examination examination) {
        Tally tally = examination.selecting();
        lookAtAll(examination, tally, particulars.reader(examination), true);
        return tally.selected(examination.casebook().loaded(part));
    }

    private void lookAtAll(
            Examination examination, Tally tally, Particulars.@Nullable Reader reader, boolean eachTime) {
        Casebook casebook = examination.casebook();
        Cabinet cabinet = casebook.cabinet(kind);
        int @Nullable [] only = particulars.only(examination, byItem, () -> cabinet.links(type, this));
        if (only != null) {
            for (int i : only) {
                look(cabinet.item(i), examination, tally, reader, eachTime);
            }
            return;
        }
        for (int i = cabinet.first(type); i != Cabinet.NONE; i = cabinet.next(i)) {
            look(cabinet.item(i), examination, tally, reader, eachTime);
        }
    }

    private void look(
            Item item, Examination examination, Tally tally, Particulars.@Nullable Reader reader, boolean eachTime) {
        if (!particulars.includes(item)) {
            return;
        }
        StateChange present = States.inEffect(item.states(), examination.casebook(), this::order);
        if (present != null && !ahead(item, present, examination.casebook())) {
            Details details = reader == null ? Details.NOT_ASKED : reader.read(item);
            Standing standing = standing(item, present, examination.casebook());
            if (eachTime && standing == Standing.THERE && exact(item, examination.casebook())) {
                lookEachTime(item, examination, tally, details);
            } else {
                look(item, present, standing, examination, tally, details);
            }
        }
    }

    /** Whether it names whoever would have brought it to the state that is asked for. */
    boolean tellsWho(Item item, Casebook casebook) {
        StateChange present = States.inEffect(item.states(), casebook, this::order);
        return present == null
                || switch (standing(item, present, casebook)) {
                    case THERE -> exact(item, casebook);
                    case ELSEWHERE, UNDONE -> true;
                    case UNKNOWN_STATE -> false;
                };
    }

    /** Of two states for one date the type's order decides; what undoes a item comes last. */
    private int order(String other) {
        return position(other, undoneBy) >= 0 ? states.length : position(other, states);
    }

    private boolean undoes(StateChange change) {
        return position(change.state(), undoneBy) >= 0;
    }

    private static int position(String state, String[] states) {
        for (int i = 0; i < states.length; i++) {
            if (states[i].equals(state)) {
                return i;
            }
        }
        return -1;
    }

    /** An undated item whose own date has not come is none yet. */
    private static boolean ahead(Item item, StateChange present, Casebook casebook) {
        return present.at().isEmpty()
                && item.at().isPresent()
                && !casebook.happened(item.at().get());
    }

    private void lookEachTime(Item item, Examination examination, Tally tally, Details details) {
        for (StateChange change : item.states()) {
            if (change.state().equals(state) && brings(change, item, examination.casebook())) {
                Match match = actors.match(change.by(), item, when(change, item), examination);
                add(item, change, Standing.THERE, match, examination, tally, details);
            }
        }
    }

    private void look(
            Item item, StateChange present, Standing standing, Examination examination, Tally tally, Details details) {
        if (standing != Standing.THERE) {
            add(item, present, standing, Match.NOT_ASKED, examination, tally, details);
            return;
        }
        StateChange best = null;
        Match bestMatch = actors.unseen();
        boolean exact = exact(item, examination.casebook());
        for (StateChange change : item.states()) {
            if (brings(change, item, examination.casebook())
                    && exact == change.state().equals(state)) {
                Match match =
                        exact ? actors.match(change.by(), item, when(change, item), examination) : actors.unseen();
                if (best == null
                        || better(match, bestMatch)
                        || (match == bestMatch && earlier(change, best, examination.casebook()))) {
                    best = change;
                    bestMatch = match;
                }
            }
        }
        add(item, best == null ? present : best, standing, bestMatch, examination, tally, details);
    }

    private void add(
            Item item,
            StateChange change,
            Standing standing,
            Match actor,
            Examination examination,
            Tally tally,
            Details details) {
        Casebook casebook = examination.casebook();
        Moment when = when(change, item);
        TimeFit fit = window.fit(when, examination);
        Strength known = casebook.credible(
                item.strength().orElse(when == null ? Strength.CLAIMED : Strength.LOGGED), change.by());
        long code = ItemSighting.STANDING.set(standing)
                | ItemSighting.ACTOR.set(casebook.actor(actor, known, strength, change.by()))
                | ItemSighting.TIME.set(standing == Standing.THERE ? fit : TimeFit.NOT_ASKED)
                | ItemSighting.STRENGTH.set(known)
                | ItemSighting.ASKED_STRENGTH.set(strength)
                | ItemSighting.DETAILS.set(details);
        tally.add(Kind.ITEM, code, item.id(), states.length - position(change.state(), states), when, false);
        if (tally.asksForMore()) {
            tally.keep(AtHand.of(item, when, change.by()));
        }
    }

    private Standing standing(Item item, StateChange present, Casebook casebook) {
        if (undoes(present)) {
            return Standing.UNDONE;
        }
        int now = position(present.state(), states);
        if (standsAt) {
            return now == asked ? Standing.THERE : now < 0 ? Standing.UNKNOWN_STATE : Standing.ELSEWHERE;
        }
        if (now >= asked || reached(item, casebook)) {
            return Standing.THERE;
        }
        return now < 0 ? Standing.UNKNOWN_STATE : Standing.ELSEWHERE;
    }

    private boolean reached(Item item, Casebook casebook) {
        for (StateChange change : item.states()) {
            if (brings(change, item, casebook)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the change brought the item to the state, or beyond it, and nothing undid it afterwards. */
    private boolean brings(StateChange change, Item item, Casebook casebook) {
        if (!States.known(change, casebook)) {
            return false;
        }
        if (position(change.state(), states) < asked) {
            return false;
        }
        for (StateChange other : item.states()) {
            if (undoes(other) && States.known(other, casebook) && !earlier(other, change, casebook)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the very state was entered and not undone, so that later ones tell nothing about who brought it there. */
    private boolean exact(Item item, Casebook casebook) {
        for (StateChange change : item.states()) {
            if (change.state().equals(state) && brings(change, item, casebook)) {
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

    private static @Nullable Moment when(StateChange change, Item item) {
        return change.at().isPresent() ? change.at().get() : item.at().orElse(null);
    }
}
