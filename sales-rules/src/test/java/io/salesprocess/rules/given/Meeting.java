package io.salesprocess.rules.given;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.facts.Source;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An activity; unless said otherwise a meeting, held on Monday, 3 March 2025, from 10 to 11 UTC, recorded so at its end. */
public final class Meeting extends Extras<Meeting> {
    private final String id;
    private String type = "meeting";
    private final List<StateChange> states = new ArrayList<>();
    private String state = "held";
    private Optional<String> start = Optional.of("2025-03-03T10:00:00Z");
    private Optional<String> end = Optional.of("2025-03-03T11:00:00Z");
    private final List<Attendee> attendees = new ArrayList<>();
    private Optional<Boolean> attendeesLoaded = Optional.empty();
    private Optional<String> outcome = Optional.empty();
    private Optional<Strength> strength = Optional.empty();
    private Optional<String> recordedAt = Optional.empty();
    private Optional<String> movedTo = Optional.empty();
    private Optional<String> sameAs = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private Basis basis = Basis.EXPLICIT;

    private Meeting(String id) {
        this.id = id;
    }

    @Override
    Meeting self() {
        return this;
    }

    public static Meeting meeting(String id) {
        return new Meeting(id);
    }

    public Meeting of(String otherType) {
        type = otherType;
        return this;
    }

    public Meeting booked() {
        return in("booked");
    }

    /** In an undated state, whatever it is called. */
    public Meeting in(String otherState) {
        state = otherState;
        return this;
    }

    /** Came to a state at a moment. */
    public Meeting came(String toState, String at) {
        states.add(StateChange.builder().state(toState).at(Times.moment(at)).build());
        return this;
    }

    public Meeting came(String toState, String at, String by) {
        states.add(
                StateChange.builder().state(toState).at(Times.moment(at)).by(by).build());
        return this;
    }

    public Meeting cameAndWasEntered(String toState, String at, String recorded) {
        states.add(StateChange.builder()
                .state(toState)
                .at(Times.moment(at))
                .recordedAt(Times.instant(recorded))
                .build());
        return this;
    }

    /** Began at a moment; nobody knows when it ended. */
    public Meeting from(String moment) {
        start = Optional.of(moment);
        end = Optional.empty();
        return this;
    }

    public Meeting to(String moment) {
        end = Optional.of(moment);
        return this;
    }

    public Meeting undated() {
        start = Optional.empty();
        end = Optional.empty();
        return this;
    }

    public Meeting attendedBy(String... people) {
        return with(Attendance.ATTENDED, people);
    }

    public Meeting with(Attendance attendance, String... people) {
        for (String person : people) {
            attendees.add(
                    Attendee.builder().person(person).attendance(attendance).build());
        }
        return this;
    }

    /** Attended by somebody who is marked as the one who led it. */
    public Meeting ledBy(String person) {
        attendees.add(Attendee.builder()
                .person(person)
                .attendance(Attendance.ATTENDED)
                .leads(true)
                .build());
        return this;
    }

    public Meeting withNobody() {
        attendeesLoaded = Optional.of(true);
        return this;
    }

    public Meeting outcome(String known) {
        outcome = Optional.of(known);
        return this;
    }

    public Meeting strength(Strength known) {
        strength = Optional.of(known);
        return this;
    }

    public Meeting recordedAt(String instant) {
        recordedAt = Optional.of(instant);
        return this;
    }

    /** Tells of another activity once more, from another source. */
    public Meeting sameAs(String other) {
        sameAs = Optional.of(other);
        return this;
    }

    /** As a system recorded it, and perhaps the state as that system has it. */
    public Meeting recordedIn(String system, String type, String recordId, String... rawState) {
        source = Optional.of(Source.builder()
                .system(system)
                .type(type)
                .id(recordId)
                .rawState(List.of(rawState).stream().findFirst())
                .build());
        return this;
    }

    public Meeting movedTo(String other) {
        movedTo = Optional.of(other);
        return this;
    }

    public Meeting basis(Basis known) {
        basis = known;
        return this;
    }

    public Activity build() {
        return Activity.builder()
                .id(id)
                .type(type)
                .states(
                        states.isEmpty()
                                ? List.of(StateChange.builder().state(state).build())
                                : states)
                .start(start.map(Times::moment))
                .end(end.map(Times::moment))
                .basis(basis)
                .attendees(attendees)
                .attendeesLoaded(attendeesLoaded.orElse(!attendees.isEmpty()))
                .outcome(outcome)
                .strength(strength)
                .recordedAt(recordedAt.map(Times::instant))
                .rescheduledTo(movedTo)
                .sameAs(sameAs)
                .source(source)
                .attributes(attributes)
                .about(about)
                .scope(scope)
                .organisation(organisation)
                .build();
    }
}
