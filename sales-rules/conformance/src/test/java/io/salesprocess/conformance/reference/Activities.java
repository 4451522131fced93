package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Activities that were held, or booked. */
record Activities(Look look, Hand hand) {
    private static final List<String> NATURAL_ORDER =
            Arrays.stream(ActivityState.values()).map(ActivityState::spelled).toList();

    Stream<Candidate> of(ActivityCondition asked) {
        return look.deal().activities().stream()
                .filter(activity -> asked.activities().contains(activity.type()))
                .filter(activity -> !tellsOfAnother(activity))
                .filter(activity -> !states(activity).isEmpty())
                .map(activity -> new Candidate(activity, List.of(occasion(activity, asked))));
    }

    private boolean tellsOfAnother(Activity activity) {
        return activity.sameAs().flatMap(this::known).isPresent();
    }

    private Optional<Activity> known(String id) {
        return look.deal().activities().stream()
                .filter(other -> other.id().equals(id) && look.then().known(other.recordedAt()))
                .findFirst();
    }

    private List<StateChange> states(Activity activity) {
        return look.then().states(activity.states(), NATURAL_ORDER);
    }

    private ActivityState state(Activity activity) {
        List<StateChange> states = states(activity);
        String told = states.get(states.size() - 1).state();
        return Arrays.stream(ActivityState.values())
                .filter(state -> state.spelled().equals(told))
                .findFirst()
                .orElse(ActivityState.UNKNOWN);
    }

    private Occasion occasion(Activity activity, ActivityCondition asked) {
        List<StateChange> states = states(activity);
        StateChange latest = states.get(states.size() - 1);
        boolean booked = asked.state() == ActivityState.BOOKED;
        Optional<Moment> ended = end(activity);
        Optional<Moment> at = booked && state(activity) != ActivityState.HELD
                ? activity.start().or(activity::end)
                : ended;
        Truth truth = Truth.of(booked ? agreed(activity) : held(activity));
        Crowd who = Crowd.NOBODY;
        for (Participant with : asked.with()) {
            Attended there = attended(activity, with, booked, at);
            truth = truth.and(Truth.of(there.atLeast(with.atLeast())));
            who = who.with(there.crowd());
        }
        if (asked.with().isEmpty()) {
            who = attended(activity, Participant.builder().build(), booked, at).crowd();
        }
        for (Participant without : asked.without()) {
            truth = truth.and(Truth.of(attended(activity, without, booked, at)
                    .atLeast(without.atLeast())
                    .not()));
        }
        truth = truth.and(length(activity, asked.lasting())).and(outcome(activity, asked.outcome()));
        boolean dated = latest.at().isPresent() || at.isPresent();
        truth = truth.and(new Strengths(look).enough(activity.strength(), dated, latest.by(), asked.strength()))
                .and(new Timing(look, hand).fits(at, asked.when()));
        return new Occasion(truth, at, who);
    }

    /** Its end: without one, after the usual duration of its type, else when it began. */
    private Optional<Moment> end(Activity activity) {
        if (activity.end().isPresent() || activity.start().isEmpty()) {
            return activity.end();
        }
        Moment start = activity.start().get();
        Optional<Span> usual = look.process().activities().stream()
                .filter(type -> type.id().equals(activity.type()))
                .findFirst()
                .flatMap(ActivityType::usualDuration);
        return Optional.of(
                start.dateOnly() || usual.isEmpty() ? start : look.days().after(start, usual.get()));
    }

    private boolean over(Activity activity) {
        Instant tested = look.then().tested();
        return end(activity)
                .map(end -> end.dateOnly()
                        ? end.ends(look.days().zone()).isBefore(tested)
                        : !end.begins(look.days().zone()).isAfter(tested))
                .orElse(false);
    }

    private boolean begun(Activity activity) {
        return activity.start()
                .map(start -> look.then().come(Optional.of(start)))
                .orElse(false);
    }

    /** What contradicts itself, or is contradicted by another source, is no evidence. */
    private boolean contradictory(Activity activity) {
        boolean backwards = activity.start().isPresent()
                && activity.end().isPresent()
                && look.days().compare(activity.end().get(), activity.start().get()) < 0;
        boolean moved = state(activity) == ActivityState.HELD
                && activity.rescheduledTo().isPresent();
        boolean denied = state(activity) == ActivityState.HELD
                && look.deal().activities().stream()
                        .filter(other -> other.sameAs().equals(Optional.of(activity.id())))
                        .filter(other -> look.then().known(other.recordedAt())
                                && !states(other).isEmpty())
                        .map(this::state)
                        .anyMatch(state -> state == ActivityState.CANCELLED
                                || state == ActivityState.NO_SHOW
                                || state == ActivityState.RESCHEDULED);
        return backwards || moved || denied;
    }

    /** Whether the record is somebody's word at all, and not what time or an automation made of it. */
    private static boolean told(Activity activity) {
        return activity.basis() != Basis.TIME_ELAPSED && activity.basis() != Basis.AUTOMATIC;
    }

    private Three held(Activity activity) {
        ActivityState state = state(activity);
        if (state == ActivityState.UNKNOWN) {
            return contradictory(activity) ? Three.NO : Three.UNKNOWN;
        }
        boolean undated = activity.start().isEmpty() && activity.end().isEmpty();
        return Three.of(state == ActivityState.HELD
                && told(activity)
                && !contradictory(activity)
                && (undated || over(activity)));
    }

    private Three agreed(Activity activity) {
        ActivityState state = state(activity);
        boolean booking = state == ActivityState.BOOKED || state == ActivityState.NO_SHOW && !begun(activity);
        boolean ahead = activity.start().or(activity::end).isPresent() && !over(activity);
        if (booking || state == ActivityState.HELD && ahead) {
            return Three.of(ahead && !contradictory(activity) && activity.basis() != Basis.AUTOMATIC);
        }
        return held(activity);
    }

    private Truth length(Activity activity, Optional<Span> asked) {
        if (asked.isEmpty()) {
            return Truth.YES;
        }
        boolean known = activity.start().isPresent()
                && activity.end().isPresent()
                && !activity.start().get().dateOnly()
                && !activity.end().get().dateOnly();
        if (!known) {
            return Truth.UNKNOWN;
        }
        Moment start = activity.start().get();
        Moment end = activity.end().get();
        return Truth.of(look.days().atOrBefore(look.days().after(start, asked.get()), end));
    }

    private static Truth outcome(Activity activity, List<String> asked) {
        if (asked.isEmpty()) {
            return Truth.YES;
        }
        return activity.outcome().map(told -> Truth.of(asked.contains(told))).orElse(Truth.UNKNOWN);
    }

    /** Those of an activity who are as described and were there as asked, surely or perhaps. */
    private record Attended(Set<String> sure, Set<String> maybe, boolean open) {
        Three atLeast(int asked) {
            return Three.atLeast(sure.size(), open ? Integer.MAX_VALUE : maybe.size(), asked);
        }

        Crowd crowd() {
            return new Crowd(sure, maybe, open);
        }
    }

    private Attended attended(Activity activity, Participant asked, boolean booked, Optional<Moment> at) {
        Set<String> sure = new HashSet<>();
        Set<String> maybe = new HashSet<>();
        Attendance needed = asked.attendance().orElse(booked ? Attendance.LISTED : Attendance.ATTENDED);
        Whom whom = new Whom(look, hand, Crowd.UNKNOWN, at);
        for (Attendee attendee : activity.attendees()) {
            Three there = there(attendee.attendance(), needed)
                    .and(Three.of(attendee.leads() || !asked.leads()))
                    .and(whom.is(asked, attendee.person()));
            String identity = look.people().identity(attendee.person());
            if (there == Three.YES) {
                sure.add(identity);
            }
            if (there != Three.NO) {
                maybe.add(identity);
            }
        }
        return new Attended(sure, maybe, !activity.attendeesLoaded());
    }

    private static Three there(Attendance told, Attendance asked) {
        if (told == Attendance.DECLINED || told == Attendance.ABSENT) {
            return Three.NO;
        }
        if (told == Attendance.UNKNOWN) {
            return Three.UNKNOWN;
        }
        return told.compareTo(asked) <= 0 ? Three.YES : asked == Attendance.ATTENDED ? Three.UNKNOWN : Three.NO;
    }
}
