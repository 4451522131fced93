package io.salesprocess.model.text;

import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.value.Strength;

/** The words that go with what somebody says on the record. */
enum Saying {
    CONFIRM("confirm", "confirmed", "confirmation of", Strength.CONFIRMED),
    APPROVE("approve", "approved", "approval of", Strength.LOGGED),
    ATTEST("attest", "attested", "attestation of", Strength.LOGGED),
    ANSWER("answer", "answered", "answer to", Strength.CLAIMED);

    private final String todo;
    private final String done;
    private final String record;
    private final Strength usual;

    Saying(String todo, String done, String record, Strength usual) {
        this.todo = todo;
        this.done = done;
        this.record = record;
        this.usual = usual;
    }

    static Saying of(StatementKind kind) {
        return switch (kind) {
            case CONFIRMATION -> CONFIRM;
            case APPROVAL -> APPROVE;
            case ATTESTATION -> ATTEST;
            case DECISION -> ANSWER;
        };
    }

    String todo() {
        return todo;
    }

    String done() {
        return done;
    }

    String record() {
        return record;
    }

    /** The strength that goes without saying. */
    Strength usual() {
        return usual;
    }
}
