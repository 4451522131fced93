package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Participant;
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
    private final Participant[] with;
    private final Attendance[] attendance;
    private final int atLeast;
    private final @Nullable Duration lasting;
    private final List<String> outcomes;
    private final TimeWindow window;
    private final boolean everyEnd;
    private final long asked;
    private final long search;

    ActivityCheck(ActivityCondition condition, int type, Purpose purpose, TimeWindow window, boolean everyEnd) {
        this.type = type;
        this.booking = condition.state() == ActivityState.BOOKED;
        this.with = condition.with().toArray(new Participant[0]);
        this.attendance = new Attendance[with.length];
        for (int i = 0; i < with.length; i++) {
            attendance[i] = with[i].attendance().orElse(booking ? Attendance.LISTED : Attendance.ATTENDED);
        }
        this.atLeast = condition.atLeast();
        this.lasting = condition.lasting().map(Calendar::elapsed).orElse(null);
        this.outcomes = condition.outcome();
        this.window = window;
        this.everyEnd = everyEnd;
        this.asked = ActivitySighting.BOOKING_IS_ENOUGH.set(YesNo.of(booking))
                | ActivitySighting.ASKED_STRENGTH.set(condition.strength());
        this.search = Search.SUBJECT.set(Subject.ACTIVITY) | Search.PURPOSE.set(purpose);
    }

    @Override
    public @Nullable Outcome examine(Examination examination) {
        Casebook casebook = examination.casebook();
        Diary diary = casebook.diary();
        Tally tally = examination.tally();
        tally.start(atLeast, everyEnd);
        for (int i = type == Vocabulary.UNDECLARED ? Diary.NONE : diary.first(type);
                i != Diary.NONE;
                i = diary.next(i)) {
            Moment when = booking ? diary.start(i) : diary.end(i);
            TimeFit fit = window.fit(when, examination);
            if (fit == null) {
                tally.await();
            } else {
                Activity activity = diary.activity(i);
                People people = people(activity, when, casebook);
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
                        people == People.MISSING && with.length > 1 && anybody(activity, when, casebook));
            }
        }
        return tally.conclude(search, casebook.loaded(Part.ACTIVITIES), NOWHERE);
    }

    private People people(Activity activity, @Nullable Moment when, Casebook casebook) {
        if (with.length == 0) {
            return People.NOT_ASKED;
        }
        People worst = People.THERE;
        for (int i = 0; i < with.length; i++) {
            People one = Attendees.measure(activity, with[i], attendance[i], when, casebook);
            if (one == People.MISSING) {
                return one;
            }
            if (one != People.THERE && worst != People.NOBODY_RECORDED) {
                worst = one;
            }
        }
        return worst;
    }

    private boolean anybody(Activity activity, @Nullable Moment when, Casebook casebook) {
        for (int i = 0; i < with.length; i++) {
            if (Attendees.measure(activity, with[i], attendance[i], when, casebook) == People.THERE) {
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
