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
import io.salesprocess.rules.situation.Details;
import io.salesprocess.rules.situation.Length;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.People;
import io.salesprocess.rules.situation.TimeFit;
import io.salesprocess.rules.situation.YesNo;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at each activity of a type. */
final class ActivityCheck implements Check, Selection {
    private static final List<String> NOWHERE = List.of(Part.ACTIVITIES.spelled());

    private final int[] types;
    private final boolean booking;
    private final Attendance presence;
    private final Asked[] with;
    private final Asked[] without;
    private final boolean withItem;
    private final Quota quota;
    private final Particulars particulars;
    private final @Nullable Duration lasting;
    private final List<String> outcomes;
    private final Vocabulary vocabulary;
    private final TimeWindow window;
    private final boolean everyEnd;
    private final boolean who;
    private final boolean moreThanLogged;
    private final long asked;

    ActivityCheck(ActivityCondition condition, Checks checks, TimeWindow window) {
        this.types = checks.vocabulary().activities(condition.activities());
        this.booking = condition.state() == ActivityState.BOOKED;
        this.presence = booking ? Attendance.LISTED : Attendance.ATTENDED;
        this.with = asked(condition.with(), checks);
        this.without = asked(condition.without(), checks);
        this.withItem = condition.with().stream().anyMatch(one -> Identity.atHand(one.sameAs()));
        this.quota = Quota.of(condition);
        this.particulars = new Particulars(condition, checks.vocabulary(), checks);
        this.lasting = condition.lasting().map(Calendar::elapsed).orElse(null);
        this.outcomes = condition.outcome();
        this.vocabulary = checks.vocabulary();
        this.window = window;
        this.everyEnd = checks.everyEnd();
        this.who = checks.references().asksWho();
        this.moreThanLogged = Casebook.moreThanLogged(condition.strength());
        this.asked = ActivitySighting.BOOKING_IS_ENOUGH.set(YesNo.of(booking))
                | ActivitySighting.ASKED_STRENGTH.set(condition.strength());
    }

    private Asked[] asked(List<Participant> participants, Checks checks) {
        return participants.stream()
                .map(participant -> new Asked(participant, presence, checks.vocabulary(), checks.references()))
                .toArray(Asked[]::new);
    }

    @Override
    public Outcome examine(Examination examination) {
        Tally tally = examination.tally();
        Particulars.Reader reader = particulars.reader(examination);
        tally.start(quota, everyEnd, who);
        look(examination, tally, reader);
        return tally.conclude(particulars.loaded(examination.casebook().loaded(Part.ACTIVITIES)), NOWHERE);
    }

    @Override
    public Selected select(Examination examination) {
        Tally tally = examination.selecting();
        look(examination, tally, particulars.reader(examination));
        return tally.selected(examination.casebook().loaded(Part.ACTIVITIES));
    }

    private void look(Examination examination, Tally tally, Particulars.@Nullable Reader reader) {
        Diary diary = examination.casebook().diary();
        int @Nullable [] only = particulars.only(examination, withItem, diary::links);
        if (only != null) {
            for (int i : only) {
                if (diary.isOf(i, types)) {
                    look(i, diary, examination, tally, reader);
                }
            }
            return;
        }
        for (int type : types) {
            for (int i = diary.first(type); i != Diary.NONE; i = diary.next(i)) {
                look(i, diary, examination, tally, reader);
            }
        }
    }

    private void look(int i, Diary diary, Examination examination, Tally tally, Particulars.@Nullable Reader reader) {
        Activity activity = diary.activity(i);
        if (!particulars.includes(activity)) {
            return;
        }
        Moment when = booking ? diary.start(i) : diary.end(i);
        TimeFit fit = window.fit(when, examination);
        People people = with.length == 0 && without.length == 0
                ? People.NOT_ASKED
                : people(diary.attendees(i), when, examination);
        if (people != People.MISSING && moreThanLogged && diary.perhapsLogged(i)) {
            people = People.ROLES_UNKNOWN;
        }
        long code = asked
                | diary.measured(i)
                | ActivitySighting.TIMING.set(diary.timing(i, booking))
                | ActivitySighting.PEOPLE.set(people)
                | ActivitySighting.LENGTH.set(length(activity))
                | ActivitySighting.OUTCOME.set(outcome(activity))
                | ActivitySighting.DETAILS.set(reader == null ? Details.NOT_ASKED : reader.read(activity))
                | ActivitySighting.TIME.set(fit);
        tally.add(
                Kind.ACTIVITY,
                code,
                activity.id(),
                diary.rank(i),
                when,
                people == People.MISSING && with.length > 1 && anybody(diary.attendees(i), when, examination));
        if (tally.asksForMore()) {
            tally.keep(diary.attendees(i).with(with, presence, when, examination));
        }
    }

    private People people(Attendees attendees, @Nullable Moment when, Examination examination) {
        People worst = People.THERE;
        for (Asked one : with) {
            People found = attendees.measure(one, when, examination);
            if (found == People.MISSING) {
                return found;
            }
            worst = worse(worst, found);
        }
        for (Asked one : without) {
            People found = attendees.measure(one, when, examination);
            if (found == People.THERE) {
                return People.MISSING;
            }
            worst = worse(worst, found == People.MISSING ? People.THERE : found);
        }
        return worst;
    }

    private static People worse(People known, People found) {
        return found != People.THERE && known != People.NOBODY_RECORDED ? found : known;
    }

    private boolean anybody(Attendees attendees, @Nullable Moment when, Examination examination) {
        for (Asked one : with) {
            if (attendees.measure(one, when, examination) == People.THERE) {
                return true;
            }
        }
        return false;
    }

    private Length length(Activity activity) {
        if (lasting == null) {
            return Length.NOT_ASKED;
        }
        Moment start = activity.start().orElse(null);
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
        Optional<String> known =
                activity.outcome().filter(outcome -> vocabulary.knowsOutcome(activity.type(), outcome));
        return known.isEmpty() ? Match.UNKNOWN : outcomes.contains(known.get()) ? Match.MATCHES : Match.DIFFERS;
    }
}
