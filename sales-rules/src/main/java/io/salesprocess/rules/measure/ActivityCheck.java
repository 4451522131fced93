package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.ActivitySighting;
import io.salesprocess.rules.situation.Length;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.People;
import io.salesprocess.rules.situation.Purpose;
import io.salesprocess.rules.situation.Search;
import io.salesprocess.rules.situation.Subject;
import io.salesprocess.rules.situation.TimeFit;
import io.salesprocess.rules.situation.YesNo;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at each activity of a type. */
final class ActivityCheck implements Check {
    private static final List<String> NOWHERE = List.of(Part.ACTIVITIES.spelled());

    private final int type;
    private final boolean booking;
    private final Asked[] with;
    private final int atLeast;
    private final @Nullable Duration lasting;
    private final List<String> outcomes;
    private final TimeWindow window;
    private final boolean everyEnd;
    private final long asked;
    private final long search;
    private final boolean applies;

    ActivityCheck(
            ActivityCondition condition, Vocabulary vocabulary, Purpose purpose, TimeWindow window, boolean everyEnd) {
        this.type = vocabulary.activity(condition.activities().get(0));
        this.booking = condition.state() == ActivityState.BOOKED;
        this.with = condition.with().stream()
                .map(participant ->
                        new Asked(participant, booking ? Attendance.LISTED : Attendance.ATTENDED, vocabulary))
                .toArray(Asked[]::new);
        this.atLeast = condition.needed();
        this.lasting = condition.lasting().map(Calendar::elapsed).orElse(null);
        this.outcomes = condition.outcome();
        this.window = window;
        this.everyEnd = everyEnd;
        this.asked = ActivitySighting.BOOKING_IS_ENOUGH.set(YesNo.of(booking))
                | ActivitySighting.ASKED_STRENGTH.set(condition.strength());
        this.search = Search.SUBJECT.set(Subject.RECORDS) | Search.PURPOSE.set(purpose);
        this.applies = purpose == Purpose.APPLIES;
    }

    @Override
    public Outcome examine(Examination examination) {
        Casebook casebook = examination.casebook();
        Diary diary = casebook.diary();
        Tally tally = examination.tally();
        tally.start(atLeast, everyEnd);
        for (int i = type == Vocabulary.UNDECLARED ? Diary.NONE : diary.first(type);
                i != Diary.NONE;
                i = diary.next(i)) {
            Moment when = booking ? diary.start(i) : diary.end(i);
            TimeFit fit = window.fit(when, examination);
            Activity activity = diary.activity(i);
            People people = with.length == 0 ? People.NOT_ASKED : people(diary.attendees(i), when);
            long code = asked
                    | diary.measured(i)
                    | ActivitySighting.PEOPLE.set(people)
                    | ActivitySighting.LENGTH.set(length(diary.start(i), activity))
                    | ActivitySighting.OUTCOME.set(outcome(activity))
                    | ActivitySighting.TIME.set(fit);
            tally.add(
                    Kind.ACTIVITY,
                    code,
                    activity.id(),
                    diary.rank(i),
                    when,
                    people == People.MISSING && with.length > 1 && anybody(diary.attendees(i), when));
        }
        return tally.conclude(search, applies, casebook.loaded(Part.ACTIVITIES), NOWHERE);
    }

    private People people(Attendees attendees, @Nullable Moment when) {
        People worst = People.THERE;
        for (Asked asked : with) {
            People one = attendees.measure(asked, when);
            if (one == People.MISSING) {
                return one;
            }
            if (one != People.THERE && worst != People.NOBODY_RECORDED) {
                worst = one;
            }
        }
        return worst;
    }

    private boolean anybody(Attendees attendees, @Nullable Moment when) {
        for (Asked asked : with) {
            if (attendees.measure(asked, when) == People.THERE) {
                return true;
            }
        }
        return false;
    }

    private Length length(@Nullable Moment start, Activity activity) {
        if (lasting == null) {
            return Length.NOT_ASKED;
        }
        Moment end = activity.end().orElse(null);
        if (start == null || end == null || start.dateOnly() || end.dateOnly()) {
            return Length.UNKNOWN;
        }
        Duration duration = Duration.between(start.begins(ZoneOffset.UTC), end.begins(ZoneOffset.UTC));
        return duration.compareTo(lasting) >= 0 ? Length.LONG_ENOUGH : Length.SHORTER;
    }

    private Match outcome(Activity activity) {
        if (outcomes.isEmpty()) {
            return Match.NOT_ASKED;
        }
        return activity.outcome().isEmpty()
                ? Match.UNKNOWN
                : outcomes.contains(activity.outcome().get()) ? Match.MATCHES : Match.DIFFERS;
    }
}
