package io.salesprocess.rules.measure;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Found;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.Search;
import io.salesprocess.rules.situation.YesNo;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the records for one condition, and keeps those that matter: the ones that count, and the one that comes
 * nearest. Nearest is the one with the fewest failures, then with the better state, then the latest, then the smallest
 * id. Reused from condition to condition.
 */
class Tally {
    private final Hearing hearing;
    private final ZoneId zone;
    private final List<Entry> counting = new ArrayList<>();
    private final List<Entry> partial = new ArrayList<>();
    private int needed;
    private boolean all;
    private int genuine;
    private int doubtful;
    private @Nullable String latestId;
    private @Nullable Moment latest;
    private @Nullable Moment earliest;
    private @Nullable Decision nearest;
    private @Nullable String nearestId;
    private int nearestRank;
    private @Nullable Moment nearestWhen;

    private record Entry(String id, @Nullable Moment when) {}

    Tally(Hearing hearing, ZoneId zone) {
        this.hearing = hearing;
        this.zone = zone;
    }

    /**
     * Starts anew.
     *
     * @param needed how many records are needed
     * @param all whether every record that counts has to be kept
     */
    void start(int needed, boolean all) {
        this.needed = needed;
        this.all = all || needed > 1;
        genuine = 0;
        doubtful = 0;
        latestId = null;
        latest = null;
        earliest = null;
        nearest = null;
        nearestId = null;
        nearestWhen = null;
        if (!counting.isEmpty()) {
            counting.clear();
        }
        if (!partial.isEmpty()) {
            partial.clear();
        }
    }

    /**
     * Gets one record judged, and counts it.
     *
     * @param rank the lower, the nearer to what is asked, among records with equally many failures
     * @param when the time of the record
     * @param part whether the record has a part of what is asked
     */
    void add(Kind kind, long code, String id, int rank, @Nullable Moment when, boolean part) {
        Decision decision = hearing.decide(kind, code);
        if (decision.genuine()) {
            count(id, when);
        } else {
            if (decision.doubtful()) {
                doubtful++;
            }
            if (part && onlyWrongPeople(decision)) {
                partial.add(new Entry(id, when));
            }
            if (nearer(decision, id, rank, when)) {
                nearest = decision;
                nearestId = id;
                nearestRank = rank;
                nearestWhen = when;
            }
        }
    }

    private static boolean onlyWrongPeople(Decision decision) {
        return decision.failures() == 1 && decision.lack().equals(Optional.of(Shortfall.WRONG_PEOPLE));
    }

    private void count(String id, @Nullable Moment when) {
        genuine++;
        if (all) {
            counting.add(new Entry(id, when));
        }
        if (latestId == null || laterOrSmaller(id, when, latestId, latest)) {
            latestId = id;
            latest = when;
        }
        if (when != null && (earliest == null || when.ends(zone).isBefore(earliest.ends(zone)))) {
            earliest = when;
        }
    }

    private boolean nearer(Decision decision, String id, int rank, @Nullable Moment when) {
        Decision known = nearest;
        if (known == null || nearestId == null) {
            return true;
        }
        if (decision.failures() != known.failures()) {
            return decision.failures() < known.failures();
        }
        if (rank != nearestRank) {
            return rank < nearestRank;
        }
        return laterOrSmaller(id, when, nearestId, nearestWhen);
    }

    private boolean laterOrSmaller(String id, @Nullable Moment when, String otherId, @Nullable Moment other) {
        Instant one = when == null ? Instant.MIN : when.ends(zone);
        int order = one.compareTo(other == null ? Instant.MIN : other.ends(zone));
        return order > 0 || (order == 0 && id.compareTo(otherId) < 0);
    }

    /**
     * What the records come to.
     *
     * @param search what is looked for, and for what purpose
     * @param applies whether it is asked if something applies
     * @param nowhere the references to cite where there is no record
     */
    Outcome conclude(long search, boolean applies, Loaded loaded, List<String> nowhere) {
        Optional<Shortfall> lack = nearest == null || genuine >= needed ? Optional.empty() : nearest.lack();
        long code = Search.FOUND.set(genuine >= needed ? Found.ENOUGH : genuine > 0 ? Found.SOME : Found.NONE);
        if (genuine < needed) {
            code |= search
                    | Search.PERHAPS_ENOUGH.set(YesNo.of(genuine + doubtful >= needed))
                    | Search.LOADED.set(loaded);
        }
        if (lack.isPresent()) {
            code |= Search.NEAREST_KNOWN.set(YesNo.YES) | (applies ? Search.NEAREST.set(lack.get()) : 0);
        }
        return outcome(hearing.decide(Kind.SEARCH, code), lack, nowhere);
    }

    private Outcome outcome(Decision decision, Optional<Shortfall> lack, List<String> nowhere) {
        Verdict verdict = decision.verdict();
        if (verdict == Verdict.MET) {
            return met();
        }
        int distance = nearest == null ? Outcome.NOTHING_NEAR : Math.max(1, nearest.failures());
        return Outcome.of(verdict, decision.shortfall(lack), nearestEvidence(nowhere), distance);
    }

    private Outcome met() {
        if (!all) {
            return new Outcome(
                    Verdict.MET,
                    Optional.empty(),
                    latestId == null ? List.of() : List.of(latestId),
                    earliest,
                    List.of(),
                    0);
        }
        counting.sort(Comparator.comparing((Entry entry) -> when(entry)).thenComparing(Entry::id));
        List<String> cited = counting.subList(counting.size() - needed, counting.size()).stream()
                .map(Entry::id)
                .toList();
        List<Moment> ends = counting.stream()
                .flatMap(entry -> Optional.ofNullable(entry.when()).stream())
                .toList();
        return new Outcome(
                Verdict.MET,
                Optional.empty(),
                cited,
                counting.get(needed - 1).when(),
                needed == 1 ? ends : List.of(),
                0);
    }

    private Instant when(Entry entry) {
        return entry.when() == null ? Instant.MIN : entry.when().ends(zone);
    }

    private List<String> nearestEvidence(List<String> nowhere) {
        if (genuine > 0) {
            Stream<String> open = genuine + doubtful >= needed ? Stream.ofNullable(nearestId) : Stream.empty();
            return Stream.concat(open, counting.stream().map(Entry::id).sorted())
                    .toList();
        }
        if (nearestId == null) {
            return nowhere;
        }
        if (partial.size() > 1 && nearest != null && onlyWrongPeople(nearest)) {
            return partial.stream().map(Entry::id).sorted().toList();
        }
        return List.of(nearestId);
    }
}
