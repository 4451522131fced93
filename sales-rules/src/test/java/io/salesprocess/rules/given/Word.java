package io.salesprocess.rules.given;

import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.Strength;

/** Something that was said about a topic. */
public final class Word extends Extras<Word> {
    private final Statement.Builder statement;

    private Word(String id, String topic) {
        statement = Statement.builder().id(id).topic(topic);
    }

    @Override
    Word self() {
        return this;
    }

    public static Word word(String id, String topic) {
        return new Word(id, topic);
    }

    public Word said(String answer, String at, String by) {
        statement.addStates(
                StateChange.builder().state(answer).at(Times.moment(at)).by(by).build());
        return this;
    }

    /** Said by nobody known. */
    public Word said(String answer, String at) {
        statement.addStates(
                StateChange.builder().state(answer).at(Times.moment(at)).build());
        return this;
    }

    /** The present answer, undated. */
    public Word says(String answer) {
        statement.addStates(StateChange.builder().state(answer).build());
        return this;
    }

    public Word by(String person) {
        statement.by(person);
        return this;
    }

    public Word strength(Strength strength) {
        statement.strength(strength);
        return this;
    }

    public Word recordedAt(String instant) {
        statement.recordedAt(Times.instant(instant));
        return this;
    }

    public Statement build() {
        return statement
                .attributes(attributes)
                .about(about)
                .scope(scope)
                .organisation(organisation)
                .build();
    }
}
