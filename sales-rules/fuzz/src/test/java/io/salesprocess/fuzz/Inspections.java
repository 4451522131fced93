package io.salesprocess.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.InspectionShapes;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.StageResult;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.Limits;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What holds for the inspection of any opportunity by any process, as of any moment. */
final class Inspections {
    private static final List<String> OF_CODE = List.of("Optional[", "Immutable", "@io.salesprocess");

    private final Inspector inspector;
    private final Instant asOf;
    private final Requirements requirements;
    private final Agreement agreement;

    Inspections(Inspector inspector, Instant asOf) {
        this.inspector = inspector;
        this.asOf = asOf;
        this.requirements = new Requirements(inspector.process());
        this.agreement = new Agreement(inspector.process());
    }

    /** All laws that can be told from one opportunity. */
    void hold(Opportunity opportunity) {
        Inspection inspection = inspector.inspect(opportunity, asOf);
        String said = survives(inspection);
        once(inspection, opportunity);
        found(inspection);
        climbs(inspection);
        Citations.arePresent(inspection, opportunity, inspector.process());
        speaks(inspection, opportunity);
        gates(inspection, opportunity);
        same("inspected twice (law 4)", said, inspector.inspect(opportunity, asOf));
        for (Opportunity other : Retellings.of(opportunity)) {
            same("in another order, or each record twice (laws 1 and 3)", said, inspector.inspect(other, asOf));
        }
        claims(inspection, opportunity);
        agreement.holds(opportunity, asOf);
    }

    /** The same bytes; else what comes where they part. */
    private static void same(String law, String said, Inspection other) {
        String saidThen = SalesJson.writeCompact(other);
        int parting = Arrays.mismatch(said.toCharArray(), saidThen.toCharArray());
        assertThat(parting < 0 ? "" : around(saidThen, parting))
                .as(law)
                .isEqualTo(parting < 0 ? "" : around(said, parting));
    }

    private static String around(String said, int at) {
        return said.substring(Math.max(0, at - 400), Math.min(said.length(), at + 200));
    }

    /** Law 5: the canonical JSON can be read again, and says the same. */
    private static String survives(Inspection inspection) {
        String compact = SalesJson.writeCompact(inspection);
        byte[] pretty = Tree.utf8(SalesJson.write(inspection));
        assertThat(Tree.of(Tree.utf8(compact))).isPresent().isEqualTo(Tree.of(pretty));
        Input input = new Input(Limits.usual());
        Inspection again = Optional.ofNullable(Json.tree(pretty, 1 << 24, 1 << 24, input))
                .map(tree -> InspectionShapes.readInspection(tree, input))
                .orElse(null);
        assertThat(input.problems()).isEmpty();
        assertThat(SalesJson.writeCompact(Objects.requireNonNull(again))).isEqualTo(compact);
        return compact;
    }

    /** Law 18: each requirement has exactly one verdict. */
    private void once(Inspection inspection, Opportunity opportunity) {
        List<String> ids =
                inspection.requirements().stream().map(RequirementResult::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        if (opportunity.pathway().isEmpty()) {
            assertThat(ids).containsExactlyInAnyOrderElementsOf(requirements.all());
        }
    }

    /** Law 18: what is missing, and what nobody can tell, is found once. */
    private void found(Inspection inspection) {
        found(inspection, FindingCode.MISSING, Verdict.UNMET);
        found(inspection, FindingCode.CANNOT_TELL, Verdict.UNDETERMINED);
    }

    private void found(Inspection inspection, FindingCode code, Verdict verdict) {
        List<String> found = inspection.findings().stream()
                .filter(finding -> finding.code().equals(code.spelled()))
                .map(Finding::requirement)
                .flatMap(Optional::stream)
                .toList();
        assertThat(found).as("%s is found once", code).doesNotHaveDuplicates();
        for (RequirementResult result : inspection.requirements()) {
            boolean may = result.requirement().obligation() == Obligation.MUST
                    && result.calledFor()
                    && result.verdict() == verdict;
            if (!may || requirements.binding(result.id())) {
                assertThat(found.contains(result.id()))
                        .as("%s: %s (law 18)", code, result)
                        .isEqualTo(may);
            }
        }
    }

    /** Law 15: the verified stage is the last of an unbroken row of open gates. */
    private static void climbs(Inspection inspection) {
        List<StageResult> stages = inspection.stages();
        List<String> open = stages.stream()
                .filter(stage -> stage.gate() == GateAnswer.OPEN)
                .map(StageResult::stage)
                .toList();
        assertThat(inspection.verifiedStage())
                .as("the last open gate (law 15)")
                .isEqualTo(open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1)));
        int verified = stages.stream()
                .map(StageResult::stage)
                .toList()
                .indexOf(inspection.verifiedStage().orElse(""));
        for (StageResult stage : stages.subList(0, verified + 1)) {
            if (stage.gate() != GateAnswer.OPEN) {
                assertThat(inspection.requirements())
                        .as("%s is no rung, or nobody can tell, or its gate would be open (law 15)", stage.stage())
                        .filteredOn(result -> result.requirement().stage().equals(Optional.of(stage.stage())))
                        .allMatch(result -> result.verdict() == Verdict.NOT_APPLICABLE
                                || (stage.gate() == GateAnswer.CANNOT_TELL && result.satisfied())
                                || result.requirement().obligation() != Obligation.MUST);
            }
        }
        int possible = stages.stream()
                .map(StageResult::stage)
                .toList()
                .indexOf(inspection.possibleStage().orElse(""));
        assertThat(possible).as("the possible stage").isGreaterThanOrEqualTo(verified);
    }

    /** Every sentence can be said. */
    private void speaks(Inspection inspection, Opportunity opportunity) {
        Stream.of(
                        inspection.requirements().stream().map(result -> inspection.because(result.id())),
                        inspection.findings().stream().map(Finding::message),
                        inspection.findings().stream().map(Finding::remedy).flatMap(Optional::stream),
                        inspection.nextActions().stream()
                                .flatMap(next -> Stream.of(next.action(), next.who(), next.because())))
                .flatMap(sentences -> sentences)
                .forEach(said -> sentence(said, opportunity));
        assertThat(inspection.findings()).allMatch(finding -> !finding.code().isBlank());
    }

    /** No sentence has words of code in it but those that names are given with. */
    private void sentence(String said, Opportunity opportunity) {
        assertThat(said).isNotBlank();
        for (String word : OF_CODE) {
            if (said.contains(word)) {
                assertThat(SalesJson.write(inspector.process()) + SalesJson.write(opportunity))
                        .as("'%s' in: %s", word, said)
                        .contains(word);
            }
        }
    }

    /** Who asks for a gate is answered as the inspection says, but for moves that are not allowed. */
    private void gates(Inspection inspection, Opportunity opportunity) {
        for (StageResult stage : inspection.stages()) {
            GateDecision decision = inspector.gate(opportunity, stage.stage(), asOf);
            assertThat(decision.answer() == GateAnswer.OPEN)
                    .as("%s", decision)
                    .isEqualTo(decision.blockers().isEmpty());
            decision.blockers().forEach(blocker -> sentence(blocker.message(), opportunity));
            if (stage.gate() != GateAnswer.OPEN) {
                assertThat(decision.answer()).as("%s", decision).isNotEqualTo(GateAnswer.OPEN);
            }
            assertThat(Tree.of(Tree.utf8(SalesJson.writeCompact(decision)))).isPresent();
        }
        inspector.process().closedStages().forEach(closed -> inspector
                .gate(opportunity, closed.id(), asOf)
                .blockers()
                .forEach(blocker -> sentence(blocker.message(), opportunity)));
    }

    /** Law 11: another present claim changes no verdict and no verified stage. */
    private void claims(Inspection inspection, Opportunity opportunity) {
        List<String> open = inspector.process().stages().stream().map(Stage::id).toList();
        if (!opportunity.claimedStage().map(open::contains).orElse(true)) {
            return;
        }
        for (String claim :
                Stream.of(open.get(0), open.get(open.size() - 1)).distinct().toList()) {
            Inspection other = inspector.inspect(
                    Opportunity.builder()
                            .copyOf(opportunity)
                            .claimedStage(claim)
                            .build(),
                    asOf);
            assertThat(other.verifiedStage()).as("claims %s (law 11)", claim).isEqualTo(inspection.verifiedStage());
            assertThat(verdicts(other)).as("claims %s (law 11)", claim).isEqualTo(verdicts(inspection));
        }
    }

    private static Map<String, Verdict> verdicts(Inspection inspection) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        inspection.requirements().forEach(result -> verdicts.put(result.id(), result.verdict()));
        return verdicts;
    }
}
