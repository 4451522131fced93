package io.salesprocess.model.text;

import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.value.Strength;

/** What happened elsewhere, told by its name: {@code "Invoice paid" happened}. */
final class EventText {
    private final Wording wording;
    private final ItemCondition condition;
    private final Counting counting;
    private final String name;
    private final String qualities;
    private final boolean itself;

    EventText(Wording wording, ItemCondition condition) {
        this.wording = wording;
        this.condition = condition;
        this.counting = new Counting(wording.names(), condition);
        this.name = wording.names().event(condition.item());
        Qualities which = new Qualities(wording, condition);
        this.qualities = which.all();
        this.itself = which.itself();
    }

    String clause(boolean so) {
        boolean there = counting.amount().several() || counting.amount().there(so);
        String head = itself
                ? "that event" + qualities + (there ? " happened" : " did not happen")
                : qualities.isEmpty()
                        ? name + (there ? " happened" : " did not happen")
                        : (there ? "an" : "no") + " event " + name + qualities + " happened";
        return head
                + counting.times(so)
                + details(wording.times().when(condition.when()))
                + counting.altogether("by", so)
                + proof();
    }

    String instruction() {
        return "see to it that "
                + (qualities.isEmpty() ? name : "an event " + name + qualities)
                + " happens"
                + counting.times(true)
                + details(wording.times().whenDoneNow(condition.when()))
                + counting.altogether("by", true)
                + proof();
    }

    /** The records as a noun: {@code event "Invoice paid"}. */
    String record(Form form) {
        return form.of(Noun.named("event")) + " " + name + qualities
                + Records.bracketed(details(wording.times().when(condition.when())) + proof());
    }

    private String details(String when) {
        String by = condition
                .by()
                .map(who -> ", done by " + wording.people().actor(who))
                .orElse("");
        return by + (when.isEmpty() ? "" : " " + when);
    }

    private String proof() {
        return Proof.of(condition.strength(), Strength.LOGGED);
    }
}
