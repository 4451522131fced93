package io.salesprocess.model.text;

import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Strength;

/** Documents and work. */
final class ItemText {
    private final Wording wording;
    private final ItemCondition condition;
    private final Noun noun;
    private final Qualities which;
    private final String qualities;
    private final Counting counting;

    ItemText(Wording wording, ItemCondition condition) {
        this.wording = wording;
        this.condition = condition;
        this.noun = wording.names().item(condition.kind(), condition.item());
        this.which = new Qualities(wording, condition);
        this.qualities = which.all();
        this.counting = new Counting(wording.names(), condition);
    }

    String clause(boolean so) {
        Amount amount = counting.amount();
        if (counting.ofRecords()) {
            return amount.of(noun, so) + qualities + " " + predicate(amount.severalOf(noun), true) + proof();
        }
        if (amount.several()) {
            return noun.a() + qualities + " " + predicate(noun.plural(), true) + counting.altogether("by", so)
                    + proof();
        }
        boolean there = amount.there(so);
        if (which.itself()) {
            return "that " + noun.bare() + qualities + " " + predicate(noun.plural(), there) + proof();
        }
        String told = qualities.isEmpty() && amount.one()
                ? noun.the() + " " + predicate(noun.plural(), there)
                : (there ? noun.a() : "no " + noun.bare()) + qualities + " " + predicate(noun.plural(), true);
        return told + proof();
    }

    String instruction() {
        String items = which.itself()
                ? "that " + noun.bare()
                : counting.ofRecords()
                        ? counting.amount().of(noun, true)
                        : qualities.isEmpty() && counting.amount().one() ? noun.the() : noun.a();
        String head = reachedInWords()
                ? "get " + items + qualities + " " + Participles.said(condition.state())
                : "bring " + items + qualities + " to " + Quotes.quoted(condition.state());
        String stay = condition.standsAt() ? " and leave " + (counting.ofRecords() ? "them" : "it") + " there" : "";
        return head
                + by()
                + stay
                + Clauses.joined(stay, wording.times().whenDoneNow(condition.when()))
                + counting.altogether("by", true)
                + proof();
    }

    /** The records as a noun: "findings report reviewed by the CFO". */
    String record(Form form) {
        boolean several = form == Form.MANY || noun.plural();
        String told = reachedInWords()
                ? Participles.said(condition.state()) + by() + Clauses.joined("", when())
                : predicate(several, true);
        String said = Records.said(reachedInWords(), told, several, which);
        return form.of(noun) + which.around(Records.bracketed(" " + said + proof()));
    }

    private String predicate(boolean plural, boolean so) {
        return condition.standsAt() ? stands(plural, so) : reached(plural, so);
    }

    private String stands(boolean plural, boolean so) {
        String verb = plural ? (so ? "stand" : "do not stand") : (so ? "stands" : "does not stand");
        String by = by();
        String how = by.isEmpty() ? ", reached" : ", brought there" + by;
        return verb + " at " + Quotes.quoted(condition.state())
                + (by.isEmpty() && when().isEmpty() ? "" : how + Clauses.joined("", when()));
    }

    private String reached(boolean plural, boolean so) {
        String was = (plural ? "were" : "was") + (so ? " " : " not ");
        String state = Quotes.quoted(condition.state());
        String verb;
        if (reachedInWords()) {
            verb = was + Participles.said(condition.state());
        } else if (by().isEmpty()) {
            verb = (so ? "reached " : "did not reach ") + state;
        } else {
            verb = was + "brought to " + state;
        }
        return verb + by() + Clauses.joined("", when());
    }

    private boolean reachedInWords() {
        return !condition.standsAt() && Participles.contain(condition.state());
    }

    private String by() {
        return condition.by().map(who -> " by " + wording.people().actor(who)).orElse("");
    }

    private String when() {
        return wording.times().when(condition.when());
    }

    private String proof() {
        return Proof.of(condition.strength(), Strength.LOGGED);
    }

    static boolean event(ItemCondition condition) {
        return condition.kind() == ItemKind.EVENT;
    }
}
