package io.salesprocess.rules;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.facts.Citation;
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
import io.salesprocess.rules.situation.OnRoute;
import io.salesprocess.rules.situation.Order;
import io.salesprocess.rules.situation.RequirementCase;
import io.salesprocess.rules.situation.YesNo;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gets a verdict for each requirement of a process on one opportunity. Not thread-safe. */
final class Appraisal implements Examination.Requirements {
    private static final int[] NOTHING_FIRST = {};

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
    private final @Nullable Outcome[] routes;
    private final @Nullable Examination[] earnedIn;
    private final Support support;

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
        this.routes = new Outcome[process.stages().size()];
        this.earnedIn = new Examination[process.size()];
        this.support = new Support(process, this, hearing);
    }

    @Override
    public Outcome outcome(int requirement) {
        Outcome outcome = outcomes[requirement];
        if (outcome == null) {
            throw new IllegalStateException(
                    "The requirement '" + process.node(requirement).id() + "' has no verdict.");
        }
        return outcome;
    }

    @Override
    public Outcome stage(int stage) {
        return support.of(stage);
    }

    @Override
    public Done decided(String decider) {
        return decided.getOrDefault(decider, Done.NOTHING_ASKED);
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

    /** What the questions on which it hangs whether a stage is a rung came to; null if there are none. */
    @Nullable
    Outcome route(int stage) {
        Route route = process.route(stage);
        Outcome known = routes[stage];
        if (route != null && known == null) {
            known = route.examine(ladder, hearing);
            routes[stage] = known;
        }
        return known;
    }

    /** Whether a stage is a rung here. */
    OnRoute onRoute(int stage) {
        Outcome route = route(stage);
        if (route == null || route.met()) {
            return OnRoute.YES;
        }
        return route.satisfied() ? OnRoute.NO : undecided(route) ? OnRoute.UNDECIDED : OnRoute.CANNOT_TELL;
    }

    /** What would have to be so for the stage of a requirement to be a rung, as far as nobody can tell. */
    List<Condition> openQuestions(Node node) {
        int rung = node.place().rung();
        Route route = rung == Node.NONE ? null : process.route(rung);
        Outcome came = route == null ? null : route(rung);
        return route == null || came == null || came.satisfied() ? List.of() : route.open(ladder);
    }

    private static boolean undecided(Outcome question) {
        return question.shortfall().equals(Optional.of(Shortfall.UNDECIDED));
    }

    Casebook casebook(Node node) {
        return examination(node).casebook();
    }

    Examination examination(Node node) {
        return switch (node.place().ladder()) {
            case RUNG, TRACK, FORECAST -> ladder;
            case CLOSING, FOLLOW_UP, AFTER_SALE -> rest;
        };
    }

    /** Whether its own done-when is met, whatever else stands in its way. */
    boolean ownDone(Node node) {
        Outcome own = owns[node.number()];
        return own != null && own.met();
    }

    /**
     * Whether a requirement is a must here: below a parent that is none, only once the parent's own done-when is met.
     */
    Done binding(int number) {
        Node node = process.node(number);
        if (node.alwaysBinding() || !node.must()) {
            return node.must() ? Done.YES : Done.NO;
        }
        Done binding = Done.YES;
        for (int above = node.parent();
                above != Node.NONE;
                above = process.node(above).parent()) {
            Outcome own = owns[above];
            if (!process.node(above).must() && (own == null || !own.met())) {
                if (own == null || own.verdict() != Verdict.UNDETERMINED) {
                    return Done.NO;
                }
                binding = Done.CANNOT_TELL;
            }
        }
        return binding;
    }

    /** Whether it is done with all its parts, whatever else stands in its way. */
    boolean allDone(Node node) {
        for (int part : node.musts()) {
            if (!allDone(process.node(part))) {
                return false;
            }
        }
        return node.done() == null ? node.musts().length > 0 : ownDone(node);
    }

    /** Judges everything anew but what was earned in the past, which others may refer to. */
    void refresh(Set<Integer> earned) {
        for (int number = 0; number < outcomes.length; number++) {
            if (!earned.contains(number)) {
                outcomes[number] = null;
                applicability[number] = null;
            }
        }
        ladder.forget();
        rest.forget();
        Arrays.fill(routes, null);
        appraise();
    }

    /** Which alternative of its done-when a requirement was met by, in words. */
    Optional<String> alternative(Node node) {
        Outcome outcome = outcome(node.number());
        if (node.alternatives() == null || !outcome.met()) {
            return Optional.empty();
        }
        Examination earned = earnedIn[node.number()];
        return node.alternatives()
                .used(outcome.evidence(), earned == null ? examination(node) : earned, process.english());
    }

    /** What a condition comes to, asked for a requirement. */
    Outcome examine(Check check, Node node) {
        return check.examine(examination(node));
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
        for (int number : process.order()) {
            if (outcomes[number] == null) {
                outcomes[number] = judge(process.node(number));
            }
        }
    }

    /** Whether a waiver sets it aside, which is looked at only where it is not done. */
    boolean waived(int requirement) {
        return outcome(requirement).verdict() == Verdict.WAIVED;
    }

    /** What its own done-when came to; null if it has none. */
    @Nullable
    Outcome own(int requirement) {
        return owns[requirement];
    }

    /** How it would be if some requirements were tested for another moment, and everything else stayed as it is. */
    Appraisal testedAt(Instant at, int[] requirements) {
        Appraisal then = new Appraisal(process, ladderCase.testedAt(at), rest.casebook(), hearing, decided);
        System.arraycopy(outcomes, 0, then.outcomes, 0, outcomes.length);
        System.arraycopy(applicability, 0, then.applicability, 0, outcomes.length);
        System.arraycopy(routes, 0, then.routes, 0, routes.length);
        System.arraycopy(owns, 0, then.owns, 0, owns.length);
        System.arraycopy(waivers, 0, then.waivers, 0, waivers.length);
        for (int number : requirements) {
            then.outcomes[number] = null;
        }
        then.appraise();
        return then;
    }

    /** Takes over how a requirement was when it was tested for another moment. */
    void take(int requirement, Appraisal then) {
        outcomes[requirement] = then.outcomes[requirement];
        owns[requirement] = then.owns[requirement];
        waivers[requirement] = then.waivers[requirement];
        earnedIn[requirement] = then.examination(process.node(requirement));
    }

    private Outcome judge(Node node) {
        Examination examination = examination(node);
        Outcome applies = node.asksWhetherItApplies() ? applies(node, examination) : null;
        Outcome own = node.done() == null ? null : node.done().examine(examination);
        owns[node.number()] = own;
        List<Outcome> parts = parts(node);
        Moment doneAt = own == null ? null : own.metAt();
        for (int i = 0; i < parts.size(); i++) {
            doneAt = Combined.later(doneAt, parts.get(i).metAt(), zone());
        }
        Waivers known = Waivers.of(node, process, examination.casebook(), hearing);
        waivers[node.number()] = known;
        Waiver waiver = known == null ? null : known.accepted();
        long code = node.dropped() == null ? applies(applies) : RequirementCase.APPLIES.set(Done.NO);
        if (node.dropped() == null && (applies == null || applies.verdict() != Verdict.UNMET)) {
            code |= RequirementCase.WAIVED.set(YesNo.of(waiver != null))
                    | RequirementCase.PERHAPS_WAIVED.set(YesNo.of(known != null && known.perhaps() != null))
                    | RequirementCase.ORDER.set(order(node, own, parts, doneAt))
                    | RequirementCase.OWN.set(own == null ? Done.NOTHING_ASKED : Combined.done(own.verdict()))
                    | RequirementCase.PARTS.set(waivedWithTheWhole(node) ? Done.NO : together(node, parts));
        }
        Decision decision = hearing.decide(Kind.REQUIREMENT, code);
        if (node.dropped() != null) {
            return Outcome.of(decision.verdict(), decision.shortfall(Optional.empty()), List.of(node.dropped()), 0);
        }
        if (own != null && applies == null && known == null && parts.isEmpty() && says(decision, own)) {
            return own;
        }
        return known != null && known.perhaps() != null && new RequirementCase(code).hangsOnWaiver()
                ? Outcome.of(
                        decision.verdict(),
                        decision.shortfall(known.why()),
                        List.of(Citation.WAIVER.of(known.perhaps().id())),
                        1)
                : new Conclusion(applies, own, parts, doneAt, waiver).outcome(decision);
    }

    /** Whether a decision on a requirement is what its done-when came to, as it is of most. */
    private static boolean says(Decision decision, Outcome own) {
        return decision.verdict() == own.verdict()
                && decision.shortfall(own.shortfall()).equals(own.shortfall());
    }

    private static long applies(@Nullable Outcome applies) {
        if (applies == null) {
            return RequirementCase.APPLIES.set(Done.NOTHING_ASKED);
        }
        long code = RequirementCase.APPLIES.set(Combined.done(applies.verdict()));
        if (applies.verdict() == Verdict.UNDETERMINED) {
            code |= RequirementCase.APPLIES_UNDECIDED.set(YesNo.of(undecided(applies)));
        }
        return code;
    }

    /** Its own question, those of everything around it, and that of its stage, taken together. */
    private Outcome applies(Node node, Examination examination) {
        Outcome known = applicability[node.number()];
        if (known != null) {
            return known;
        }
        List<Outcome> answers = new ArrayList<>(2);
        if (node.applies() != null) {
            answers.add(node.applies().examine(examination));
        }
        if (node.parent() != Node.NONE && process.node(node.parent()).asksWhetherItApplies()) {
            answers.add(applies(process.node(node.parent()), examination));
        }
        Outcome route = node.parent() == Node.NONE && node.place().rung() != Node.NONE
                ? route(node.place().rung())
                : null;
        if (route != null) {
            answers.add(route);
        }
        Outcome combined = together(answers);
        applicability[node.number()] = combined;
        return combined;
    }

    /** What does not apply with one of the answers does not apply at all. */
    private Outcome together(List<Outcome> answers) {
        for (Outcome answer : answers) {
            if (answers.size() == 1 || answer.verdict() == Verdict.NOT_APPLICABLE) {
                return answer;
            }
        }
        return Combined.atLeast(answers.size(), answers, zone());
    }

    private List<Outcome> parts(Node node) {
        if (node.musts().length == 0) {
            return List.of();
        }
        List<Outcome> musts = new ArrayList<>(node.musts().length);
        for (int part : node.musts()) {
            musts.add(outcome(part));
        }
        return musts;
    }

    /** Whether a part is waived with what it is a part of, which is not done by that. */
    private boolean waivedWithTheWhole(Node node) {
        for (int part : node.musts()) {
            Waivers known = waivers[part];
            if (known != null
                    && known.accepted() != null
                    && waived(part)
                    && !known.accepted().requirement().equals(process.node(part).id())) {
                return true;
            }
        }
        return false;
    }

    private static Done together(Node node, List<Outcome> musts) {
        if (musts.isEmpty()) {
            return node.done() == null && node.parts().length > 0 ? Done.YES : Done.NOTHING_ASKED;
        }
        boolean done = false;
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

    /** How it lies to what had to come first. Only where the order is strict. */
    private Order order(Node node, @Nullable Outcome own, List<Outcome> parts, @Nullable Moment doneAt) {
        Moment lastDone = own == null ? doneAt : last(own, doneAt);
        boolean dated = own != null && (!own.ends().isEmpty() || own.metAt() != null);
        boolean others = (own != null && own.others()) || (!dated && Combined.others(parts));
        boolean unknown = false;
        for (int first : node.strictOrder() ? node.after() : NOTHING_FIRST) {
            Outcome before = outcome(first);
            boolean later = before.verdict() == Verdict.MET && laterThan(before.metAt(), lastDone);
            if (before.verdict() == Verdict.UNMET || (later && !others && !before.others())) {
                return Order.BROKEN;
            }
            unknown |= later || before.verdict() == Verdict.UNDETERMINED;
        }
        return unknown ? Order.CANNOT_TELL : Order.KEPT;
    }

    /** Whether something was surely done later than that; what was waived was not done at all. */
    boolean doneLaterThan(Outcome one, @Nullable Moment other) {
        return one.verdict() == Verdict.MET && !one.others() && laterThan(one.metAt(), other);
    }

    /** The last time that its own done-when was met; without a date, when everything was. */
    private static @Nullable Moment last(Outcome own, @Nullable Moment doneAt) {
        if (own.ends().isEmpty()) {
            return own.metAt() == null ? doneAt : own.metAt();
        }
        return own.ends().get(own.ends().size() - 1);
    }

    boolean laterThan(@Nullable Moment one, @Nullable Moment other) {
        return one != null && other != null && !ladderCase.calendar().notAfter(one, other);
    }

    /** Whether waivers were loaded completely. */
    boolean waiversLoaded() {
        return ladderCase.opportunity().coverage(Part.WAIVERS) == Coverage.COMPLETE;
    }
}
