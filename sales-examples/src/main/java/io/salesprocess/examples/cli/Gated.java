package io.salesprocess.examples.cli;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.rules.InspectionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the gate of a stage says to the user's opportunities. Immutable.
 *
 * @param answers in the order of the opportunities
 * @param rejected what could not be asked
 */
record Gated(List<Answer> answers, List<Rejected> rejected) {
    /**
     * A decision, and the process whose gate it is.
     *
     * @param decision the decision
     * @param chosen the process
     */
    record Answer(GateDecision decision, Chosen chosen) {
        /** The decision, and of a family which process it is. */
        Map<String, @Nullable Object> toMap() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("opportunity", decision.opportunity());
            if (chosen.reason().isPresent()) {
                map.put("process", Chosen.named(chosen.process()));
            }
            map.putAll(decision.toMap());
            return map;
        }
    }

    static Gated of(Definition definition, Intake intake, String stage, Instant asOf) {
        Gated gated = new Gated(new ArrayList<>(), new ArrayList<>(intake.rejected()));
        for (Opportunity opportunity : intake.opportunities()) {
            try {
                gated.ask(opportunity, definition.choose(opportunity, asOf), stage, asOf);
            } catch (InspectionException undecided) {
                gated.rejected.add(Rejected.withoutProcess(opportunity.id(), undecided.getMessage()));
            }
        }
        return gated;
    }

    private void ask(Opportunity opportunity, Chosen chosen, String stage, Instant asOf) {
        if (!Stages.has(chosen.process(), stage)) {
            rejected.add(Rejected.withoutProcess(
                    opportunity.id(),
                    "The process " + Quoted.quoted(chosen.process().id()) + ", version "
                            + chosen.process().version() + ", which the opportunity follows, has no stage "
                            + Quoted.quoted(stage) + "."));
            return;
        }
        try {
            answers.add(new Answer(chosen.inspector().gate(opportunity, stage, asOf), chosen));
        } catch (InspectionException failure) {
            rejected.add(Rejected.failed(opportunity.id(), failure));
        }
    }

    int status() {
        int answered = answers.stream().allMatch(answer -> answer.decision().answer() == GateAnswer.OPEN)
                ? ExitStatus.NOTHING_FOUND
                : ExitStatus.FOUND;
        return rejected.stream().mapToInt(Rejected::status).reduce(answered, Math::max);
    }
}
