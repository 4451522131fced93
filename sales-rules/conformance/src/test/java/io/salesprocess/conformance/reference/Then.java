package io.salesprocess.conformance.reference;

import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The moment that is tested, and what was known of it: nothing that happened later counts, and nothing that was recorded
 * more than five minutes after the inspection.
 *
 * @param tested the moment that is tested
 * @param asOf the moment of the inspection
 * @param days the calendar
 */
record Then(Instant tested, Instant asOf, Days days) {
    Then at(Instant past) {
        return new Then(past, asOf, days);
    }

    boolean known(Optional<Instant> recordedAt) {
        return recordedAt.isEmpty() || !recordedAt.get().isAfter(asOf.plus(Duration.ofMinutes(5)));
    }

    boolean come(Optional<Moment> moment) {
        return moment.isEmpty() || days.come(moment.get(), tested);
    }

    Moment moment() {
        return Moment.at(tested);
    }

    /** The states that had come about, in order; of one moment the one that naturally comes later last. */
    List<StateChange> states(List<StateChange> all, List<String> naturalOrder) {
        List<StateChange> come = new ArrayList<>(all.stream()
                .filter(state -> known(state.recordedAt()) && come(state.at()))
                .toList());
        Comparator<StateChange> byMoment = Comparator.comparing(state -> begins(state.at()));
        come.sort(byMoment.thenComparing(state -> naturalOrder.indexOf(state.state()))
                .thenComparing(StateChange::state));
        return come;
    }

    /** The entry that was in effect; absent where there was none. */
    Optional<FieldEntry> entry(List<FieldEntry> entries) {
        Comparator<FieldEntry> byMoment = Comparator.comparing(entry -> begins(entry.at()));
        return entries.stream()
                .filter(entry -> known(entry.recordedAt()) && come(entry.at()))
                .max(byMoment.thenComparing(entry -> String.valueOf(entry.value()), Comparator.reverseOrder()));
    }

    /** The value that was in effect; absent where it was empty, as a blank text is. */
    Optional<FieldValue> value(List<FieldEntry> entries) {
        return entry(entries).flatMap(Then::value);
    }

    static Optional<FieldValue> value(FieldEntry entry) {
        return entry.value().filter(value -> !(value instanceof FieldValue.Text text && text.blank()));
    }

    /** What has no date is older than anything else. */
    Instant begins(Optional<Moment> moment) {
        return moment.map(at -> at.begins(days.zone())).orElse(Instant.MIN);
    }
}
