package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.situation.ActivitySighting;
import io.salesprocess.rules.situation.Timing;
import io.salesprocess.rules.situation.YesNo;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The activities of one opportunity as of a moment, sorted by type, with what does not depend on who asks. */
final class Diary {
    static final int NONE = -1;
    private static final ActivityState[] STATES = ActivityState.values();
    private static final String[] SPELLINGS =
            Arrays.stream(STATES).map(ActivityState::spelled).toArray(String[]::new);

    private final List<Activity> activities;
    private final Casebook casebook;
    private final int[] first;
    private final int[] next;
    private final long[] measured;
    private final Timing[] timings;
    private final int[] ranks;
    private final boolean[] perhapsLogged;
    private final @Nullable Attendees[] attendees;
    private final @Nullable Moment[] starts;
    private final @Nullable Moment[] ends;
    private final Map<String, List<Activity>> tellings;
    private @Nullable Links links;

    Diary(List<Activity> activities, Casebook casebook, Vocabulary vocabulary) {
        this.activities = activities;
        this.casebook = casebook;
        int size = activities.size();
        this.tellings = tellings(activities);
        this.first = new int[vocabulary.activityTypes()];
        Arrays.fill(first, NONE);
        this.next = new int[size];
        this.measured = new long[size];
        this.timings = new Timing[size];
        this.ranks = new int[size];
        this.perhapsLogged = new boolean[size];
        this.attendees = new Attendees[size];
        this.starts = new Moment[size];
        this.ends = new Moment[size];
        for (int i = 0; i < size; i++) {
            Activity activity = activities.get(i);
            int type = vocabulary.activity(activity.type());
            if (type != Vocabulary.UNDECLARED
                    && (tellings.isEmpty() || !toldAgain(activity))
                    && measure(i, activity, vocabulary.usualDuration(type))) {
                next[i] = first[type];
                first[type] = i;
            }
        }
    }

    /** The first activity of the type that was known, or {@link #NONE}. */
    int first(int type) {
        return first[type];
    }

    /** The next activity of the same type, or {@link #NONE}. */
    int next(int activity) {
        return next[activity];
    }

    /** Whether the activity is of one of the types. */
    boolean isOf(int activity, int[] types) {
        int type = casebook.vocabulary().activity(activities.get(activity).type());
        for (int one : types) {
            if (one == type) {
                return true;
            }
        }
        return false;
    }

    /** The activities that were known, by what they are linked to. */
    Links links() {
        Links known = links;
        if (known == null) {
            known = new Links(casebook.roster());
            for (int start : first) {
                for (int i = start; i != NONE; i = next[i]) {
                    known.add(i, activities.get(i));
                }
            }
            links = known;
        }
        return known;
    }

    Activity activity(int number) {
        return activities.get(number);
    }

    /** The facts of the sighting that do not depend on who asks. */
    long measured(int number) {
        return measured[number];
    }

    /**
     * Where its time lies.
     *
     * @param booking whether a booking is enough: what was agreed at the closing for a later time was ahead then
     */
    Timing timing(int number, boolean booking) {
        Timing timing = timings[number];
        return booking && timing == Timing.AFTER_CLOSING ? Timing.AHEAD : timing;
    }

    /** Whether it is more than logged only if whoever told its state, and was not loaded, is of the buyer's people. */
    boolean perhapsLogged(int number) {
        return perhapsLogged[number];
    }

    /** Who was asked, and who came. */
    Attendees attendees(int number) {
        Attendees known = attendees[number];
        if (known == null) {
            known = new Attendees(activities.get(number), casebook.roster());
            attendees[number] = known;
        }
        return known;
    }

    /** How near the recorded state is to held; the lower, the nearer. */
    int rank(int number) {
        return ranks[number];
    }

    /** When it began. */
    @Nullable
    Moment start(int number) {
        return starts[number];
    }

    /** When it ended, as far as anybody can say. */
    @Nullable
    Moment end(int number) {
        return ends[number];
    }

    static ActivityState state(String spelled) {
        for (int i = 0; i < SPELLINGS.length; i++) {
            if (SPELLINGS[i].equals(spelled)) {
                return STATES[i];
            }
        }
        return ActivityState.UNKNOWN;
    }

    /** A booking comes before whatever became of it on the same date. */
    static int order(String state) {
        return state(state) == ActivityState.BOOKED ? 0 : 1;
    }

    private boolean measure(int i, Activity activity, @Nullable Span usual) {
        if (!casebook.recorded(activity.recordedAt())) {
            return false;
        }
        StateChange change = States.inEffect(activity.states(), casebook, Diary::order);
        if (change == null) {
            return false;
        }
        ActivityState state = state(change.state());
        Optional<Moment> start = activity.start().or(activity::end).or(change::at);
        starts[i] = start.orElse(null);
        ends[i] = end(activity, starts[i], usual);
        Timing timing = timing(starts[i], ends[i]);
        timings[i] = timing;
        ranks[i] = rank(state, timing);
        Strength credible = casebook.credible(
                activity.strength().orElse(starts[i] == null ? Strength.CLAIMED : Strength.LOGGED), change.by());
        measured[i] = ActivitySighting.STATE.set(state)
                | ActivitySighting.BASIS.set(activity.basis())
                | ActivitySighting.CONTRADICTORY.set(YesNo.of(contradictory(i, activity, state, change)))
                | ActivitySighting.STRENGTH.set(credible);
        perhapsLogged[i] = casebook.perhapsLogged(credible, change.by());
        return true;
    }

    private @Nullable Moment end(Activity activity, @Nullable Moment start, @Nullable Span usual) {
        return end(activity, usual, casebook).orElse(start);
    }

    /** When it ends: after the usual duration of its type, where nobody says more than when it began. */
    static Optional<Moment> end(Activity activity, @Nullable Span usual, Casebook casebook) {
        return activity.end().or(() -> activity.start()
                .map(start -> start.dateOnly() || usual == null
                        ? start
                        : Moment.at(casebook.calendar().latest(start, usual))));
    }

    private Timing timing(@Nullable Moment start, @Nullable Moment end) {
        if (start == null || end == null) {
            return Timing.UNDATED;
        }
        Instant at = casebook.at();
        if (start.begins(casebook.zone()).isAfter(at)) {
            return casebook.closed() ? Timing.AFTER_CLOSING : Timing.AHEAD;
        }
        Instant over = end.ends(casebook.zone());
        return end.dateOnly()
                ? (over.isBefore(at) ? Timing.OVER : Timing.UNDER_WAY)
                : (over.isAfter(at) ? Timing.UNDER_WAY : Timing.OVER);
    }

    private static int rank(ActivityState state, Timing timing) {
        return switch (state) {
            case HELD -> 0;
            case BOOKED ->
                switch (timing) {
                    case UNDER_WAY -> 1;
                    case AHEAD, UNDATED, AFTER_CLOSING -> 2;
                    case OVER -> 3;
                };
            case NO_SHOW -> timing == Timing.AHEAD ? 2 : 4;
            case RESCHEDULED, CANCELLED -> 5;
            case UNKNOWN -> 6;
        };
    }

    private boolean contradictory(int i, Activity activity, ActivityState state, StateChange change) {
        Moment start = starts[i];
        Moment end = ends[i];
        return (start != null && end != null && casebook.calendar().compare(end, start) < 0)
                || (state == ActivityState.HELD && activity.rescheduledTo().isPresent())
                || States.contradict(activity.states(), change, casebook, Diary::order)
                || (!tellings.isEmpty() && otherTelling(activity).isPresent());
    }

    /** What tells once more of an activity of the opportunity, by the id of that. */
    private static Map<String, List<Activity>> tellings(List<Activity> activities) {
        if (activities.stream().allMatch(activity -> activity.sameAs().isEmpty())) {
            return Map.of();
        }
        Map<String, List<Activity>> tellings = activities.stream()
                .filter(activity -> activity.sameAs().isPresent())
                .collect(Collectors.groupingBy(activity -> activity.sameAs().orElseThrow()));
        tellings.keySet()
                .retainAll(activities.stream()
                        .filter(activity -> activity.sameAs().isEmpty())
                        .map(Activity::id)
                        .collect(Collectors.toSet()));
        return tellings;
    }

    private boolean toldAgain(Activity activity) {
        return activity.sameAs().filter(tellings::containsKey).isPresent();
    }

    /** What another source tells of the same activity, and cannot be true beside it: one says held, the other not. */
    Optional<Activity> otherTelling(Activity activity) {
        Optional<Boolean> held = held(activity);
        return held.isEmpty()
                ? Optional.empty()
                : tellings.getOrDefault(activity.id(), List.of()).stream()
                        .filter(other -> held(other)
                                .filter(told -> !told.equals(held.get()))
                                .isPresent())
                        .findFirst();
    }

    /** Whether an activity is known to have been held, or not to have been; empty if that is open. */
    private Optional<Boolean> held(Activity activity) {
        StateChange change = casebook.recorded(activity.recordedAt())
                ? States.inEffect(activity.states(), casebook, Diary::order)
                : null;
        return change == null
                ? Optional.empty()
                : switch (state(change.state())) {
                    case HELD -> Optional.of(true);
                    case CANCELLED, NO_SHOW, RESCHEDULED -> Optional.of(false);
                    case BOOKED, UNKNOWN -> Optional.empty();
                };
    }
}
