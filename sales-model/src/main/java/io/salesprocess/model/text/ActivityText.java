package io.salesprocess.model.text;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Strength;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ActivityText {
    private final Wording wording;
    private final ActivityCondition condition;
    private final List<Noun> nouns;
    private final Deed deed;
    private final Counting counting;
    private final Qualities qualities;

    ActivityText(Wording wording, ActivityCondition condition) {
        this.wording = wording;
        this.condition = condition;
        this.nouns = condition.activities().isEmpty()
                ? List.of(Noun.named("activity"))
                : condition.activities().stream().map(wording.names()::activity).toList();
        this.deed = Deed.of(nouns);
        this.qualities = new Qualities(wording, condition);
        this.counting = new Counting(wording.names(), condition);
    }

    String clause(boolean so) {
        boolean there = counting.amount().several() || counting.amount().there(so);
        String told;
        if (qualities.itself()) {
            told = "that " + named(Form.BARE) + " " + (there ? happened() : neverHappened());
        } else {
            told = (there ? named(Form.A) : "no " + named(Form.BARE)) + " " + happened();
        }
        return told
                + counting.times(so)
                + details(wording.attendees().attending(condition), when())
                + counting.altogether("with", so)
                + proof();
    }

    String instruction() {
        return (booking() ? deed.plan() : deed.todo())
                + " "
                + named(Form.A)
                + counting.times(true)
                + details(
                        wording.attendees().asked(condition),
                        counting.ofRecords() ? when() : wording.times().whenDoneNow(condition.when()))
                + counting.altogether("with", true)
                + proof();
    }

    /** The records as a noun: "demo held with the CFO attending". */
    String record(Form form) {
        String over = (booking() ? deed.planned() + " or " : "") + deed.done();
        boolean several = form == Form.MANY || nouns.get(nouns.size() - 1).plural();
        String more = Records.bracketed(details(wording.attendees().attending(condition), when()) + proof());
        return Lists.or(form.of(nouns))
                + qualities.around(" " + Records.said(deed.passive(), over, several, qualities) + more);
    }

    private String happened() {
        Noun last = nouns.get(nouns.size() - 1);
        return (booking() ? last.be() + " " + deed.planned() + " or " : "") + deed.happened(last);
    }

    /** Of the very activity at hand, which is there. */
    private String neverHappened() {
        Noun last = nouns.get(nouns.size() - 1);
        return (booking() ? last.be() + " not " + deed.planned() + " and " : "") + deed.neverHappened(last);
    }

    private String named(Form form) {
        return Lists.or(form.of(nouns)) + qualities.all();
    }

    private String details(String people, String when) {
        String barred = wording.attendees().barred(condition);
        String details = Stream.of(people, barred, lasting(), outcome(), when)
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(", "));
        if (details.isEmpty()) {
            return "";
        }
        if (counting.ofRecords() && !counting.once()) {
            return ", each time " + details;
        }
        boolean direct = !people.isEmpty() || !barred.isEmpty() || details.equals(when);
        return (direct ? " " : ", ") + details;
    }

    private String lasting() {
        return condition.lasting().map(span -> "lasting at least " + span).orElse("");
    }

    private String outcome() {
        return condition.outcome().isEmpty() ? "" : "with the outcome " + Lists.quotedOr(condition.outcome());
    }

    private String when() {
        return wording.times().when(condition.when());
    }

    private String proof() {
        return Proof.of(condition.strength(), Strength.LOGGED);
    }

    private boolean booking() {
        return condition.state() == ActivityState.BOOKED;
    }
}
