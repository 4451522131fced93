package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Which of a record's states were in effect at a moment, as far as that was known. */
final class States {
    private States() {}

    /** Whether the change had come about by the moment of the casebook, and was known. An undated one always had. */
    static boolean known(StateChange change, Casebook casebook) {
        Optional<Moment> at = change.at();
        return (at.isEmpty() || !at.get().begins(casebook.zone()).isAfter(casebook.at()))
                && casebook.recorded(change.recordedAt());
    }

    /**
     * The latest known change; null if there is none yet.
     *
     * @param order which state comes later, of two for one and the same moment
     */
    static @Nullable StateChange inEffect(List<StateChange> states, Casebook casebook, ToIntFunction<String> order) {
        StateChange latest = null;
        for (int i = 0; i < states.size(); i++) {
            StateChange change = states.get(i);
            if (known(change, casebook) && (latest == null || later(change, latest, casebook, order))) {
                latest = change;
            }
        }
        return latest;
    }

    /** Whether two different states were entered for one and the same moment, the latest. */
    static boolean contradict(
            List<StateChange> states, StateChange latest, Casebook casebook, ToIntFunction<String> order) {
        if (states.size() == 1) {
            return false;
        }
        for (StateChange change : states) {
            if (!change.state().equals(latest.state())
                    && change.at().equals(latest.at())
                    && order.applyAsInt(change.state()) == order.applyAsInt(latest.state())
                    && known(change, casebook)) {
                return true;
            }
        }
        return false;
    }

    private static boolean later(
            StateChange change, StateChange than, Casebook casebook, ToIntFunction<String> states) {
        if (change.at().isEmpty() || than.at().isEmpty()) {
            return than.at().isEmpty() && change.at().isPresent();
        }
        Instant one = change.at().get().begins(casebook.zone());
        Instant other = than.at().get().begins(casebook.zone());
        int order = one.compareTo(other);
        if (order != 0) {
            return order > 0;
        }
        int rank = Integer.compare(states.applyAsInt(change.state()), states.applyAsInt(than.state()));
        return rank > 0 || (rank == 0 && change.state().compareTo(than.state()) < 0);
    }
}
