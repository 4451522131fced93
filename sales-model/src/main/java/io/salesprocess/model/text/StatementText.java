package io.salesprocess.model.text;

import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.value.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class StatementText {
    private final Wording wording;

    StatementText(Wording wording) {
        this.wording = wording;
    }

    String clause(StatementCondition condition, boolean so) {
        String topic = topic(condition);
        String not = so ? " " : " not ";
        Optional<String> speaker = speaker(condition);
        String by = speaker.map(who -> " by " + who).orElse("");
        String when = wording.times().when(condition.when());
        String told = usualAnswer(condition)
                ? topic + " was" + not + verb(condition.kind()) + by + Clauses.joined("", when)
                : "the answer to " + topic + " is" + not + Lists.quotedOr(condition.answers())
                        + (by.isEmpty() && when.isEmpty() ? "" : ", given" + by + Clauses.joined("", when));
        return told + proof(condition);
    }

    String instruction(StatementCondition condition) {
        String topic = topic(condition);
        Optional<String> speaker = speaker(condition);
        String told;
        if (!usualAnswer(condition)) {
            told = "get the answer " + Lists.quotedOr(condition.answers()) + " to " + topic
                    + speaker.map(who -> " from " + who).orElse("");
        } else if (speaker.isPresent()) {
            told = "have " + speaker.get() + " " + request(condition.kind()) + " " + topic;
        } else {
            told = condition.kind() == StatementKind.DECISION
                    ? "answer " + topic
                    : "have " + topic + " " + verb(condition.kind());
        }
        return told + Clauses.joined("", wording.times().whenDoneNow(condition.when())) + proof(condition);
    }

    private String topic(StatementCondition condition) {
        return wording.names().topic(condition.kind(), condition.topic());
    }

    /** A confirmation is the buyer's, an approval never the owner's: both are said where the condition leaves them out. */
    private Optional<String> speaker(StatementCondition condition) {
        return switch (condition.kind()) {
            case CONFIRMATION ->
                Optional.of(
                        condition.by().map(who -> wording.people().actor(who)).orElse("the buyer"));
            case APPROVAL -> Optional.of(condition.by().map(this::approver).orElse("somebody other than the owner"));
            case ATTESTATION, DECISION ->
                condition.by().map(who -> wording.people().actor(who));
        };
    }

    private String approver(Who who) {
        List<PersonReference> excluded = new ArrayList<>(who.otherThan());
        PersonReference owner = PersonReference.of(PersonReference.Kind.OWNER);
        if (who.role().isEmpty() && !excluded.contains(owner)) {
            excluded.add(owner);
        }
        return wording.people().actor(who, excluded);
    }

    private static boolean usualAnswer(StatementCondition condition) {
        return condition.answers().isEmpty()
                || (condition.kind() != StatementKind.DECISION
                        && condition.answers().equals(List.of("yes")));
    }

    private static String proof(StatementCondition condition) {
        Strength usual =
                switch (condition.kind()) {
                    case CONFIRMATION -> Strength.CONFIRMED;
                    case APPROVAL, ATTESTATION -> Strength.LOGGED;
                    case DECISION -> Strength.CLAIMED;
                };
        return Proof.of(condition.strength(), usual);
    }

    private static String verb(StatementKind kind) {
        return switch (kind) {
            case CONFIRMATION -> "confirmed";
            case APPROVAL -> "approved";
            case ATTESTATION -> "attested";
            case DECISION -> "answered";
        };
    }

    private static String request(StatementKind kind) {
        return switch (kind) {
            case CONFIRMATION -> "confirm";
            case APPROVAL -> "approve";
            case ATTESTATION -> "attest";
            case DECISION -> "answer";
        };
    }
}
