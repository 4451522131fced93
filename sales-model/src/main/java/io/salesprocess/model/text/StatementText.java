package io.salesprocess.model.text;

import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class StatementText {
    private final Wording wording;
    private final StatementCondition condition;
    private final String topic;
    private final Saying saying;
    private final Optional<String> speaker;
    private final Counting counting;

    StatementText(Wording wording, StatementCondition condition) {
        this.wording = wording;
        this.condition = condition;
        this.topic = wording.names().topic(condition.kind(), condition.topic());
        this.saying = Saying.of(condition.kind());
        this.speaker = speaker();
        this.counting = new Counting(wording.names(), condition);
    }

    String clause(boolean so) {
        String not = counting.amount().several() || counting.amount().there(so) ? " " : " not ";
        String given = by() + counting.times(so) + when();
        String told = usualAnswer()
                ? topic + " was" + not + saying.done() + given
                : "the answer to " + topic + " is" + not + Lists.quotedOr(condition.answers())
                        + (given.isEmpty() ? "" : ", given" + given);
        return told + onRecord(",") + counting.altogether("by", so) + proof();
    }

    String instruction() {
        String told;
        if (!usualAnswer()) {
            told = "get the answer " + Lists.quotedOr(condition.answers()) + " to " + topic
                    + speaker.map(who -> " from " + who).orElse("");
        } else if (speaker.isPresent()) {
            told = "have " + speaker.get() + " " + saying.todo() + " " + topic;
        } else {
            told = condition.kind() == StatementKind.DECISION
                    ? "answer " + topic
                    : "have " + topic + " " + saying.done();
        }
        return told
                + counting.times(true)
                + Clauses.joined("", wording.times().whenDoneNow(condition.when()))
                + onRecord(",")
                + counting.altogether("by", true)
                + proof();
    }

    /** The records as a noun: {@code approval of "Discount" by the sales manager}. */
    String record(Form form) {
        String answer = usualAnswer() ? "" : " (" + Lists.quotedOr(condition.answers()) + ")";
        return form.of(Noun.named(saying.record())) + " " + topic + answer
                + Records.bracketed(by() + when() + proof())
                + onRecord("");
    }

    /** A confirmation is the buyer's, an approval never the owner's: both are said where the condition leaves them out. */
    private Optional<String> speaker() {
        Optional<String> told = condition.by().map(who -> wording.people().actor(who));
        return switch (condition.kind()) {
            case CONFIRMATION -> Optional.of(told.orElse("the buyer"));
            case APPROVAL -> Optional.of(condition.by().map(this::approver).orElse("somebody other than the owner"));
            case ATTESTATION, DECISION -> told;
        };
    }

    private String approver(Who who) {
        List<PersonReference> excluded = new ArrayList<>(who.otherThan());
        PersonReference owner = PersonReference.of(PersonReference.Kind.OWNER);
        if (who.role().isEmpty() && who.sameAs().isEmpty() && !excluded.contains(owner)) {
            excluded.add(owner);
        }
        return wording.people().actor(who, excluded);
    }

    private boolean usualAnswer() {
        return condition.answers().isEmpty()
                || (condition.kind() != StatementKind.DECISION
                        && condition.answers().equals(List.of("yes")));
    }

    private String by() {
        return speaker.map(who -> " by " + who).orElse("");
    }

    private String when() {
        return Clauses.joined("", wording.times().when(condition.when()));
    }

    private String onRecord(String comma) {
        Qualities which = new Qualities(wording, condition);
        String qualities = which.all();
        if (which.itself()) {
            return comma + " in that record" + qualities;
        }
        return qualities.isEmpty() ? "" : comma + " in a record" + qualities;
    }

    private String proof() {
        return Proof.of(condition.strength(), saying.usual());
    }
}
