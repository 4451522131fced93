package io.salesprocess.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Verdict;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Law 12: whatever is met cites what is in the input. */
final class Citations {
    /** What every opportunity has, loaded or not. */
    private static final Set<String> OWN =
            Set.of("asOf", "created", "field:amount", "field:closeDate", "field:owner", "field:account");

    private final Set<String> known = new HashSet<>(OWN);

    private Citations(Inspection inspection, Opportunity opportunity, SalesProcess process) {
        opportunity.evidence().map(Evidence::id).forEach(known::add);
        opportunity.people().forEach(person -> known.add(person.id()));
        opportunity.waivers().forEach(waiver -> known.add("waiver:" + waiver.id()));
        opportunity.pathway().forEach(change -> known.add("pathway:" + change.id()));
        opportunity.fields().keySet().forEach(id -> known.add("field:" + id));
        opportunity.decisions().stream().map(Statement::topic).forEach(topic -> known.add("decision:" + topic));
        inspection.requirements().forEach(result -> known.add("requirement:" + result.id()));
        Stream.concat(process.stages().stream(), process.tracks().stream().flatMap(track -> track.stages().stream()))
                .forEach(stage -> known.add("stage:" + stage.id()));
        for (Part part : Part.values()) {
            known.add(part.spelled());
        }
    }

    static void arePresent(Inspection inspection, Opportunity opportunity, SalesProcess process) {
        Citations citations = new Citations(inspection, opportunity, process);
        for (RequirementResult result : inspection.requirements()) {
            if (result.verdict() == Verdict.MET || result.verdict() == Verdict.WAIVED) {
                assertThat(citations.known).as("%s (law 12)", result).containsAll(result.evidence());
            }
        }
    }
}
