package io.salesprocess.rules.judge;

import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.situation.Decisions;
import io.salesprocess.rules.situation.GateCase;
import io.salesprocess.rules.situation.RequirementCase;
import io.salesprocess.rules.situation.Sighting;
import io.salesprocess.rules.situation.Situation;
import io.salesprocess.rules.situation.WaiverSighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes down what the rules decide in one sitting. */
final class Minutes implements Decisions {
    private final Map<Situation, Entry> entries = new HashMap<>();

    private static final class Entry {
        private final EnumSet<Shortfall> failures = EnumSet.noneOf(Shortfall.class);
        private final EnumSet<Shortfall> doubts = EnumSet.noneOf(Shortfall.class);
        private final List<Decision.Found> findings = new ArrayList<>(2);
        private boolean spokenFor;
        private boolean refused;
        private @Nullable Verdict verdict;
        private @Nullable Shortfall shortfall;
        private @Nullable GateAnswer gate;
    }

    /** Everything that was decided on the situation. */
    Decision decision(Kind kind, Situation situation) {
        Entry entry = entries.get(situation);
        if (entry == null) {
            entry = new Entry();
        }
        if (kind.mustBeSpokenFor() && !entry.spokenFor) {
            throw new IllegalStateException("No rule decides on a situation of kind " + kind + ", code "
                    + Long.toHexString(situation.code()) + ".");
        }
        entry.findings.sort(Comparator.comparing(Decision.Found::code));
        return new Decision(
                situation.code(),
                entry.failures,
                entry.doubts,
                entry.verdict,
                entry.shortfall,
                entry.gate,
                !entry.refused,
                entry.findings);
    }

    private Entry on(Situation situation) {
        Entry entry = entries.computeIfAbsent(situation, unknown -> new Entry());
        entry.spokenFor = true;
        return entry;
    }

    private void verdict(Situation situation, Verdict verdict, @Nullable Shortfall shortfall) {
        Entry entry = on(situation);
        if (entry.verdict != null) {
            throw new IllegalStateException("Two rules decide on one situation: " + entry.verdict + " and " + verdict
                    + ", " + situation.getClass().getSimpleName() + " " + Long.toHexString(situation.code()) + ".");
        }
        entry.verdict = verdict;
        entry.shortfall = shortfall;
    }

    private void answer(GateCase gate, GateAnswer answer) {
        Entry entry = on(gate);
        if (entry.gate != null) {
            throw new IllegalStateException("Two rules decide on one gate: " + entry.gate + " and " + answer + ".");
        }
        entry.gate = answer;
    }

    @Override
    public void genuine(Sighting sighting) {
        on(sighting);
    }

    @Override
    public void fails(Sighting sighting, Shortfall shortfall) {
        on(sighting).failures.add(shortfall);
    }

    @Override
    public void cannotTell(Sighting sighting, Shortfall shortfall) {
        on(sighting).doubts.add(shortfall);
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
        Entry entry = on(waiver);
        entry.refused = true;
        entry.findings.add(new Decision.Found(why, Severity.WARNING));
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
        on(situation).findings.add(new Decision.Found(code, severity));
    }
}
