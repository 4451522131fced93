package io.salesprocess.model.text;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Strength;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ActivityText {
    private final Wording wording;

    ActivityText(Wording wording) {
        this.wording = wording;
    }

    String clause(ActivityCondition condition, boolean so) {
        Noun noun = wording.names().activity(condition.activities().get(0));
        Deed deed = Deed.of(noun);
        String happened = noun.was() + " " + deed.done();
        String verb = booking(condition) ? noun.be() + " " + deed.planned() + " or " + happened : happened;
        String head = several(condition)
                ? noun.a() + " " + verb + (so ? " at least " : " fewer than ") + times(condition)
                : (so ? noun.a() : "no " + noun.bare()) + " " + verb;
        String people = wording.people().attending(condition.with(), usual(condition));
        return head + details(condition, people, wording.times().when(condition.when()));
    }

    String instruction(ActivityCondition condition) {
        Noun noun = wording.names().activity(condition.activities().get(0));
        Deed deed = Deed.of(noun);
        String head = (booking(condition) ? deed.plan() : deed.todo()) + " " + noun.a()
                + (several(condition) ? " at least " + times(condition) : "");
        String people = wording.people().asked(condition.with(), usual(condition));
        String when = several(condition)
                ? wording.times().when(condition.when())
                : wording.times().whenDoneNow(condition.when());
        return head + details(condition, people, when);
    }

    private static String details(ActivityCondition condition, String people, String when) {
        String lasting =
                condition.lasting().map(span -> "lasting at least " + span).orElse("");
        String outcome = condition.outcome().isEmpty() ? "" : "with the outcome " + Lists.quotedOr(condition.outcome());
        String details = Stream.of(people, lasting, outcome, when)
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(", "));
        String proof = Proof.of(condition.strength(), Strength.LOGGED);
        if (details.isEmpty()) {
            return proof;
        }
        if (several(condition)) {
            return ", each time " + details + proof;
        }
        boolean comma = people.isEmpty() && !details.equals(when);
        return (comma ? ", " : " ") + details + proof;
    }

    private static boolean booking(ActivityCondition condition) {
        return condition.state() == ActivityState.BOOKED;
    }

    private static Attendance usual(ActivityCondition condition) {
        return booking(condition) ? Attendance.LISTED : Attendance.ATTENDED;
    }

    private static boolean several(ActivityCondition condition) {
        return condition.needed() != 1;
    }

    private static String times(ActivityCondition condition) {
        return condition.needed() + " times";
    }
}
