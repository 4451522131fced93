package io.salesprocess.examples.embed;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.rules.Inspector;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

// region stage-change-guard
/** Stands behind the button "move to stage" of a CRM. Thread-safe: one for the whole application. */
public final class StageChangeGuard {
    private final Inspector inspector;

    public StageChangeGuard(Path processFile) {
        SalesProcess process = SalesJson.readProcess(processFile);
        this.inspector = Inspector.of(process);
    }

    /** What to tell the salesperson who wants to move the deal; nothing when the deal may move. */
    public List<String> objections(Opportunity deal, String stage, Instant now) {
        GateDecision decision = inspector.gate(deal, stage, now);
        if (decision.answer() == GateAnswer.OPEN) {
            return List.of();
        }
        return decision.blockers().stream().map(Blocker::message).toList();
    }
}
// endregion
