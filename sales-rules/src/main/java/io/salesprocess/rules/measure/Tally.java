package io.salesprocess.rules.measure;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Found;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.Most;
import io.salesprocess.rules.situation.Search;
import io.salesprocess.rules.situation.Subject;
import io.salesprocess.rules.situation.YesNo;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
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
final class Tally {
    private final Hearing hearing;
    private final Casebook casebook;
    private final ZoneId zone;
    private final List<Entry> counting = new ArrayList<>();
    private final List<Entry> partial = new ArrayList<>();
    private List<AtHand> kept = List.of();
    private List<AtHand> doubted = List.of();
    private Quota quota = Quota.ONE;
    private int needed;
    private boolean all;
    private boolean keeping;
    private boolean people;
    private @Nullable Decision last;
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

    Tally(Hearing hearing, Casebook casebook) {
        this.hearing = hearing;
        this.casebook = casebook;
        this.zone = casebook.zone();
    }

    /**
     * Starts anew.
     *
     * @param needed how many records are needed
     * @param all whether every record that counts has to be kept
     */
    void start(int needed, boolean all) {
        start(needed == 1 ? Quota.ONE : Quota.between(needed, Integer.MAX_VALUE), all, false);
    }

    /**
     * Starts anew.
     *
     * @param asked how many are asked for
     * @param every whether every record that counts has to be kept
     * @param who whether it has to be told who brought it about
     */
    void start(Quota asked, boolean every, boolean who) {
        quota = asked;
        needed = asked.atLeast();
        all = every || !asked.simple();
        keeping = asked.distinct() != null || who;
        people = who;
        last = null;
        if (keeping) {
            kept = new ArrayList<>();
            doubted = new ArrayList<>();
        }
        genuine = 0;
        doubtful = 0;
        latestId = null;
        latest = null;
        earliest = null;
        nearest = null;
        nearestId = null;
        nearestWhen = null;
        counting.clear();
        partial.clear();
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
        last = decision;
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

    /** Whether more has to be known of what was added last. */
    boolean asksForMore() {
        return keeping && last != null && (last.genuine() || last.doubtful());
    }

    /** Takes down more of what was added last. */
    void keep(AtHand one) {
        if (last != null && last.genuine()) {
            kept.add(one);
        } else {
            doubted.add(one);
        }
    }

    /** What counts of all that was added, where everything was kept. */
    Selected selected(Loaded loaded) {
        Optional<Shortfall> doubt = nearest != null && nearest.doubtful() ? nearest.lack() : Optional.empty();
        return new Selected(List.copyOf(kept), List.copyOf(doubted), doubt, loaded);
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

    /** What the records come to: the same whether it is asked if something is done or if it applies. */
    Outcome conclude(Loaded loaded, List<String> nowhere) {
        return conclude(Search.SUBJECT.set(Subject.RECORDS), false, loaded, nowhere);
    }

    /**
     * What the records come to.
     *
     * @param search what is looked for, and for what purpose
     * @param applies whether it is asked if something applies
     * @param nowhere the references to cite where there is no record
     */
    Outcome conclude(long search, boolean applies, Loaded loaded, List<String> nowhere) {
        if (quota.distinct() == null) {
            return conclude(search, applies, loaded, nowhere, genuine, genuine + doubtful);
        }
        Different.Count count = new Different(quota.distinct(), casebook).count(kept, doubted);
        return conclude(search, applies, loaded, nowhere, count.sure(), count.perhaps());
    }

    private Outcome conclude(long search, boolean applies, Loaded loaded, List<String> nowhere, int sure, int perhaps) {
        boolean enough = sure >= needed;
        Most most = enough && quota.limited() ? most(sure, perhaps, loaded) : Most.NOT_ASKED;
        boolean open = enough ? most == Most.PERHAPS_PASSED : perhaps >= needed;
        boolean told = nearest != null && (!enough || open) && !(open && doubtful == 0);
        Optional<Shortfall> lack = told && nearest != null ? nearest.lack() : Optional.empty();
        long code =
                Search.FOUND.set(enough ? Found.ENOUGH : genuine > 0 ? Found.SOME : Found.NONE) | Search.MOST.set(most);
        if (!enough) {
            code |= search | Search.PERHAPS_ENOUGH.set(YesNo.of(open)) | Search.LOADED.set(loaded);
        }
        if (lack.isPresent()) {
            code |= Search.NEAREST_KNOWN.set(YesNo.YES) | (applies && !enough ? Search.NEAREST.set(lack.get()) : 0);
        }
        Outcome outcome = outcome(hearing.decide(Kind.SEARCH, code), lack, enough, open && doubtful > 0, nowhere);
        return outcome.amongOthers(outcome.met() && (doubtful > 0 || loaded != Loaded.COMPLETELY));
    }

    private Most most(int sure, int perhaps, Loaded loaded) {
        if (sure > quota.atMost()) {
            return Most.PASSED;
        }
        return perhaps > quota.atMost()
                ? Most.PERHAPS_PASSED
                : loaded == Loaded.COMPLETELY ? Most.KEPT : Most.NOT_ALL_LOADED;
    }

    private Outcome outcome(
            Decision decision, Optional<Shortfall> lack, boolean enough, boolean open, List<String> nowhere) {
        Verdict verdict = decision.verdict();
        if (verdict == Verdict.MET) {
            return met(nowhere).by(people ? doers() : List.of());
        }
        int distance = nearest == null ? Outcome.NOTHING_NEAR : Math.max(1, nearest.failures());
        List<String> evidence = enough && genuine == 0 && !open ? nowhere : nearestEvidence(open, nowhere);
        return Outcome.of(verdict, decision.shortfall(lack), evidence, distance);
    }

    private List<String> doers() {
        return kept.stream()
                .flatMap(one -> one.people().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Outcome met(List<String> nowhere) {
        if (!all) {
            return new Outcome(
                    Verdict.MET,
                    Optional.empty(),
                    latestId == null ? List.of() : List.of(latestId),
                    earliest,
                    List.of(),
                    0);
        }
        if (counting.isEmpty() || needed == 0) {
            List<String> found = counting.stream().map(Entry::id).sorted().toList();
            return Outcome.of(Verdict.MET, Optional.empty(), found.isEmpty() ? nowhere : found, 0);
        }
        if (quota.distinct() != null) {
            return different(new Different(quota.distinct(), casebook));
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
                needed == 1 ? earliest : counting.get(needed - 1).when(),
                needed == 1 ? ends : List.of(),
                0);
    }

    /** Met when the last of the different ones came about; cited are the latest that make them up. */
    private Outcome different(Different different) {
        List<AtHand> ordered = kept.stream()
                .sorted(Comparator.comparing((AtHand one) -> instant(one.when()))
                        .thenComparing(AtHand::id))
                .toList();
        List<AtHand> first = different.firstOf(ordered, needed);
        List<AtHand> latestFirst = new ArrayList<>(ordered);
        Collections.reverse(latestFirst);
        List<AtHand> cited = new ArrayList<>(different.firstOf(latestFirst, needed));
        Collections.reverse(cited);
        return new Outcome(
                Verdict.MET,
                Optional.empty(),
                cited.stream().map(AtHand::id).toList(),
                first.get(first.size() - 1).when(),
                List.of(),
                0);
    }

    private Instant when(Entry entry) {
        return instant(entry.when());
    }

    private Instant instant(@Nullable Moment moment) {
        return moment == null ? Instant.MIN : moment.ends(zone);
    }

    private List<String> nearestEvidence(boolean undecided, List<String> nowhere) {
        if (genuine > 0) {
            Stream<String> open = undecided ? Stream.ofNullable(nearestId) : Stream.empty();
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
