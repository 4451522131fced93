package io.salesprocess.rules.judge;

import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.situation.Decisions;
import io.salesprocess.rules.situation.GateCase;
import io.salesprocess.rules.situation.MoveCase;
import io.salesprocess.rules.situation.PathwayCase;
import io.salesprocess.rules.situation.RequirementCase;
import io.salesprocess.rules.situation.Sighting;
import io.salesprocess.rules.situation.Situation;
import io.salesprocess.rules.situation.WaiverSighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes down what the rules decide, one situation after the other. */
final class Minutes implements Decisions {
    private final EnumSet<Shortfall> failures = EnumSet.noneOf(Shortfall.class);
    private final EnumSet<Shortfall> doubts = EnumSet.noneOf(Shortfall.class);
    private final List<Decision.Found> findings = new ArrayList<>();
    private @Nullable Situation open;
    private boolean spokenFor;
    private boolean refused;
    private @Nullable Verdict verdict;
    private @Nullable Shortfall shortfall;
    private @Nullable GateAnswer gate;

    /** Opens the next situation. */
    void open(Situation situation) {
        open = situation;
        failures.clear();
        doubts.clear();
        findings.clear();
        spokenFor = false;
        refused = false;
        verdict = null;
        shortfall = null;
        gate = null;
    }

    /** Everything that was decided on the open situation. */
    Decision decision(Kind kind) {
        Situation situation = open;
        if (situation == null || (kind.mustBeSpokenFor() && !spokenFor)) {
            throw new IllegalStateException("No rule decides on " + situation + ".");
        }
        findings.sort(Comparator.comparing(Decision.Found::code));
        return new Decision(situation.code(), failures, doubts, verdict, shortfall, gate, !refused, findings);
    }

    private void on(Situation situation) {
        if (open == null || !situation.equals(open)) {
            throw new IllegalStateException("A rule decides on " + situation + ", which is not before it.");
        }
        spokenFor = true;
    }

    private void verdict(Situation situation, Verdict decided, @Nullable Shortfall why) {
        on(situation);
        if (verdict != null) {
            throw new IllegalStateException(
                    "Two rules decide on " + situation + ": " + verdict + " and " + decided + ".");
        }
        verdict = decided;
        shortfall = why;
    }

    private void answer(GateCase asked, GateAnswer answer) {
        on(asked);
        if (gate != null) {
            throw new IllegalStateException("Two rules decide on " + asked + ": " + gate + " and " + answer + ".");
        }
        gate = answer;
    }

    @Override
    public void genuine(Sighting sighting) {
        on(sighting);
    }

    @Override
    public void fails(Sighting sighting, Shortfall shortfall) {
        on(sighting);
        failures.add(shortfall);
    }

    @Override
    public void cannotTell(Sighting sighting, Shortfall shortfall) {
        on(sighting);
        doubts.add(shortfall);
    }

    @Override
    public void met(Situation situation) {
        verdict(situation, Verdict.MET, null);
    }

    @Override
    public void unmet(Situation situation, Shortfall shortfall) {
        verdict(situation, Verdict.UNMET, shortfall);
    }

    @Override
    public void undetermined(Situation situation, Shortfall shortfall) {
        verdict(situation, Verdict.UNDETERMINED, shortfall);
    }

    @Override
    public void unmetForThatReason(Situation situation) {
        verdict(situation, Verdict.UNMET, null);
    }

    @Override
    public void undeterminedForThatReason(Situation situation) {
        verdict(situation, Verdict.UNDETERMINED, null);
    }

    @Override
    public void waived(RequirementCase situation) {
        verdict(situation, Verdict.WAIVED, null);
    }

    @Override
    public void notApplicable(Situation situation) {
        verdict(situation, Verdict.NOT_APPLICABLE, null);
    }

    @Override
    public void accepted(WaiverSighting waiver) {
        on(waiver);
    }

    @Override
    public void refused(WaiverSighting waiver, FindingCode why) {
        refuse(waiver, why);
    }

    @Override
    public void perhaps(WaiverSighting waiver, Shortfall why) {
        on(waiver);
        doubts.add(why);
    }

    @Override
    public void refused(MoveCase move, FindingCode why) {
        refuse(move, why);
    }

    @Override
    public void refused(PathwayCase change, FindingCode why) {
        refuse(change, why);
    }

    private void refuse(Situation situation, FindingCode why) {
        on(situation);
        refused = true;
        Decision.Found found = new Decision.Found(why, Severity.WARNING);
        if (!findings.contains(found)) {
            findings.add(found);
        }
    }

    @Override
    public void open(GateCase gate) {
        answer(gate, GateAnswer.OPEN);
    }

    @Override
    public void blocked(GateCase gate) {
        answer(gate, GateAnswer.BLOCKED);
    }

    @Override
    public void cannotTell(GateCase gate) {
        answer(gate, GateAnswer.CANNOT_TELL);
    }

    @Override
    public void finding(Situation situation, FindingCode code, Severity severity) {
        on(situation);
        findings.add(new Decision.Found(code, severity));
    }
}
