package io.salesprocess.rules;

import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.measure.Casebook;
import io.salesprocess.rules.measure.Check;
import io.salesprocess.rules.measure.Combined;
import io.salesprocess.rules.measure.Examination;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.measure.References;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.RequirementCase;
import io.salesprocess.rules.situation.YesNo;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gets a verdict for each requirement of a process on one opportunity. Not thread-safe. */
final class Appraisal implements Examination.Requirements {
    private final PreparedProcess process;
    private final Hearing hearing;
    private final Map<String, Done> decided;
    private final Casebook ladderCase;
    private final Examination ladder;
    private final Examination rest;
    private final @Nullable Outcome[] outcomes;
    private final @Nullable Outcome[] applicability;
    private final @Nullable Outcome[] owns;
    private final @Nullable Waivers[] waivers;

    /**
     * Prepares to appraise.
     *
     * @param ladder the opportunity, tested for the moment that counts for the open stages
     * @param rest the opportunity, tested for the moment of the inspection
     * @param decided what the application's deciders said, by name
     */
    Appraisal(PreparedProcess process, Casebook ladder, Casebook rest, Hearing hearing, Map<String, Done> decided) {
        this.process = process;
        this.hearing = hearing;
        this.decided = decided;
        this.ladderCase = ladder;
        this.ladder = new Examination(ladder, hearing, this);
        this.rest = ladder == rest ? this.ladder : new Examination(rest, hearing, this);
        this.outcomes = new Outcome[process.size()];
        this.applicability = new Outcome[process.size()];
        this.owns = new Outcome[process.size()];
        this.waivers = new Waivers[process.size()];
    }

    @Override
    public @Nullable Outcome outcome(int requirement) {
        return outcomes[requirement];
    }

    @Override
    public Done decided(String decider) {
        return decided.getOrDefault(decider, Done.NOTHING_ASKED);
    }

    Outcome verdict(int requirement) {
        Outcome outcome = outcomes[requirement];
        if (outcome == null) {
            throw new IllegalStateException(
                    "The requirement '" + process.node(requirement).id() + "' has no verdict.");
        }
        return outcome;
    }

    /** What is known of the waivers of a requirement; null if it has none. */
    @Nullable
    Waivers waivers(int requirement) {
        return waivers[requirement];
    }

    /** What its question whether it applies came to; null if there is no question. */
    @Nullable
    Outcome applicability(int requirement) {
        return applicability[requirement];
    }

    Casebook casebook(Node node) {
        return examination(node).casebook();
    }

    Examination examination(Node node) {
        return node.place().ladder() == Node.Ladder.RUNG ? ladder : rest;
    }

    /** Whether its own done-when is met, whatever else stands in its way. */
    boolean ownDone(Node node) {
        Outcome own = owns[node.number()];
        return own != null && own.met();
    }

    /** What a condition comes to, asked for a requirement. */
    Outcome examine(Check check, Node node) {
        Outcome outcome = check.examine(examination(node));
        while (outcome == null) {
            hearing.settle();
            outcome = check.examine(examination(node));
        }
        return outcome;
    }

    References references() {
        return process.references();
    }

    /** Where requirements are examined for the moment of the inspection. */
    Examination now() {
        return rest;
    }

    /** The moment for which the open stages are tested. */
    Instant tested() {
        return ladderCase.at();
    }

    ZoneId zone() {
        return ladderCase.zone();
    }

    /** Gets every requirement judged that is not yet. */
    void appraise() {
        int open = pass();
        while (open > 0) {
            hearing.settle();
            open = pass();
        }
    }

    private int pass() {
        int open = 0;
        for (int number : process.order()) {
            if (outcomes[number] == null) {
                outcomes[number] = judge(process.node(number));
                open += outcomes[number] == null ? 1 : 0;
            }
        }
        return open;
    }

    /** Judges some requirements anew, tested for another moment, and keeps the new outcomes only if all are satisfied. */
    boolean reconsider(int[] requirements, Instant at) {
        Appraisal then = new Appraisal(process, ladderCase.testedAt(at), rest.casebook(), hearing, decided);
        System.arraycopy(outcomes, 0, then.outcomes, 0, outcomes.length);
        System.arraycopy(applicability, 0, then.applicability, 0, outcomes.length);
        for (int number : requirements) {
            then.outcomes[number] = null;
        }
        then.appraise();
        for (int number : requirements) {
            if (!then.verdict(number).satisfied()) {
                return false;
            }
        }
        for (int number : requirements) {
            outcomes[number] = then.outcomes[number];
            owns[number] = then.owns[number];
            waivers[number] = then.waivers[number];
        }
        return true;
    }

    private @Nullable Outcome judge(Node node) {
        Examination examination = examination(node);
        boolean waiting = false;
        Outcome applies = node.asksWhetherItApplies() ? applies(node, examination) : null;
        if (applies == null && node.asksWhetherItApplies()) {
            waiting = true;
        }
        Check done = node.done();
        Outcome own = done == null ? null : own(node.number(), done, examination);
        if (own == null && done != null) {
            waiting = true;
        }
        List<Outcome> parts = parts(node);
        if (parts == null || waiting) {
            return null;
        }
        Moment doneAt = own == null ? null : own.metAt();
        for (int i = 0; i < parts.size(); i++) {
            doneAt = Combined.later(doneAt, parts.get(i).metAt(), zone());
        }
        Boolean early = early(node, doneAt);
        if (early == null) {
            return null;
        }
        Waivers known = Waivers.of(node, process, examination.casebook(), hearing);
        waivers[node.number()] = known;
        Waiver waiver = known == null ? null : known.accepted();
        long code = RequirementCase.WAIVED.set(YesNo.of(waiver != null))
                | RequirementCase.BEFORE_ITS_TIME.set(YesNo.of(early))
                | RequirementCase.OWN.set(own == null ? Done.NOTHING_ASKED : Combined.done(own.verdict()))
                | RequirementCase.PARTS.set(together(node, parts))
                | applies(applies);
        if (own != null && own.shortfall().isPresent()) {
            code |= RequirementCase.OWN_SHORTFALL.set(own.shortfall().get());
        }
        Decision decision = hearing.ask(Kind.REQUIREMENT, code);
        return decision == null ? null : outcome(decision, applies, own, parts, doneAt, waiver);
    }

    private @Nullable Outcome own(int number, Check done, Examination examination) {
        Outcome known = owns[number];
        if (known == null) {
            known = done.examine(examination);
            owns[number] = known;
        }
        return known;
    }

    private static long applies(@Nullable Outcome applies) {
        if (applies == null) {
            return RequirementCase.APPLIES.set(Done.NOTHING_ASKED);
        }
        long code = RequirementCase.APPLIES.set(Combined.done(applies.verdict()));
        if (applies.verdict() == Verdict.UNDETERMINED) {
            Shortfall lack = applies.shortfall().orElseThrow();
            code |= RequirementCase.APPLIES_SHORTFALL.set(lack)
                    | RequirementCase.APPLIES_UNDECIDED.set(YesNo.of(lack == Shortfall.UNDECIDED));
        }
        return code;
    }

    /** Its own question and those of everything around it, taken together. */
    private @Nullable Outcome applies(Node node, Examination examination) {
        Outcome known = applicability[node.number()];
        if (known != null) {
            return known;
        }
        Check own = node.applies();
        Node around = node.parent() == Node.NONE ? null : process.node(node.parent());
        boolean above = around != null && around.asksWhetherItApplies();
        Outcome aboveIt = above && around != null ? applies(around, examination) : null;
        Outcome itself = own == null ? null : own.examine(examination);
        if ((above && aboveIt == null) || (own != null && itself == null)) {
            return null;
        }
        Outcome combined = aboveIt != null && itself != null
                ? Combined.atLeast(2, List.of(aboveIt, itself), zone())
                : itself != null ? itself : aboveIt;
        applicability[node.number()] = combined;
        return combined;
    }

    private @Nullable List<Outcome> parts(Node node) {
        if (node.parts().length == 0) {
            return List.of();
        }
        List<Outcome> musts = new ArrayList<>(node.parts().length);
        for (int part : node.parts()) {
            if (process.node(part).must()) {
                Outcome outcome = outcomes[part];
                if (outcome == null) {
                    return null;
                }
                musts.add(outcome);
            }
        }
        return musts;
    }

    private static Done together(Node node, List<Outcome> musts) {
        if (node.parts().length == 0) {
            return Done.NOTHING_ASKED;
        }
        boolean done = musts.isEmpty();
        boolean unknown = false;
        for (int i = 0; i < musts.size(); i++) {
            switch (musts.get(i).verdict()) {
                case UNMET -> {
                    return Done.NO;
                }
                case UNDETERMINED -> unknown = true;
                case MET, WAIVED -> done = true;
                case NOT_APPLICABLE -> {}
            }
        }
        return unknown ? Done.CANNOT_TELL : done ? Done.YES : Done.NOT_NEEDED;
    }

    /** Whether it was done before what had to come first; null while that is not known. Only where the order is strict. */
    private @Nullable Boolean early(Node node, @Nullable Moment doneAt) {
        if (!node.requirement().strictOrder()) {
            return false;
        }
        for (int first : node.after()) {
            Outcome before = outcomes[first];
            if (before == null) {
                return null;
            }
            if (!before.satisfied() || laterThan(before.metAt(), doneAt)) {
                return true;
            }
        }
        return false;
    }

    boolean laterThan(@Nullable Moment one, @Nullable Moment other) {
        return one != null && other != null && !ladderCase.calendar().notAfter(one, other);
    }

    private static Outcome outcome(
            Decision decision,
            @Nullable Outcome applies,
            @Nullable Outcome own,
            List<Outcome> parts,
            @Nullable Moment doneAt,
            @Nullable Waiver waiver) {
        Verdict verdict = decision.verdict();
        Optional<Shortfall> shortfall = decision.shortfall();
        return switch (verdict) {
            case WAIVED ->
                new Outcome(
                        verdict,
                        shortfall,
                        waiver == null ? List.of() : List.of("waiver:" + waiver.id()),
                        waiver == null ? null : waiver.at(),
                        List.of(),
                        0);
            case NOT_APPLICABLE ->
                Outcome.of(
                        verdict,
                        shortfall,
                        applies != null && !applies.met() ? applies.evidence() : cited(own, parts),
                        0);
            case MET ->
                own != null && parts.isEmpty() && shortfall.isEmpty()
                        ? own.verdict() == Verdict.MET
                                ? own
                                : new Outcome(verdict, shortfall, own.evidence(), doneAt, List.of(), 0)
                        : new Outcome(
                                verdict,
                                shortfall,
                                cited(own, parts),
                                doneAt,
                                own != null && parts.isEmpty() ? own.ends() : List.of(),
                                0);
            case UNMET, UNDETERMINED ->
                Outcome.of(
                        verdict,
                        shortfall,
                        applies != null && applies.verdict() == Verdict.UNDETERMINED
                                ? applies.evidence()
                                : nearest(own, parts),
                        own == null ? 1 : Math.max(1, own.distance()));
        };
    }

    private static List<String> cited(@Nullable Outcome own, List<Outcome> parts) {
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

    private static List<String> nearest(@Nullable Outcome own, List<Outcome> parts) {
        if (own != null && !own.satisfied()) {
            return own.evidence();
        }
        List<Outcome> lacking = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).satisfied()) {
                lacking.add(parts.get(i));
            }
        }
        return lacking.isEmpty() ? List.of() : Combined.evidence(lacking);
    }

    /** Whether waivers were loaded completely. */
    boolean waiversLoaded() {
        return ladderCase.opportunity().coverage(Part.WAIVERS) == Coverage.COMPLETE;
    }
}
