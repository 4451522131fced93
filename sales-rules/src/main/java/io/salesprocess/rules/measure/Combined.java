package io.salesprocess.rules.measure;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.Done;
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
 * Combines outcomes by the three-valued tables of Kleene. What does not apply stands in nobody's way, as if it
 * were met; where nothing is met besides, the whole does not apply. The shortfall that is told is that of the
 * branch nearest to met; of alternatives, of one that no field rules out, if there is any.
 */
public final class Combined {
    /** Up to so many references are compared one by one. */
    private static final int FEW = 16;

    private Combined() {}

    /** How a verdict reads as a part of something larger. */
    public static Done done(Verdict verdict) {
        return switch (verdict) {
            case MET, WAIVED -> Done.YES;
            case UNMET -> Done.NO;
            case UNDETERMINED -> Done.CANNOT_TELL;
            case NOT_APPLICABLE -> Done.NOT_NEEDED;
        };
    }

    /** At least so many of the outcomes are met; all of them where {@code needed} is their number. */
    public static Outcome atLeast(int needed, List<Outcome> outcomes, ZoneId zone) {
        int applicable = 0;
        int met = 0;
        int undetermined = 0;
        for (Outcome outcome : outcomes) {
            applicable += outcome.verdict() == Verdict.NOT_APPLICABLE ? 0 : 1;
            met += outcome.met() || outcome.verdict() == Verdict.WAIVED ? 1 : 0;
            undetermined += outcome.verdict() == Verdict.UNDETERMINED ? 1 : 0;
        }
        if (applicable == 0) {
            return Outcome.of(Verdict.NOT_APPLICABLE, Optional.empty(), evidence(outcomes), 0);
        }
        int asked = needed - (outcomes.size() - applicable);
        if (met >= asked) {
            return met(Math.max(asked, 1), outcomes, zone).amongOthers(others(outcomes));
        }
        Verdict verdict = met + undetermined >= asked ? Verdict.UNDETERMINED : Verdict.UNMET;
        boolean alternatives = needed < outcomes.size();
        Outcome nearest = outcomes.stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .min(Comparator.comparing(Combined::undecided)
                        .thenComparing((Outcome outcome) -> alternatives && answered(outcome))
                        .thenComparingInt(Outcome::distance))
                .orElseThrow();
        return Outcome.of(verdict, nearest.shortfall(), nearest.evidence(), nearest.distance());
    }

    /** Whether nobody has answered, so that it cannot be told: what was not loaded comes before that. */
    public static boolean undecided(Outcome outcome) {
        return outcome.verdict() == Verdict.UNDETERMINED
                && outcome.shortfall().equals(Optional.of(Shortfall.UNDECIDED));
    }

    /** Whether a field has another value: nothing to be done, so that it is the way of other deals. */
    private static boolean answered(Outcome outcome) {
        return outcome.shortfall().equals(Optional.of(Shortfall.WRONG_VALUE));
    }

    /** Whether there may be more than what is known that proves one of them. */
    public static boolean others(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome.others() || outcome.verdict() == Verdict.UNDETERMINED) {
                return true;
            }
        }
        return false;
    }

    private static Outcome met(int asked, List<Outcome> outcomes, ZoneId zone) {
        List<Outcome> proofs = outcomes.stream()
                .filter(outcome -> outcome.met() || outcome.verdict() == Verdict.WAIVED)
                .sorted(Comparator.comparing((Outcome outcome) -> instant(outcome.metAt(), zone)))
                .limit(asked)
                .toList();
        List<Outcome> cited = outcomes.stream().filter(proofs::contains).toList();
        if (cited.isEmpty()) {
            return Outcome.of(Verdict.NOT_APPLICABLE, Optional.empty(), evidence(outcomes), 0);
        }
        return new Outcome(
                Verdict.MET,
                Optional.empty(),
                evidence(cited),
                proofs.get(proofs.size() - 1).metAt(),
                proofs.size() == 1 ? proofs.get(0).ends() : List.of(),
                0,
                people(cited),
                false);
    }

    /** Everybody who brought any of it about, each once, in order. */
    public static List<String> people(List<Outcome> outcomes) {
        if (outcomes.size() == 1) {
            return outcomes.get(0).by();
        }
        List<String> all = List.of();
        for (int i = 0; i < outcomes.size(); i++) {
            List<String> by = outcomes.get(i).by();
            if (!by.isEmpty()) {
                all = all.isEmpty()
                        ? by
                        : Stream.concat(all.stream(), by.stream()).distinct().toList();
            }
        }
        return all;
    }

    /** The later of two moments; the other one where one is unknown. */
    public static @Nullable Moment later(@Nullable Moment one, @Nullable Moment other, ZoneId zone) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return instant(one, zone).isBefore(instant(other, zone)) ? other : one;
    }

    private static Instant instant(@Nullable Moment moment, ZoneId zone) {
        return moment == null ? Instant.MIN : moment.ends(zone);
    }

    /** All references, each once, in order. */
    public static List<String> evidence(List<Outcome> outcomes) {
        if (outcomes.size() == 1) {
            return outcomes.get(0).evidence();
        }
        int size = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            size += outcomes.get(i).evidence().size();
        }
        if (size > FEW) {
            return outcomes.stream()
                    .flatMap(outcome -> outcome.evidence().stream())
                    .distinct()
                    .toList();
        }
        List<String> all = new ArrayList<>(size);
        for (int i = 0; i < outcomes.size(); i++) {
            List<String> evidence = outcomes.get(i).evidence();
            for (int k = 0; k < evidence.size(); k++) {
                if (!all.contains(evidence.get(k))) {
                    all.add(evidence.get(k));
                }
            }
        }
        return Collections.unmodifiableList(all);
    }
}
