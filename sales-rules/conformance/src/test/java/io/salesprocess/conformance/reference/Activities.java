package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
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
        return named(asked, look.deal())
                .filter(activity -> !tellsOfAnother(activity))
                .filter(activity -> !states(activity).isEmpty())
                .map(activity -> candidate(activity, occasion(activity, asked)));
    }

    static Stream<Activity> named(ActivityCondition asked, Opportunity deal) {
        return deal.activities().stream().filter(activity -> asked.activities().contains(activity.type()));
    }

    private static Candidate candidate(Activity activity, Occasion occasion) {
        return new Candidate(activity, occasion, List.of(occasion));
    }

    private boolean tellsOfAnother(Activity activity) {
        return activity.sameAs().flatMap(this::known).isPresent();
    }

    private Optional<Activity> known(String id) {
        return look.deal().activities().stream()
                .filter(other -> other.sameAs().isEmpty() && other.id().equals(id))
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
        Optional<Moment> at = booked ? start(activity) : end(activity);
        Truth truth = Truth.of(booked ? agreed(activity) : held(activity));
        for (Participant with : asked.with()) {
            truth = truth.and(Truth.of(there(activity, with, booked, at)));
        }
        for (Participant without : asked.without()) {
            truth = truth.and(Truth.of(there(activity, without, booked, at).not()));
        }
        truth = truth.and(length(activity, asked.lasting())).and(outcome(activity, asked.outcome()));
        boolean dated = start(activity).isPresent();
        truth = truth.and(new Strengths(look).ofRecord(activity.strength(), dated, latest.by(), asked.strength()))
                .and(new Timing(look, hand).fits(at, asked.when()));
        return new Occasion(truth, at, took(activity, asked, booked, at));
    }

    /** When it began; without a time of its own, when its state came about. */
    private Optional<Moment> start(Activity activity) {
        List<StateChange> states = states(activity);
        return activity.start().or(activity::end).or(() -> states.get(states.size() - 1)
                .at());
    }

    /** Its end: without one, after the usual duration of its type, else when it began. */
    Optional<Moment> end(Activity activity) {
        if (activity.end().isPresent() || activity.start().isEmpty()) {
            return activity.end().or(() -> start(activity));
        }
        Moment start = activity.start().get();
        Optional<Span> usual = look.process().activities().stream()
                .filter(type -> type.id().equals(activity.type()))
                .findFirst()
                .flatMap(ActivityType::usualDuration);
        return Optional.of(
                start.dateOnly() || usual.isEmpty()
                        ? start
                        : Moment.at(look.days()
                                .after(start, usual.get())
                                .ends(look.days().zone())));
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
        return look.then().come(start(activity));
    }

    /** What contradicts itself, or is contradicted by another source, is no evidence. */
    private boolean contradictory(Activity activity) {
        Optional<Moment> start = start(activity);
        Optional<Moment> end = end(activity);
        boolean backwards = start.isPresent() && end.isPresent() && look.days().compare(end.get(), start.get()) < 0;
        boolean moved = state(activity) == ActivityState.HELD
                && activity.rescheduledTo().isPresent();
        return backwards || moved || twofold(activity) || denied(activity);
    }

    /** Two states of one moment, neither of which is the booking. */
    private boolean twofold(Activity activity) {
        List<StateChange> states = states(activity);
        StateChange latest = states.get(states.size() - 1);
        String booked = ActivityState.BOOKED.spelled();
        return states.stream()
                .filter(state ->
                        state.at().equals(latest.at()) && !state.state().equals(latest.state()))
                .anyMatch(state -> !state.state().equals(booked));
    }

    /** One source says that it was held, and another that it was not. */
    private boolean denied(Activity activity) {
        Optional<Boolean> held = heldAtAll(activity);
        return look.deal().activities().stream()
                .filter(other -> other.sameAs().equals(Optional.of(activity.id())))
                .filter(other ->
                        look.then().known(other.recordedAt()) && !states(other).isEmpty())
                .flatMap(other -> heldAtAll(other).stream())
                .anyMatch(told -> held.isPresent() && !told.equals(held.get()));
    }

    private Optional<Boolean> heldAtAll(Activity activity) {
        return switch (state(activity)) {
            case HELD -> Optional.of(true);
            case CANCELLED, NO_SHOW, RESCHEDULED -> Optional.of(false);
            case BOOKED, UNKNOWN -> Optional.empty();
        };
    }

    private Three held(Activity activity) {
        ActivityState state = state(activity);
        if (state == ActivityState.UNKNOWN) {
            return contradictory(activity) ? Three.NO : Three.UNKNOWN;
        }
        boolean told = activity.basis() != Basis.TIME_ELAPSED && activity.basis() != Basis.AUTOMATIC;
        boolean undated = start(activity).isEmpty();
        return Three.of(state == ActivityState.HELD && told && !contradictory(activity) && (undated || over(activity)));
    }

    /** Held, or agreed for a time that is not over; nobody can have failed to come to what has not begun. */
    private Three agreed(Activity activity) {
        ActivityState state = state(activity);
        boolean agreed = state == ActivityState.BOOKED || state == ActivityState.HELD;
        boolean ahead = start(activity).isPresent() && !over(activity);
        boolean automatic = agreed && activity.basis() == Basis.AUTOMATIC;
        boolean early = state == ActivityState.NO_SHOW && start(activity).isPresent() && !begun(activity);
        boolean open = (agreed && ahead) || early;
        return open && !automatic ? Three.of(!contradictory(activity)) : held(activity);
    }

    private Truth length(Activity activity, Optional<Span> asked) {
        if (asked.isEmpty()) {
            return Truth.YES;
        }
        Optional<Moment> from = activity.start();
        if (from.isEmpty()
                || activity.end().isEmpty()
                || from.get().dateOnly()
                || activity.end().get().dateOnly()) {
            return Truth.UNKNOWN;
        }
        Moment start = from.get();
        Moment end = activity.end().get();
        return Truth.of(look.days().atOrBefore(look.days().after(start, asked.get()), end));
    }

    /** Of an outcome that its type does not know nobody can tell, as of none. */
    private Truth outcome(Activity activity, List<String> asked) {
        List<String> known = look.process().activities().stream()
                .filter(type -> type.id().equals(activity.type()))
                .flatMap(type -> type.outcomes().stream())
                .toList();
        Optional<String> told = activity.outcome().filter(one -> known.isEmpty() || known.contains(one));
        return asked.isEmpty()
                ? Truth.YES
                : told.map(one -> Truth.of(asked.contains(one))).orElse(Truth.UNKNOWN);
    }

    /** Whether so many different people were there who are as described. */
    private Three there(Activity activity, Participant asked, boolean booked, Optional<Moment> at) {
        Set<String> sure = new HashSet<>();
        Set<String> maybe = new HashSet<>();
        for (Attendee attendee : activity.attendees()) {
            Three there = part(activity, attendee, asked, booked, at);
            String identity = look.people().identity(attendee.person());
            if (there == Three.YES) {
                sure.add(identity);
            }
            if (there != Three.NO) {
                maybe.add(identity);
            }
        }
        return Three.atLeast(sure.size(), activity.attendeesLoaded() ? maybe.size() : Crowd.MANY, asked.atLeast());
    }

    /** Whether somebody was there as asked; of somebody who was not loaded nobody can tell, unless it is who is meant. */
    private Three part(Activity activity, Attendee attendee, Participant asked, boolean booked, Optional<Moment> at) {
        String reference = attendee.person();
        if (look.people().stranger(reference)) {
            return Three.NO;
        }
        Attendance needed = asked.attendance().orElse(booked ? Attendance.LISTED : Attendance.ATTENDED);
        boolean leads = activity.attendees().stream()
                .anyMatch(one -> one.leads()
                        && look.people()
                                .identity(one.person())
                                .equals(look.people().identity(reference)));
        Three there = present(presence(activity, reference), needed).and(Three.of(leads || !asked.leads()));
        Three meant = new Whom(look, hand, Crowd.UNKNOWN, at).is(Whom.asked(asked), reference);
        boolean named = asked.sameAs().isPresent() && there.and(meant) == Three.YES;
        if (look.people().person(reference).isEmpty() && !named) {
            return Three.of(!look.people().complete())
                    .and(Three.UNKNOWN)
                    .and(present(presence(activity, reference), Attendance.LISTED));
        }
        return there.and(meant);
    }

    /** The most that is known of somebody's presence. */
    private Attendance presence(Activity activity, String reference) {
        return activity.attendees().stream()
                .filter(one -> look.people()
                        .identity(one.person())
                        .equals(look.people().identity(reference)))
                .map(Attendee::attendance)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Three present(Attendance told, Attendance asked) {
        return switch (told) {
            case DECLINED, ABSENT -> Three.NO;
            case ATTENDED -> Three.YES;
            case ACCEPTED -> asked == Attendance.ATTENDED ? Three.UNKNOWN : Three.YES;
            case LISTED -> asked == Attendance.ATTENDED ? Three.UNKNOWN : Three.of(asked != Attendance.ACCEPTED);
            case UNKNOWN -> asked == Attendance.ATTENDED || asked == Attendance.ACCEPTED ? Three.UNKNOWN : Three.YES;
        };
    }

    /** Those who took part as asked; where nobody is asked for, all who took part. */
    private Crowd took(Activity activity, ActivityCondition asked, boolean booked, Optional<Moment> at) {
        List<Participant> with =
                asked.with().isEmpty() ? List.of(Participant.builder().build()) : asked.with();
        Set<String> sure = new HashSet<>();
        Set<String> maybe = new HashSet<>();
        for (Attendee attendee : activity.attendees()) {
            String identity = look.people().identity(attendee.person());
            Three part = with.stream()
                    .map(one -> part(activity, attendee, one, booked, at))
                    .reduce(Three.NO, Three::or);
            boolean known = look.people().person(identity).isPresent();
            if (part == Three.YES && known) {
                sure.add(identity);
            } else if (part != Three.NO) {
                maybe.add(identity);
            }
        }
        maybe.removeAll(sure);
        return new Crowd(sure, activity.attendeesLoaded() ? maybe.size() : Crowd.MANY);
    }
}
