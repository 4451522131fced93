package io.salesprocess.examples.report;

import io.salesprocess.examples.Examples;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.inspection.Explanations;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Headline;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.RequirementInfo;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.StageResult;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.FieldValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inspections made by hand, so that what is rendered does not depend on what the rules say. */
final class Fixture {
    static final Instant AS_OF = Examples.AS_OF;

    private Fixture() {}

    /** A deal in Proof whose demo is only booked, whose first call nobody loaded, and whose notes came late. */
    static Deal demoOnlyBooked() {
        RequirementResult demo = result("demo-held", "The demo was given", Verdict.UNMET, Shortfall.SCHEDULED_ONLY);
        RequirementResult step = result("show-their-day", "Show their day", Verdict.UNMET, Shortfall.PARTS_MISSING);
        RequirementResult call = result("intro-call-held", "Call", Verdict.UNDETERMINED, Shortfall.NOT_LOADED);
        return new Deal(
                opportunity("deal-1", "85000", "EUR"),
                Inspection.of(
                        headline("deal-1", "proof", "demo", "proof"),
                        List.of(call, step, demo),
                        new Said(
                                Map.of(
                                        "demo-held",
                                        "The demo demo-1 is only booked, for 19 March 2025, and a booking proves that"
                                                + " somebody hopes to give it, not that it was given.",
                                        "intro-call-held",
                                        "Activities were not loaded.",
                                        "show-their-day",
                                        "Parts are missing."),
                                List.of(
                                        finding("missing", Severity.ERROR, "Told above.", Optional.empty()),
                                        finding(
                                                "late",
                                                Severity.INFO,
                                                "The notes were filed a day late.",
                                                Optional.of("File them sooner."))),
                                List.of(NextAction.builder()
                                        .requirement("demo-held")
                                        .action("Hold the demo demo-1 that is booked.")
                                        .who("account-executive")
                                        .by(Instant.parse("2025-03-19T22:59:59.999999999Z"))
                                        .because("It is only booked.")
                                        .build()))));
    }

    /** A deal in Proof of which everything is proved. */
    static Deal held() {
        return new Deal(
                opportunity("deal-2", "1200.5", "USD"),
                Inspection.of(
                        headline("deal-2", "proof", "proof", "proof"),
                        List.of(),
                        new Said(Map.of(), List.of(), List.of())));
    }

    /** A lost deal of which nobody said why. */
    static Deal lostWithoutReason() {
        return new Deal(
                opportunity("deal-3", "100", "EUR"),
                Inspection.of(
                        Headline.builder()
                                .copyOf(headline("deal-3", "lost", "demo", "demo"))
                                .closingVerified(false)
                                .build(),
                        List.of(result("loss-reason-known", "We know why we lost", Verdict.UNMET, Shortfall.EMPTY)),
                        new Said(
                                Map.of("loss-reason-known", "Not filled in."),
                                List.of(Finding.builder()
                                        .code("missing")
                                        .severity(Severity.ERROR)
                                        .message("Told above.")
                                        .remedy("Say why we lost.")
                                        .requirement("loss-reason-known")
                                        .who("rep-1")
                                        .build()),
                                List.of())));
    }

    static Opportunity opportunity(String id, String amount, String currency) {
        return Opportunity.builder()
                .id(id)
                .account("account-17")
                .addOwners(Ownership.builder().person("rep-1").build())
                .putFields(
                        Opportunity.AMOUNT,
                        List.of(FieldEntry.builder()
                                .value(new FieldValue.Money(new BigDecimal(amount), Optional.of(currency)))
                                .build()))
                .build();
    }

    static Headline headline(String id, String claimed, String verified, String possible) {
        return Headline.builder()
                .opportunity(id)
                .process("complex-sale")
                .processVersion("1")
                .asOf(AS_OF)
                .claimedStage(claimed)
                .verifiedStage(verified)
                .possibleStage(possible)
                .build();
    }

    private static RequirementResult result(String id, String name, Verdict verdict, Shortfall shortfall) {
        RequirementInfo info =
                new RequirementInfo(id, name, Optional.of("demo"), RequirementKind.EXIT_CRITERION, Obligation.MUST);
        return new RequirementResult(
                info, verdict, Optional.of(shortfall), true, Optional.empty(), List.of(), Optional.empty());
    }

    private static Finding finding(String code, Severity severity, String message, Optional<String> remedy) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .remedy(remedy)
                .build();
    }

    private record Said(Map<String, String> because, List<Finding> findings, List<NextAction> nextActions)
            implements Explanations {
        @Override
        public String because(RequirementResult result) {
            return because.getOrDefault(result.id(), "");
        }

        @Override
        public List<StageResult> stages() {
            return List.of(StageResult.builder()
                    .stage("proof")
                    .gate(GateAnswer.OPEN)
                    .entered(Instant.parse("2025-03-07T09:00:00Z"))
                    .build());
        }
    }
}
