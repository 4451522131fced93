package io.salesprocess.rules.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an inspection came to. Verdict, shortfall and evidence are always asserted together. */
public final class Judged {
    private final Inspection inspection;

    Judged(Inspection inspection) {
        this.inspection = inspection;
    }

    public Inspection inspection() {
        return inspection;
    }

    public Judged met(String... evidence) {
        return of(Given.IT).met(evidence);
    }

    public Judged unmet(Shortfall shortfall, String... evidence) {
        return of(Given.IT).unmet(shortfall, evidence);
    }

    public Judged undetermined(Shortfall shortfall, String... evidence) {
        return of(Given.IT).undetermined(shortfall, evidence);
    }

    public Judged notApplicable(String... evidence) {
        return of(Given.IT).notApplicable(evidence);
    }

    public Judged waived(String... evidence) {
        return of(Given.IT).waived(evidence);
    }

    /** The verdict on one of several requirements. */
    public Said of(String requirement) {
        return new Said(requirement);
    }

    public Judged verified(String stage) {
        assertThat(inspection.verifiedStage()).as("verified stage").contains(stage);
        return this;
    }

    public Judged verifiedNothing() {
        assertThat(inspection.verifiedStage()).as("verified stage").isEmpty();
        return this;
    }

    public Judged possible(String stage) {
        assertThat(inspection.possibleStage()).as("possible stage").contains(stage);
        return this;
    }

    /** Exactly one finding of the code. */
    public Finding found(FindingCode code) {
        List<Finding> found = findings(code);
        assertThat(found).as("findings %s among %s", code.spelled(), codes()).hasSize(1);
        return found.get(0);
    }

    /** Exactly one finding of the code, about a requirement. */
    public Judged finds(FindingCode code, String requirement) {
        assertThat(found(code).requirement()).contains(requirement);
        return this;
    }

    public Judged finds(FindingCode code) {
        found(code);
        return this;
    }

    public Judged findsNo(FindingCode... codes) {
        for (FindingCode code : codes) {
            assertThat(findings(code))
                    .as("findings %s among %s", code.spelled(), codes())
                    .isEmpty();
        }
        return this;
    }

    public List<Finding> findings(FindingCode code) {
        return inspection.findings().stream()
                .filter(finding -> finding.code().equals(code.spelled()))
                .toList();
    }

    public List<String> codes() {
        return inspection.findings().stream().map(Finding::code).toList();
    }

    /** The requirements for which something is to be done next, in order. */
    public Judged next(String... requirements) {
        assertThat(inspection.nextActions())
                .extracting(NextAction::requirement)
                .as("next actions %s", inspection.nextActions())
                .containsExactly(requirements);
        return this;
    }

    /** One requirement, to be compared with what is expected. */
    public final class Said {
        private final RequirementResult result;

        private Said(String requirement) {
            this.result = inspection.requirement(requirement);
        }

        public Judged met(String... evidence) {
            return is(Verdict.MET, null, evidence);
        }

        public Judged unmet(Shortfall shortfall, String... evidence) {
            return is(Verdict.UNMET, shortfall, evidence);
        }

        public Judged undetermined(Shortfall shortfall, String... evidence) {
            return is(Verdict.UNDETERMINED, shortfall, evidence);
        }

        public Judged notApplicable(String... evidence) {
            return is(Verdict.NOT_APPLICABLE, null, evidence);
        }

        public Judged waived(String... evidence) {
            return is(Verdict.WAIVED, null, evidence);
        }

        private Judged is(Verdict verdict, @Nullable Shortfall shortfall, String... evidence) {
            assertThat(List.of(result.verdict(), result.shortfall(), result.evidence()))
                    .as("'%s': %s", result.id(), inspection.because(result.id()))
                    .containsExactly(verdict, Optional.ofNullable(shortfall), List.of(evidence));
            return Judged.this;
        }

        public Judged calledFor(boolean called) {
            assertThat(result.calledFor()).as("'%s' called for", result.id()).isEqualTo(called);
            return Judged.this;
        }
    }
}
