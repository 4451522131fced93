package io.salesprocess.examples.report;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Headline;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.RequirementResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One inspected opportunity as a sales manager reads it. For eyes: its wording may change. Thread-safe. */
public final class InspectionText {
    private static final Set<String> CALLED_FOR =
            Set.of(FindingCode.MISSING.spelled(), FindingCode.CANNOT_TELL.spelled());
    private static final Set<String> IN_THE_HEADLINE = Set.of(
            FindingCode.CLAIMED_AHEAD.spelled(),
            FindingCode.CLAIMED_BEHIND.spelled(),
            FindingCode.CLOSING_NOT_VERIFIED.spelled());
    private final SalesProcess process;
    private final Vocabulary words;
    private final Ink ink;
    private final Names names;

    public InspectionText(SalesProcess process, Ink ink) {
        this(process, ink, Names.none());
    }

    /** With the names of people, accounts and deals in the place of their ids. */
    public InspectionText(SalesProcess process, Ink ink, Names names) {
        this.process = process;
        this.words = new Vocabulary(process);
        this.ink = ink;
        this.names = names;
    }

    public String render(Deal deal) {
        return render(deal, Optional.empty());
    }

    /**
     * As {@link #render(Deal)}.
     *
     * @param reason why the deal follows this process and no other of its family
     */
    public String render(Deal deal, Optional<String> reason) {
        Dates dates = new Dates(deal.opportunity().zone().orElse(process.zone()));
        Page page = new Page();
        title(page, deal, reason, dates);
        stages(page, deal.inspection().headline());
        blocking(page, deal.inspection());
        nextActions(page, deal.inspection(), dates);
        unseen(page, deal.inspection());
        otherFindings(page, deal.inspection());
        return page.toString();
    }

    private void title(Page page, Deal deal, Optional<String> reason, Dates dates) {
        Opportunity opportunity = deal.opportunity();
        String owners = opportunity.owners().stream()
                .map(Ownership::person)
                .map(names::orId)
                .collect(Collectors.joining(", "));
        page.line(ink.strong(names.orId(opportunity.id()))
                + opportunity
                        .account()
                        .map(id -> ink.text(", " + names.orId(id)))
                        .orElse("")
                + (owners.isEmpty() ? "" : ink.text(", owner " + owners)));
        page.line(ink.quiet(process.name() + ", version " + process.version()
                + reason.map(why -> " (" + why + ")").orElse("") + ", as of "
                + dates.asOf(deal.inspection().headline().asOf())));
        page.gap();
    }

    private void stages(Page page, Headline headline) {
        page.line("  claimed   " + ink.strong(words.stage(headline.claimedStage())));
        page.line("  verified  " + verified(headline) + distance(headline));
        page.line("  possible  " + ink.text(words.stage(headline.possibleStage())));
        headline.closingVerified()
                .ifPresent(verified ->
                        page.line("  closing   " + (verified ? ink.good("verified") : ink.bad("not verified"))));
    }

    private String verified(Headline headline) {
        String stage = words.stage(headline.verifiedStage());
        return words.above(headline.claimedStage(), headline.verifiedStage()).orElse(0) > 0
                ? ink.bad(stage)
                : ink.good(stage);
    }

    private String distance(Headline headline) {
        int gap = words.above(headline.claimedStage(), headline.verifiedStage()).orElse(0);
        if (gap == 0) {
            return "";
        }
        int stages = Math.abs(gap);
        return ink.quiet("  (" + stages + (stages == 1 ? " stage " : " stages ")
                + (gap > 0 ? "behind the claim)" : "ahead of the claim)"));
    }

    private void blocking(Page page, Inspection inspection) {
        List<RequirementResult> blocking = Standing.blocking(inspection);
        heading(page, inspection.headline().closingVerified().isPresent() ? "What is missing" : "What blocks");
        if (blocking.isEmpty()) {
            page.line("  Nothing that is called for is missing.");
        }
        blocking.forEach(result -> result(page, inspection, result, ink.bad("x")));
    }

    private void result(Page page, Inspection inspection, RequirementResult result, String mark) {
        page.line("  " + mark + " " + ink.text(result.requirement().name()) + "  " + ink.quiet(Standing.named(result)));
        page.paragraph("    ", ink.text(inspection.because(result.id())));
    }

    private void nextActions(Page page, Inspection inspection, Dates dates) {
        heading(page, "What to do next");
        List<NextAction> actions = toDo(inspection);
        if (actions.isEmpty()) {
            page.line("  Nothing.");
        }
        int number = 0;
        for (NextAction action : actions) {
            number++;
            page.paragraph("  " + number + ". ", ink.text(action.action()));
            page.line("     " + ink.strong(names.orId(words.who(action.who())))
                    + action.by()
                            .map(by -> ink.text(", by " + dates.moment(by)))
                            .orElse("")
                    + "  " + ink.quiet(action.requirement()));
        }
    }

    /** A closed deal opens no gate any more: what is left to do is what was found. */
    private static List<NextAction> toDo(Inspection inspection) {
        if (inspection.headline().closingVerified().isEmpty()) {
            return inspection.nextActions();
        }
        return inspection.findings().stream()
                .filter(finding ->
                        CALLED_FOR.contains(finding.code()) && finding.remedy().isPresent())
                .map(finding -> NextAction.builder()
                        .requirement(finding.requirement().orElse(""))
                        .action(finding.remedy().get())
                        .who(finding.who().orElse("the owner"))
                        .because(finding.message())
                        .build())
                .toList();
    }

    private void unseen(Page page, Inspection inspection) {
        List<RequirementResult> unseen = Standing.unseen(inspection);
        heading(page, "What could not be seen");
        if (unseen.isEmpty()) {
            page.line("  Everything that is called for could be seen.");
        }
        unseen.forEach(result -> result(page, inspection, result, ink.doubtful("?")));
    }

    private void otherFindings(Page page, Inspection inspection) {
        List<Finding> others = inspection.findings().stream()
                .filter(finding -> !CALLED_FOR.contains(finding.code()) && !IN_THE_HEADLINE.contains(finding.code()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        heading(page, "What else was found");
        for (Finding finding : others) {
            page.line("  " + severity(finding) + " " + ink.text(finding.code()));
            page.paragraph("    ", ink.text(finding.message() + remedy(finding.remedy())));
        }
    }

    private String severity(Finding finding) {
        String word = finding.severity().spelled();
        return switch (finding.severity()) {
            case ERROR -> ink.bad(word);
            case WARNING -> ink.doubtful(word);
            case INFO -> ink.quiet(word);
        };
    }

    private static String remedy(Optional<String> remedy) {
        return remedy.map(words -> " " + words).orElse("");
    }

    private void heading(Page page, String words) {
        page.gap().line(ink.strong(words));
    }
}
