package io.salesprocess.rules.given;

import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.Strength;
import java.util.Optional;

/** A document, unless said otherwise a report; or a piece of work, or an event. */
public final class Paper extends Extras<Paper> {
    private final Item.Builder document;

    private Paper(String id, String type) {
        document = Item.builder().id(id).type(type);
    }

    @Override
    Paper self() {
        return this;
    }

    public static Paper report(String id) {
        return new Paper(id, "report");
    }

    public static Paper trial(String id) {
        return new Paper(id, "trial");
    }

    public static Paper payment(String id) {
        return new Paper(id, "payment");
    }

    public static Paper paper(String id, String type) {
        return new Paper(id, type);
    }

    /** Came to a state at a moment, brought there by nobody known. */
    public Paper came(String state, String at) {
        document.addStates(
                StateChange.builder().state(state).at(Times.moment(at)).build());
        return this;
    }

    public Paper came(String state, String at, String by) {
        document.addStates(
                StateChange.builder().state(state).at(Times.moment(at)).by(by).build());
        return this;
    }

    /** Its present state, undated. */
    public Paper is(String state) {
        document.addStates(StateChange.builder().state(state).build());
        return this;
    }

    public Paper dated(String at) {
        document.at(Times.moment(at));
        return this;
    }

    public Paper author(String person) {
        document.author(person);
        return this;
    }

    public Paper strength(Strength strength) {
        document.strength(strength);
        return this;
    }

    public Paper recordedAt(String instant) {
        document.recordedAt(Optional.of(Times.instant(instant)));
        return this;
    }

    public Item build() {
        return document.attributes(attributes)
                .about(about)
                .scope(scope)
                .organisation(organisation)
                .build();
    }
}
