package io.salesprocess.model.text;

import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.value.Strength;

final class ItemText {
    private final Wording wording;

    ItemText(Wording wording) {
        this.wording = wording;
    }

    String clause(ItemCondition condition, boolean so) {
        Noun noun = wording.names().document(condition.item());
        String by = by(condition);
        String when = wording.times().when(condition.when());
        return noun.the() + " "
                + (condition.standsAt()
                        ? stands(condition, noun, so, by, when)
                        : reached(condition, noun, so, by, when))
                + Proof.of(condition.strength(), Strength.LOGGED);
    }

    String instruction(ItemCondition condition) {
        String document = wording.names().document(condition.item()).the();
        boolean participle = !condition.standsAt() && Participles.contain(condition.state());
        String head = participle
                ? "get " + document + " " + Participles.said(condition.state())
                : "bring " + document + " to " + Quotes.quoted(condition.state());
        String stay = condition.standsAt() ? " and leave it there" : "";
        return head
                + by(condition)
                + stay
                + Clauses.joined(stay, wording.times().whenDoneNow(condition.when()))
                + Proof.of(condition.strength(), Strength.LOGGED);
    }

    private static String stands(ItemCondition condition, Noun noun, boolean so, String by, String when) {
        String verb = noun.plural() ? (so ? "stand" : "do not stand") : (so ? "stands" : "does not stand");
        String how = by.isEmpty() ? ", reached" : ", brought there" + by;
        return verb + " at " + Quotes.quoted(condition.state())
                + (by.isEmpty() && when.isEmpty() ? "" : how + Clauses.joined("", when));
    }

    private static String reached(ItemCondition condition, Noun noun, boolean so, String by, String when) {
        String not = so ? " " : " not ";
        String verb;
        if (Participles.contain(condition.state())) {
            verb = noun.was() + not + Participles.said(condition.state());
        } else if (by.isEmpty()) {
            verb = (so ? "reached " : "did not reach ") + Quotes.quoted(condition.state());
        } else {
            verb = noun.was() + not + "brought to " + Quotes.quoted(condition.state());
        }
        return verb + by + Clauses.joined("", when);
    }

    private String by(ItemCondition condition) {
        return condition.by().map(who -> " by " + wording.people().actor(who)).orElse("");
    }
}
