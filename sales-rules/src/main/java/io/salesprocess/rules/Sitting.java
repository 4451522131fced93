package io.salesprocess.rules;

import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Headline;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.TrackResult;
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
    private final Pathway pathway;
    private final PreparedProcess process;
    private final @Nullable ApplicationRules applicationRules;
    private final Judge judge;
    private final Waiting waiting;
    private final Casebook casebook;
    private final Claims claims;
    private final Notes notes;
    private final Pass pass;

    Sitting(
            Pathway pathway,
            @Nullable ApplicationRules applicationRules,
            Judge judge,
            Waiting waiting,
            Opportunity opportunity,
            Instant asOf) {
        this.pathway = pathway;
        this.process = pathway.process();
        this.applicationRules = applicationRules;
        this.judge = judge;
        this.waiting = waiting;
        waiting.look();
        this.casebook = new Casebook(process.vocabulary(), opportunity, asOf, asOf, false);
        this.claims = new Claims(process, casebook);
        Casebook ladder = ladder();
        try (Hearing hearing = hear()) {
            Pass first = pass(ladder, hearing, Map.of(), Set.of());
            this.notes = applicationRules == null ? Notes.NOTHING : hearApplication(applicationRules, first);
            boolean changed =
                    !notes.decided().isEmpty() || !notes.blockedStages().isEmpty();
            this.pass = changed ? pass(ladder, hearing, notes.decided(), notes.blockedStages()) : first;
        }
    }

    private Sitting(Sitting made, Waiting waiting) {
        this.pathway = made.pathway;
        this.process = made.process;
        this.applicationRules = made.applicationRules;
        this.judge = made.judge;
        this.waiting = waiting;
        this.casebook = made.casebook;
        this.claims = made.claims;
        this.notes = made.notes;
        this.pass = made.pass;
    }

    /** What one pass over all requirements came to. */
    private record Pass(
            Appraisal appraisal,
            Set<Integer> lost,
            List<Rungs> ladders,
            CalledFor called,
            List<RequirementResult> results,
            Headline headline) {
        Rungs rungs() {
            return ladders.get(Stages.MAIN);
        }
    }

    private Pass pass(Casebook ladder, Hearing hearing, Map<String, Done> decided, Set<String> blocked) {
        Appraisal appraisal = new Appraisal(process, ladder, casebook, hearing, decided);
        appraisal.appraise();
        Set<Integer> lost = new Retrospect(process, appraisal).look();
        List<Rungs> ladders = new ArrayList<>(process.stages().ladders());
        for (int i = 0; i < process.stages().ladders(); i++) {
            ladders.add(new Rungs(process, i, appraisal, hearing, blocked));
        }
        CalledFor called = new CalledFor(process, claims, ladders.get(Stages.MAIN));
        return new Pass(
                appraisal, lost, ladders, called, results(appraisal, called), headline(appraisal, ladders, hearing));
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

    private Notes hearApplication(ApplicationRules rules, Pass first) {
        Notes said = rules.run(casebook.opportunity(), first.headline(), first.results(), waiting);
        for (String stage : said.blockedStages()) {
            if (process.vocabulary().stage(stage) == Node.NONE) {
                throw new InspectionException(
                        InspectionException.Code.UNKNOWN_STAGE_BLOCKED,
                        "The application's rules block the stage '" + Quote.of(stage)
                                + "', which is no open stage of the process.");
            }
        }
        for (String decider : process.deciders()) {
            if (!said.decided().containsKey(decider)) {
                throw new InspectionException(
                        InspectionException.Code.NOT_DECIDED_ONCE,
                        "The decider '" + Quote.of(decider) + "' gave no verdict on opportunity '"
                                + Quote.of(casebook.opportunity().id()) + "'.");
            }
        }
        return said;
    }

    private List<RequirementResult> results(Appraisal made, CalledFor called) {
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
                    (called.includes(i) || (passed && called.mayBeOverdue(node)))
                            && (!node.must() || made.binding(i) == Done.YES),
                    due,
                    outcome.evidence(),
                    made.alternative(node)));
        }
        return Collections.unmodifiableList(all);
    }

    private Headline headline(Appraisal made, List<Rungs> ladders, Hearing hearing) {
        Rungs gates = ladders.get(Stages.MAIN);
        Optional<Boolean> closing = Optional.ofNullable(claims.closed())
                .map(closed ->
                        gates.closing(process.closedStageNumber(closed.id()), false, hearing) == GateAnswer.OPEN);
        return Headline.builder()
                .opportunity(casebook.opportunity().id())
                .process(process.process().id())
                .processVersion(process.process().version())
                .asOf(casebook.asOf())
                .claimedStage(claims.present())
                .verifiedStage(stage(gates.verified()).map(Stage::id))
                .possibleStage(stage(gates.possible()).map(Stage::id))
                .closingVerified(closing)
                .forecastCategory(new Forecast(process, made, hearing).category(stage(gates.verified())))
                .tracks(tracks(ladders))
                .pathway(pathway.results())
                .build();
    }

    private List<TrackResult> tracks(List<Rungs> ladders) {
        List<TrackResult> tracks = new ArrayList<>(ladders.size() - 1);
        for (int i = 1; i < ladders.size(); i++) {
            Rungs gates = ladders.get(i);
            tracks.add(TrackResult.builder()
                    .track(process.process().tracks().get(i - 1).id())
                    .verifiedStage(stage(gates.verified()).map(Stage::id))
                    .possibleStage(stage(gates.possible()).map(Stage::id))
                    .build());
        }
        return tracks;
    }

    private Optional<Stage> stage(int number) {
        return number == Node.NONE ? Optional.empty() : Optional.of(process.rung(number));
    }

    /** The inspection, of which each explanation may take as long again. */
    Inspection inspection(TimeLimit limit) {
        return Inspection.of(pass.headline(), pass.results(), new Report(this, limit));
    }

    /** Whether the opportunity may enter the stage. */
    GateDecision gate(String stage) {
        return new Gatekeeper(this).decide(stage);
    }

    /** What was found here, for a caller who waits anew. */
    Sitting goesOn(Waiting anew) {
        return new Sitting(this, anew);
    }

    /** The same process before the same rules, with another opportunity or at another moment. */
    Sitting again(Opportunity opportunity, Instant asOf) {
        return new Sitting(pathway, applicationRules, judge, waiting, opportunity, asOf);
    }

    Pathway pathway() {
        return pathway;
    }

    PreparedProcess process() {
        return process;
    }

    /** Opens a hearing, to be closed by whoever opened it. */
    Hearing hear() {
        return judge.hear(waiting);
    }

    /** Ends what nobody waits for any longer. */
    void stillWaitedFor() {
        waiting.look();
    }

    Casebook casebook() {
        return casebook;
    }

    Claims claims() {
        return claims;
    }

    Appraisal appraisal() {
        return pass.appraisal();
    }

    /** The numbers of what was earned and has since been lost. */
    Set<Integer> lost() {
        return pass.lost();
    }

    Notes notes() {
        return notes;
    }

    Rungs rungs() {
        return pass.rungs();
    }

    /** The gates of the ladder to which a stage belongs. */
    Rungs rungs(int stage) {
        return pass.ladders().get(process.stages().ladder(stage));
    }

    CalledFor called() {
        return pass.called();
    }

    List<RequirementResult> results() {
        return pass.results();
    }

    Headline headline() {
        return pass.headline();
    }
}
