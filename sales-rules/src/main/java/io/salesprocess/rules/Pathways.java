package io.salesprocess.rules;

import io.salesprocess.model.definition.PathwayPolicy;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.facts.Person;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Judge;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.measure.Casebook;
import io.salesprocess.rules.measure.Roster;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.PathwayCase;
import io.salesprocess.rules.situation.YesNo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pathways of opportunities for which a process was changed. The processes that come of it are kept, the latest few.
 * Thread-safe.
 */
final class Pathways {
    /** So many changed processes are kept. */
    static final int KEPT = 32;

    private final PreparedProcess process;
    private final Judge judge;
    private final Map<List<PathwayChange>, Variant> variants = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<PathwayChange>, Variant> eldest) {
            return size() > KEPT;
        }
    };

    Pathways(PreparedProcess process, Judge judge) {
        this.process = process;
        this.judge = judge;
    }

    Pathway of(Opportunity opportunity, Instant asOf, Waiting waiting) {
        if (opportunity.pathway().isEmpty()) {
            return Pathway.of(process);
        }
        Casebook casebook = new Casebook(process.vocabulary(), opportunity, asOf, asOf, false);
        List<Pathway.Changed> all = new ArrayList<>();
        List<PathwayChange> accepted = new ArrayList<>();
        Variant variant = Variant.of(process);
        try (Hearing hearing = judge.hear(waiting)) {
            for (PathwayChange change : known(casebook)) {
                waiting.look();
                Variant next = next(variant, accepted, change);
                Pathway.Changed changed = judged(change, variant.process(), next, casebook, hearing);
                all.add(changed);
                if (changed.decision().accepted()) {
                    accepted.add(change);
                    variant = next;
                }
            }
        }
        return new Pathway(variant.process(), List.copyOf(all));
    }

    /** In the order in which they were made; what was recorded later is no record. */
    private static List<PathwayChange> known(Casebook casebook) {
        return casebook.opportunity().pathway().stream()
                .filter(change -> casebook.recorded(change.recordedAt()))
                .sorted(Comparator.comparing(
                                (PathwayChange change) -> change.at().begins(casebook.zone()))
                        .thenComparing(PathwayChange::id))
                .toList();
    }

    private Variant next(Variant variant, List<PathwayChange> accepted, PathwayChange change) {
        List<PathwayChange> key = new ArrayList<>(accepted);
        key.add(change);
        synchronized (variants) {
            Variant known = variants.get(key);
            if (known != null) {
                return known;
            }
        }
        Variant made = variant.with(change);
        synchronized (variants) {
            variants.put(List.copyOf(key), made);
        }
        return made;
    }

    private static Pathway.Changed judged(
            PathwayChange change, PreparedProcess before, Variant next, Casebook casebook, Hearing hearing) {
        boolean happened = casebook.happened(change.at());
        boolean changeable = changeable(change, before);
        boolean must = touchesMust(change, before);
        Match entitled = entitled(change, before.process().pathway(), casebook.roster());
        Match known = known(change.by(), casebook.roster());
        Decision decision = hearing.decide(
                Kind.PATHWAY,
                PathwayCase.HAPPENED.set(YesNo.of(happened))
                        | PathwayCase.FITS.set(YesNo.of(next.problem().isEmpty()))
                        | PathwayCase.CHANGEABLE.set(YesNo.of(changeable))
                        | PathwayCase.TOUCHES_MUST.set(YesNo.of(must))
                        | PathwayCase.ENTITLED.set(entitled)
                        | PathwayCase.KNOWN.set(known));
        String because = decision.accepted()
                ? ""
                : !happened
                        ? "its moment lies ahead"
                        : next.problem()
                                .orElseGet(() -> !changeable
                                        ? "this may not be changed"
                                        : must ? because(entitled, change.by()) : stranger(known, change.by()));
        return new Pathway.Changed(change, decision, because);
    }

    private static String because(Match entitled, String by) {
        return entitled == Match.UNKNOWN
                ? "nobody can tell whether " + Quote.of(by) + " was entitled to make it"
                : Quote.of(by) + " was not entitled to make it";
    }

    private static String stranger(Match known, String by) {
        return known == Match.UNKNOWN
                ? "nobody can tell whether " + Quote.of(by) + " belongs to the opportunity"
                : Quote.of(by) + " is nobody of the opportunity";
    }

    /** Whether the policy lets the requirement and all its parts be changed. */
    private static boolean changeable(PathwayChange change, PreparedProcess process) {
        List<String> never =
                process.process().pathway().map(PathwayPolicy::notFor).orElse(List.of());
        return requirement(change, process)
                .map(node -> none(node.requirement(), never))
                .orElse(true);
    }

    private static boolean none(Requirement requirement, List<String> never) {
        return !never.contains(requirement.id())
                && requirement.actions().stream().allMatch(part -> none(part, never));
    }

    private static boolean touchesMust(PathwayChange change, PreparedProcess process) {
        return change.step().map(Variant::binding).orElse(false)
                || requirement(change, process)
                        .map(node -> node.withinKeyStep() || Variant.binding(node.requirement()))
                        .orElse(false);
    }

    private static Optional<Node> requirement(PathwayChange change, PreparedProcess process) {
        return change.requirement().map(process::find);
    }

    private static Match entitled(PathwayChange change, Optional<PathwayPolicy> policy, Roster roster) {
        return policy.map(one -> roster.playsAny(change.by(), one.by(), change.at()))
                .orElse(Match.DIFFERS);
    }

    private static Match known(String by, Roster roster) {
        @Nullable Person person = roster.find(by);
        if (person != null || roster.owns(by, null)) {
            return Match.MATCHES;
        }
        return roster.stranger(by) ? Match.DIFFERS : Match.UNKNOWN;
    }
}
