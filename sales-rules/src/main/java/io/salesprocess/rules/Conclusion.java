package io.salesprocess.rules;

import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.measure.Combined;
import io.salesprocess.rules.measure.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a requirement when it is decided on, and what the decision then comes to: which evidence is cited, whose it
 * is, and when it was met.
 *
 * @param applies what its question whether it applies came to; null if there is none
 * @param own what its own done-when came to; null if it has none
 * @param parts what its musts came to
 * @param doneAt when the last of all that was done
 * @param waiver the waiver that sets it aside
 */
record Conclusion(
        @Nullable Outcome applies,
        @Nullable Outcome own,
        List<Outcome> parts,
        @Nullable Moment doneAt,
        @Nullable Waiver waiver) {
    /** What the decision comes to. */
    Outcome outcome(Decision decision) {
        Verdict verdict = decision.verdict();
        boolean openQuestion = applies != null && applies.verdict() == Verdict.UNDETERMINED;
        Optional<Shortfall> reason = openQuestion && applies != null
                ? applies.shortfall()
                : own == null ? Optional.empty() : own.shortfall();
        Optional<Shortfall> shortfall = decision.shortfall(reason);
        return switch (verdict) {
            case WAIVED ->
                new Outcome(
                        verdict,
                        shortfall,
                        waiver == null ? List.of() : List.of(Citation.WAIVER.of(waiver.id())),
                        waiver == null ? null : waiver.at(),
                        List.of(),
                        0);
            case NOT_APPLICABLE ->
                Outcome.of(verdict, shortfall, applies != null && !applies.met() ? applies.evidence() : cited(), 0);
            case MET ->
                own != null && parts.isEmpty() && shortfall.isEmpty()
                        ? own.verdict() == Verdict.MET
                                ? own
                                : new Outcome(
                                        verdict,
                                        shortfall,
                                        own.evidence(),
                                        doneAt,
                                        List.of(),
                                        0,
                                        own.by(),
                                        own.others())
                        : new Outcome(
                                verdict,
                                shortfall,
                                cited(),
                                doneAt,
                                own != null && parts.isEmpty() ? own.ends() : List.of(),
                                0,
                                people(),
                                others());
            case UNMET, UNDETERMINED ->
                own != null
                                && own.verdict() == verdict
                                && parts.isEmpty()
                                && own.shortfall().equals(shortfall)
                                && !openQuestion
                        ? own
                        : Outcome.of(
                                verdict,
                                shortfall,
                                openQuestion && applies != null ? applies.evidence() : nearest(),
                                own == null ? 1 : Math.max(1, own.distance()));
        };
    }

    private boolean others() {
        return (own != null && own.others()) || Combined.others(parts);
    }

    private List<String> people() {
        if (own == null || parts.isEmpty()) {
            return own == null ? Combined.people(parts) : own.by();
        }
        List<Outcome> all = new ArrayList<>(parts);
        all.add(0, own);
        return Combined.people(all);
    }

    private List<String> cited() {
        if (own == null && parts.size() == 1) {
            return parts.get(0).evidence();
        }
        List<Outcome> all = new ArrayList<>(parts.size() + 1);
        if (own != null && own.satisfied()) {
            all.add(own);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).satisfied()) {
                all.add(parts.get(i));
            }
        }
        return all.isEmpty() ? List.of() : Combined.evidence(all);
    }

    private List<String> nearest() {
        if (own != null && !own.satisfied()) {
            return own.evidence();
        }
        List<Outcome> lacking = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).satisfied()) {
                lacking.add(parts.get(i));
            }
        }
        return lacking.isEmpty() ? cited() : Combined.evidence(lacking);
    }
}
