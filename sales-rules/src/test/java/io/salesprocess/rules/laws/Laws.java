package io.salesprocess.rules.laws;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.rules.given.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** What the tests of the laws have in common. */
final class Laws {
    private Laws() {}

    /** Tries a law in many worlds; says in which it broke. */
    static void inWorlds(int number, LongConsumer law) {
        for (long seed = 0; seed < number; seed++) {
            try {
                law.accept(seed);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("The law breaks in world " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    static Inspection inspect(Given given) {
        return given.inspector().inspect(given.opportunity(), given.asOf());
    }

    static Inspection inspect(Given given, Opportunity changed) {
        return given.inspector().inspect(changed, given.asOf());
    }

    static Opportunity.Builder changed(Opportunity opportunity) {
        return Opportunity.builder().copyOf(opportunity);
    }

    /** All that is said, but for what to do next, which takes longest to work out. */
    static List<String> said(Inspection inspection) {
        return Stream.of(
                        Stream.of(inspection.headline()),
                        inspection.stages().stream(),
                        inspection.requirements().stream(),
                        inspection.findings().stream())
                .flatMap(all -> all)
                .map(Object::toString)
                .toList();
    }

    /** Verdict, shortfall and evidence by requirement. */
    static Map<String, String> judgement(Inspection inspection) {
        Map<String, String> all = new LinkedHashMap<>();
        for (RequirementResult result : inspection.requirements()) {
            all.put(result.id(), result.verdict() + " " + result.shortfall() + " " + result.evidence());
        }
        return all;
    }

    static Map<String, String> verdicts(Inspection inspection) {
        Map<String, String> all = new LinkedHashMap<>();
        for (RequirementResult result : inspection.requirements()) {
            all.put(result.id(), result.verdict().toString());
        }
        return all;
    }

    /** How high the verified stage is; -1 for none. */
    static int height(SalesProcess process, Inspection inspection) {
        return inspection
                .verifiedStage()
                .map(id -> process.stages().stream().map(Stage::id).toList().indexOf(id))
                .orElse(-1);
    }
}
