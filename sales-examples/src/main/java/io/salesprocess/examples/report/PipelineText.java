package io.salesprocess.examples.report;

import io.salesprocess.examples.report.Pipeline.StageSum;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.inspection.Headline;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.StageResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Many inspected opportunities as one table, and what they are worth. For eyes: its wording may change. Thread-safe. */
public final class PipelineText {
    private static final String NOTHING = "-";
    private final SalesProcess process;
    private final Vocabulary words;
    private final Ink ink;
    private final Names names;

    public PipelineText(SalesProcess process, Ink ink) {
        this(process, ink, Names.none());
    }

    /** With the names of people and deals in the place of their ids. */
    public PipelineText(SalesProcess process, Ink ink, Names names) {
        this.process = process;
        this.words = new Vocabulary(process);
        this.ink = ink;
        this.names = names;
    }

    public String render(List<Deal> deals, Instant asOf) {
        Page page = new Page();
        page.line(ink.strong(process.name())
                + ink.quiet(", version " + process.version() + ", as of " + new Dates(process.zone()).asOf(asOf)));
        page.gap();
        if (deals.isEmpty()) {
            return page.line("No opportunity.").toString();
        }
        table(page, deals);
        worth(page, Pipeline.of(process, deals));
        return page.toString();
    }

    private void table(Page page, List<Deal> deals) {
        Table table = new Table().row("deal", "owner", "claimed", "verified", "first blocker", "days in stage");
        for (Deal deal : deals) {
            Headline headline = deal.inspection().headline();
            table.row(
                    ink.text(names.orId(deal.opportunity().id())),
                    ink.text(owner(deal)),
                    ink.text(words.stage(headline.claimedStage())),
                    ink.text(verified(headline)),
                    ink.text(firstBlocker(deal.inspection())),
                    daysInStage(deal));
        }
        List<String> lines = table.lines(5);
        page.line(ink.quiet(lines.get(0)));
        lines.subList(1, lines.size()).forEach(page::line);
    }

    private String owner(Deal deal) {
        String owners = deal.opportunity().owners().stream()
                .map(Ownership::person)
                .map(names::orId)
                .collect(Collectors.joining(", "));
        return owners.isEmpty() ? NOTHING : owners;
    }

    private String verified(Headline headline) {
        return headline.closingVerified().orElse(false)
                ? words.stage(headline.claimedStage())
                : words.stage(headline.verifiedStage());
    }

    private static String firstBlocker(Inspection inspection) {
        Optional<RequirementResult> blocking =
                Standing.blocking(inspection).stream().findFirst();
        Optional<RequirementResult> unseen =
                Standing.unseen(inspection).stream().findFirst();
        return blocking.or(() -> unseen).map(Standing::named).orElse(NOTHING);
    }

    private String daysInStage(Deal deal) {
        Dates dates = new Dates(deal.opportunity().zone().orElse(process.zone()));
        Headline headline = deal.inspection().headline();
        return deal.inspection().stages().stream()
                .filter(stage -> headline.claimedStage().equals(Optional.of(stage.stage())))
                .findFirst()
                .flatMap(StageResult::entered)
                .map(entered -> Long.toString(dates.days(entered, headline.asOf())))
                .orElse(NOTHING);
    }

    private void worth(Page page, Pipeline pipeline) {
        DecimalFormat money = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        money.setRoundingMode(RoundingMode.HALF_UP);
        pipeline.sums().forEach((currency, sums) -> {
            Table table = new Table().row(currency, "claimed", "verified");
            for (StageSum sum : sums) {
                table.row(
                        ink.text(words.stage(sum.stage())), money.format(sum.claimed()), money.format(sum.verified()));
            }
            table.row(
                    "all", money.format(total(sums, StageSum::claimed)), money.format(total(sums, StageSum::verified)));
            if (sums.stream().allMatch(sum -> sum.probability().isPresent())) {
                table.row(
                        "expected",
                        money.format(expected(sums, StageSum::claimed)),
                        money.format(expected(sums, StageSum::verified)));
            }
            page.gap();
            List<String> lines = table.lines(1);
            page.line(ink.quiet(lines.get(0)));
            lines.subList(1, lines.size()).forEach(page::line);
        });
        if (pipeline.withoutAmount() > 0) {
            page.gap().line("Deals without an amount in a currency: " + pipeline.withoutAmount());
        }
    }

    private static BigDecimal total(List<StageSum> sums, Function<StageSum, BigDecimal> amount) {
        return sums.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal expected(List<StageSum> sums, Function<StageSum, BigDecimal> amount) {
        return sums.stream()
                .map(sum -> amount.apply(sum)
                        .multiply(BigDecimal.valueOf(sum.probability().orElse(0)))
                        .movePointLeft(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
