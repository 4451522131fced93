package io.salesprocess.rules;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Headline;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Judge;
import io.salesprocess.rules.measure.Casebook;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.Done;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One opportunity before the rules, as of one moment. Immutable once it is over. */
final class Sitting {
    private final PreparedProcess process;
    private final @Nullable ApplicationRules applicationRules;
    private final Judge judge;
    private final Casebook casebook;
    private final Claims claims;
    private final Appraisal appraisal;
    private final Set<Integer> lost;
    private final Notes notes;
    private final Rungs rungs;
    private final CalledFor calledFor;
    private final List<RequirementResult> results;
    private final Headline headline;

    Sitting(
            PreparedProcess process,
            @Nullable ApplicationRules applicationRules,
            Judge judge,
            Opportunity opportunity,
            Instant asOf) {
        this.process = process;
        this.applicationRules = applicationRules;
        this.judge = judge;
        this.casebook = new Casebook(process.vocabulary(), opportunity, asOf, asOf, false);
        this.claims = new Claims(process, casebook);
        Casebook ladder = ladder();
        try (Hearing hearing = judge.hear()) {
            Appraisal first = appraise(ladder, hearing, Map.of());
            Set<Integer> lostAtFirst = new Retrospect(process, first, opportunity).look();
            if (applicationRules == null) {
                this.notes = Notes.NOTHING;
                this.appraisal = first;
                this.lost = lostAtFirst;
            } else {
                this.notes = hearApplication(applicationRules, first, hearing);
                boolean decided = !process.deciders().isEmpty();
                this.appraisal = decided ? appraise(ladder, hearing, notes.decided()) : first;
                this.lost = decided ? new Retrospect(process, appraisal, opportunity).look() : lostAtFirst;
            }
            this.rungs = new Rungs(process, appraisal, hearing, notes.blockedStages());
            this.calledFor = new CalledFor(process, claims, rungs);
            this.results = results(appraisal, rungs, calledFor);
            this.headline = headline(rungs, hearing);
        }
    }

    /** The open stages are tested for the moment at which the opportunity was closed, if it was. */
    private Casebook ladder() {
        Moment closed = claims.closedAt();
        if (closed == null || !closed.ends(casebook.zone()).isBefore(casebook.asOf())) {
            return casebook;
        }
        return new Casebook(
                process.vocabulary(), casebook.opportunity(), casebook.asOf(), closed.ends(casebook.zone()), true);
    }

    private Appraisal appraise(Casebook ladder, Hearing hearing, Map<String, Done> decided) {
        Appraisal made = new Appraisal(process, ladder, casebook, hearing, decided);
        made.appraise();
        return made;
    }

    private Notes hearApplication(ApplicationRules rules, Appraisal first, Hearing hearing) {
        Rungs before = new Rungs(process, first, hearing, Set.of());
        List<RequirementResult> known = results(first, before, new CalledFor(process, claims, before));
        Notes said = rules.run(casebook.opportunity(), headline(before, hearing), known);
        for (String stage : said.blockedStages()) {
            if (process.vocabulary().stage(stage) == Node.NONE) {
                throw new InspectionException("The application's rules block the stage '" + stage
                        + "', which is no open stage of the process.");
            }
        }
        for (String decider : process.deciders()) {
            if (!said.decided().containsKey(decider)) {
                throw new InspectionException("The decider '" + decider + "' gave no verdict on opportunity '"
                        + casebook.opportunity().id() + "'.");
            }
        }
        return said;
    }

    private List<RequirementResult> results(Appraisal made, Rungs gates, CalledFor called) {
        List<RequirementResult> all = new ArrayList<>(process.size());
        for (int i = 0; i < process.size(); i++) {
            Node node = process.node(i);
            Outcome outcome = made.outcome(i);
            Optional<Instant> due = node.requirement().due().isEmpty()
                    ? Optional.empty()
                    : DueMoment.of(node, made).due();
            boolean passed = due.isPresent() && due.get().isBefore(casebook.asOf());
            all.add(new RequirementResult(
                    node.info(),
                    outcome.verdict(),
                    outcome.shortfall(),
                    (called.includes(i) || (passed && called.mayBeOverdue(node))) && gates.asks(i),
                    due,
                    outcome.evidence()));
        }
        return Collections.unmodifiableList(all);
    }

    private Headline headline(Rungs gates, Hearing hearing) {
        Optional<Boolean> closing = Optional.ofNullable(claims.closed())
                .map(closed -> gates.closing(process.closedStageNumber(closed.id()), hearing) == GateAnswer.OPEN);
        return Headline.builder()
                .opportunity(casebook.opportunity().id())
                .process(process.process().id())
                .processVersion(process.process().version())
                .asOf(casebook.asOf())
                .claimedStage(claims.present())
                .verifiedStage(rung(gates.verified()))
                .possibleStage(rung(gates.possible()))
                .closingVerified(closing)
                .build();
    }

    private Optional<String> rung(int number) {
        return number == Node.NONE
                ? Optional.empty()
                : Optional.of(process.rung(number).id());
    }

    Inspection inspection() {
        return Inspection.of(headline, results, new Report(this));
    }

    /** Whether the opportunity may enter the stage. */
    GateDecision gate(String stage) {
        return new Gatekeeper(this).decide(stage);
    }

    /** The same process before the same rules, with another opportunity or at another moment. */
    Sitting again(Opportunity opportunity, Instant asOf) {
        return new Sitting(process, applicationRules, judge, opportunity, asOf);
    }

    PreparedProcess process() {
        return process;
    }

    Judge judge() {
        return judge;
    }

    Casebook casebook() {
        return casebook;
    }

    Claims claims() {
        return claims;
    }

    Appraisal appraisal() {
        return appraisal;
    }

    /** The numbers of what was earned and has since been lost. */
    Set<Integer> lost() {
        return lost;
    }

    Notes notes() {
        return notes;
    }

    Rungs rungs() {
        return rungs;
    }

    List<RequirementResult> results() {
        return results;
    }

    Headline headline() {
        return headline;
    }
}
