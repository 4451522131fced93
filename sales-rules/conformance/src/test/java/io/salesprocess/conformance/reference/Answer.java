package io.salesprocess.conformance.reference;

import io.salesprocess.model.value.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a condition comes to, and what proves it.
 *
 * @param truth what it comes to
 * @param since when it came about; absent where nothing behind it is dated
 * @param ends the end of each piece of evidence any of which proves it alone
 * @param people whoever brought it about
 * @param others there may be more evidence that proves it
 */
record Answer(Truth truth, Optional<Moment> since, List<Moment> ends, Set<String> people, boolean others) {
    Answer(Truth truth, Optional<Moment> since, List<Moment> ends, Set<String> people) {
        this(truth, since, ends, people, false);
    }

    Answer amongOthers(boolean perhaps) {
        return new Answer(truth, since, ends, people, met() && perhaps);
    }

    /** Whether there may be more evidence for any of them. */
    static boolean others(List<Answer> among) {
        return among.stream().anyMatch(one -> one.others || (one.truth.applies() && one.truth.is() == Three.UNKNOWN));
    }

    static Answer of(Truth truth) {
        return new Answer(truth, Optional.empty(), List.of(), Set.of());
    }

    /** The moments that it stands for as an anchor. */
    List<Moment> moments() {
        return ends.isEmpty() ? since.stream().toList() : ends;
    }

    boolean met() {
        return truth.applies() && truth.is() == Three.YES;
    }

    /** So many of them: those that came about first. */
    static Answer atLeast(int asked, List<Answer> among, Days days) {
        Truth truth = Truth.atLeast(asked, among.stream().map(Answer::truth).toList());
        long needed = asked - among.stream().filter(one -> !one.truth.applies()).count();
        List<Answer> first = among.stream()
                .filter(Answer::met)
                .sorted(Comparator.comparing(one -> days.ends(one.since)))
                .limit(Math.max(needed, 1))
                .toList();
        if (truth.is() != Three.YES || first.isEmpty()) {
            return of(truth);
        }
        Set<String> people = first.stream().map(Answer::people).reduce(Set.of(), Crowd::union);
        List<Moment> ends = first.size() == 1 ? first.get(0).ends : List.of();
        return new Answer(truth, first.get(first.size() - 1).since, ends, people).amongOthers(others(among));
    }

    static Optional<Moment> later(Optional<Moment> one, Optional<Moment> other, Days days) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.comparing(at -> days.ends(Optional.of(at))));
    }
}
