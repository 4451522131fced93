package io.salesprocess.examples.contoso;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.Headline;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fifteen opportunities of Business Central's demonstration company, as of 31 January 2025")
class ContosoTest {
    private static final Instant AS_OF = Instant.parse("2025-01-31T23:59:59.999999999Z");

    @Test
    void all_fifteen_are_read() {
        assertThat(inspections()).hasSize(15);
    }

    @Test
    void what_is_wrong_with_them_is_found_with_its_days() {
        assertThat(findings(Set.of("stage-skipped", "never-entered-a-stage", "closed-late", "not-started", "stalled")))
                .containsExactlyInAnyOrder(
                        "OP100018 stage-skipped sign-contract",
                        "OP100038 never-entered-a-stage",
                        "OP100039 never-entered-a-stage",
                        "OP100040 never-entered-a-stage",
                        "OP100037 closed-late 13",
                        "OP100015 closed-late 7",
                        "OP100017 closed-late 3",
                        "OP100027 not-started 91",
                        "OP100023 stalled 76",
                        "OP100026 stalled 63",
                        "OP100024 stalled 47");
    }

    @Test
    void what_is_missing_is_the_value_that_the_system_asks_for_on_entering_a_stage() {
        assertThat(findings(Set.of("missing")))
                .containsExactlyInAnyOrder(
                        "OP100018 missing sign-contract-figures", "OP100027 missing initial-figures");
    }

    @Test
    void what_cannot_be_told_are_quotes_which_were_not_loaded() {
        assertThat(findings(Set.of("cannot-tell"))).isNotEmpty().allMatch(finding -> finding.endsWith("-quote"));
    }

    @Test
    void a_win_is_found_unsupported_only_where_something_is_unmet_and_not_where_nobody_can_tell() {
        assertThat(findings(Set.of("closing-not-verified"))).containsExactly("OP100018 closing-not-verified");
        assertThat(inspections().stream()
                        .map(Inspection::headline)
                        .filter(headline -> headline.closingVerified().equals(Optional.of(false)))
                        .map(Headline::opportunity))
                .containsExactly("OP100015", "OP100016", "OP100017", "OP100019", "OP100018");
    }

    @Test
    void nothing_else_is_found() {
        assertThat(codes())
                .containsOnly(
                        "stage-skipped",
                        "never-entered-a-stage",
                        "closed-late",
                        "not-started",
                        "stalled",
                        "missing",
                        "cannot-tell",
                        "closing-not-verified");
    }

    @Test
    void what_is_asked_of_quotes_is_undetermined_never_unmet() {
        assertThat(inspections().stream()
                        .flatMap(inspection -> inspection.requirements().stream())
                        .filter(result -> result.id().endsWith("-quote"))
                        .map(RequirementResult::verdict))
                .isNotEmpty()
                .containsOnly(Verdict.UNDETERMINED);
    }

    private static List<String> findings(Set<String> codes) {
        return inspections().stream()
                .flatMap(inspection -> inspection.findings().stream()
                        .filter(finding -> codes.contains(finding.code()))
                        .map(finding -> inspection.headline().opportunity() + " " + said(finding)))
                .toList();
    }

    private static List<String> codes() {
        return inspections().stream()
                .flatMap(inspection -> inspection.findings().stream())
                .map(Finding::code)
                .toList();
    }

    private static String said(Finding finding) {
        return switch (finding.code()) {
            case "stage-skipped" -> finding.code() + " " + finding.stage().orElseThrow();
            case "never-entered-a-stage", "closing-not-verified" -> finding.code();
            case "missing", "cannot-tell" ->
                finding.code() + " " + finding.requirement().orElseThrow();
            default -> finding.code() + " " + finding.arguments().getOrDefault("days", "?");
        };
    }

    private static List<Inspection> inspections() {
        List<Inspection> inspections = new ArrayList<>();
        for (SalesCycle cycle : SalesCycle.values()) {
            Inspector inspector = Inspector.of(cycle.process());
            for (Opportunity opportunity : ContosoExtract.bundled(cycle)) {
                inspections.add(inspector.inspect(opportunity, AS_OF));
            }
        }
        return inspections;
    }
}
