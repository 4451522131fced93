package io.salesprocess.rules;

import io.salesprocess.model.definition.Consequence;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.ConsequenceReview;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.RequirementReview;
import io.salesprocess.rules.situation.YesNo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The findings about requirements, in the order of the process. */
final class RequirementFindings {
    /** A strict order is a matter of the verdict. */
    private static final int[] NONE_TO_COME_FIRST = {};

    private final Sitting sitting;
    private final PreparedProcess process;
    private final Appraisal appraisal;
    private final Sentences sentences;
    private final Instructions instructions;

    RequirementFindings(Sitting sitting) {
        this.sitting = sitting;
        this.process = sitting.process();
        this.appraisal = sitting.appraisal();
        this.sentences = new Sentences(sitting);
        this.instructions = new Instructions(sitting, sentences);
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        boolean toldOfWaivers = false;
        try (Hearing hearing = sitting.hear()) {
            for (int i = 0; i < process.size(); i++) {
                Node node = process.node(i);
                DueMoment due = sitting.called().everDue(node) ? DueMoment.of(node, appraisal) : DueMoment.NOT_ASKED;
                for (Decision.Found found : hearing.decide(Kind.REQUIREMENT_REVIEW, measure(node, due))
                        .findings()) {
                    boolean ofWaivers = found.code() == FindingCode.WAIVERS_NOT_LOADED;
                    if (!ofWaivers || !toldOfWaivers) {
                        findings.add(finding(found, node, due, Map.of(), List.of()));
                    }
                    toldOfWaivers |= ofWaivers;
                }
                consequences(node, due, hearing, findings);
                waivers(node, due, findings);
            }
        }
        return findings;
    }

    /** What the process says should follow from its being overdue for so long. */
    private void consequences(Node node, DueMoment due, Hearing hearing, List<Finding> findings) {
        for (Consequence consequence : node.requirement().overdue()) {
            long code = ConsequenceReview.VERDICT.set(
                            appraisal.outcome(node.number()).verdict())
                    | ConsequenceReview.CALLED_FOR.set(
                            YesNo.of(sitting.results().get(node.number()).calledFor()))
                    | ConsequenceReview.OBLIGATION.set(obligation(node))
                    | ConsequenceReview.REACHED.set(YesNo.of(due.passedBy(consequence.by(), sitting.casebook())))
                    | ConsequenceReview.LEVEL.set(consequence.severity());
            for (Decision.Found found :
                    hearing.decide(Kind.CONSEQUENCE_REVIEW, code).findings()) {
                Finding told =
                        finding(found, node, due, Consequences.arguments(consequence, process.process()), List.of());
                findings.add(
                        consequence.escalateTo().isEmpty()
                                ? told
                                : Finding.builder()
                                        .copyOf(told)
                                        .who(consequence.escalateTo())
                                        .build());
            }
        }
    }

    /** As binding as it is here, below its parents. */
    private Obligation obligation(Node node) {
        boolean asked = !node.must() || appraisal.binding(node.number()) == Done.YES;
        return asked ? node.info().obligation() : Obligation.MAY;
    }

    private void waivers(Node node, DueMoment due, List<Finding> findings) {
        Waivers waivers = appraisal.waivers(node.number());
        if (waivers == null
                || waivers.accepted() != null
                || sitting.results().get(node.number()).verdict() == Verdict.MET) {
            return;
        }
        for (Waivers.Refused refused : waivers.refused()) {
            String id = refused.waiver().id();
            for (Decision.Found found : refused.why()) {
                findings.add(
                        finding(found, node, due, Map.of("waiver", Quote.of(id)), List.of(Citation.WAIVER.of(id))));
            }
        }
    }

    private long measure(Node node, DueMoment due) {
        Outcome outcome = appraisal.outcome(node.number());
        RequirementResult result = sitting.results().get(node.number());
        Moment created = sitting.casebook().opportunity().created().orElse(null);
        boolean anchored =
                node.requirement().doneWhen().map(Dependencies::timed).orElse(false);
        return RequirementReview.VERDICT.set(outcome.verdict())
                | RequirementReview.CALLED_FOR.set(YesNo.of(result.calledFor()))
                | RequirementReview.OBLIGATION.set(obligation(node))
                | RequirementReview.KEY_STEP.set(YesNo.of(node.withinKeyStep() && waivedItself(node)))
                | RequirementReview.DUE.set(due.status())
                | RequirementReview.DONE_AFTER_DUE.set(YesNo.of(
                        due.missedBy(outcome.metAt(), sitting.casebook().calendar())))
                | RequirementReview.OUT_OF_ORDER.set(YesNo.of(first(node) != null))
                | RequirementReview.SINCE_LOST.set(YesNo.of(
                        sitting.lost().contains(node.number()) && (node.done() != null || node.parts().length == 0)))
                | RequirementReview.OLDER_THAN_DEAL.set(
                        YesNo.of(!anchored && appraisal.laterThan(created, outcome.metAt())))
                | RequirementReview.WAIVERS_LOADED.set(YesNo.of(appraisal.waiversLoaded()));
    }

    /** Whether it was waived by name, and not only with something around it. */
    private boolean waivedItself(Node node) {
        Waivers waivers = appraisal.waivers(node.number());
        Waiver accepted = waivers == null ? null : waivers.accepted();
        return accepted != null && accepted.requirement().equals(node.id());
    }

    /** What should have come first, and came later; null if there is nothing. */
    private @Nullable Node first(Node node) {
        Moment done = appraisal.outcome(node.number()).metAt();
        for (int number : node.strictOrder() ? NONE_TO_COME_FIRST : node.after()) {
            if (appraisal.doneLaterThan(appraisal.outcome(number), done)) {
                return process.node(number);
            }
        }
        return null;
    }

    private Finding finding(
            Decision.Found found, Node node, DueMoment due, Map<String, String> more, List<String> evidence) {
        RequirementResult result = sitting.results().get(node.number());
        Moment done = appraisal.outcome(node.number()).metAt();
        Node first = first(node);
        Map<String, String> arguments = new TreeMap<>(more);
        arguments.put("name", node.info().name());
        arguments.put("because", sentences.because(result));
        arguments.put("do", instructions.forNode(node));
        due.due()
                .ifPresent(instant -> arguments.put(
                        "due", DueMoment.said(instant, sitting.casebook().zone())));
        if (done != null) {
            arguments.put("done", done.toString());
        }
        if (first != null) {
            arguments.put("first", first.info().name());
        }
        return Finding.builder()
                .code(found.code().spelled())
                .severity(found.severity())
                .message(Messages.message(found.code(), arguments))
                .remedy(Messages.remedy(found.code(), arguments))
                .requirement(node.id())
                .stage(node.info().stage())
                .who(instructions.who(node))
                .since(since(found.code(), node, due))
                .evidence(evidence.isEmpty() ? result.evidence() : evidence)
                .arguments(arguments)
                .build();
    }

    /** Overdue since it was due; missing since the claimed stage was first claimed. */
    private Optional<Instant> since(FindingCode code, Node node, DueMoment due) {
        return switch (code) {
            case OVERDUE, OVERDUE_CONSEQUENCE -> due.due();
            case MISSING, CANNOT_TELL, RECOMMENDED_MISSING ->
                sitting.claims()
                        .present()
                        .map(sitting.casebook()::firstClaim)
                        .map(moment -> moment.begins(sitting.casebook().zone()));
            default ->
                Optional.ofNullable(appraisal.outcome(node.number()).metAt())
                        .map(moment -> moment.ends(sitting.casebook().zone()));
        };
    }
}
