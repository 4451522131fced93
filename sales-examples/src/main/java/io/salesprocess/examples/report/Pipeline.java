package io.salesprocess.examples.report;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.inspection.Headline;
import io.salesprocess.model.value.FieldValue.Money;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pipeline is worth: for each currency and stage the amounts claimed there and the amounts verified there.
 * Currencies are never mixed. A deal that was lost, or ended without a decision, is worth nothing; a won one is
 * verified when its closing is. Immutable.
 *
 * @param sums the sums by currency, each in the order of the stages
 * @param withoutAmount how many deals have no amount in a currency
 */
public record Pipeline(SortedMap<String, List<StageSum>> sums, int withoutAmount) {
    /**
     * The amounts in one stage.
     *
     * @param stage the id of the stage; absent for deals that are in none
     * @param claimed the amounts of the deals that claim the stage
     * @param verified the amounts of the deals whose evidence supports the stage
     * @param probability what of it the process expects to win, in percent: none outside all stages, all once won; absent
     *     where the process does not say
     */
    public record StageSum(
            Optional<String> stage, BigDecimal claimed, BigDecimal verified, Optional<Integer> probability) {
        boolean isNothing() {
            return claimed.signum() == 0 && verified.signum() == 0;
        }
    }

    /** Adds up the deals. */
    public static Pipeline of(SalesProcess process, List<Deal> deals) {
        SortedMap<String, Adding> byCurrency = new TreeMap<>();
        int without = 0;
        for (Deal deal : deals) {
            ZoneId zone = deal.opportunity().zone().orElse(process.zone());
            Headline headline = deal.inspection().headline();
            Optional<Money> amount = Amounts.asOf(deal.opportunity(), headline.asOf(), zone);
            if (amount.isPresent()) {
                byCurrency
                        .computeIfAbsent(amount.get().currency().orElseThrow(), currency -> new Adding(process))
                        .add(headline, amount.get().amount());
            } else {
                without++;
            }
        }
        SortedMap<String, List<StageSum>> sums = new TreeMap<>();
        byCurrency.forEach((currency, adding) -> sums.put(currency, adding.sums()));
        return new Pipeline(sums, without);
    }

    private static final class Adding {
        private final List<Optional<String>> stages = new ArrayList<>();
        private final List<Optional<Integer>> probabilities = new ArrayList<>();
        private final Map<String, Outcome> closed = new TreeMap<>();
        private final List<BigDecimal> claimed = new ArrayList<>();
        private final List<BigDecimal> verified = new ArrayList<>();

        Adding(SalesProcess process) {
            row(Optional.empty(), Optional.of(0));
            for (Stage stage : process.stages()) {
                row(Optional.of(stage.id()), stage.probability());
            }
            for (ClosedStage stage : process.closedStages()) {
                closed.put(stage.id(), stage.outcome());
                if (stage.outcome() == Outcome.WON) {
                    row(Optional.of(stage.id()), Optional.of(100));
                }
            }
        }

        private void row(Optional<String> stage, Optional<Integer> probability) {
            stages.add(stage);
            probabilities.add(probability);
            claimed.add(BigDecimal.ZERO);
            verified.add(BigDecimal.ZERO);
        }

        void add(Headline headline, BigDecimal amount) {
            Optional<Outcome> outcome = headline.claimedStage().map(closed::get);
            if (outcome.isEmpty()) {
                add(claimed, headline.claimedStage(), amount);
                add(verified, headline.verifiedStage(), amount);
            } else if (outcome.get() == Outcome.WON) {
                add(claimed, headline.claimedStage(), amount);
                boolean proved = headline.closingVerified().orElse(false);
                add(verified, proved ? headline.claimedStage() : headline.verifiedStage(), amount);
            }
        }

        private void add(List<BigDecimal> column, Optional<String> stage, BigDecimal amount) {
            int row = Math.max(0, stages.indexOf(stage));
            column.set(row, column.get(row).add(amount));
        }

        List<StageSum> sums() {
            List<StageSum> sums = new ArrayList<>();
            for (int row = 0; row < stages.size(); row++) {
                StageSum sum =
                        new StageSum(stages.get(row), claimed.get(row), verified.get(row), probabilities.get(row));
                if (!sum.isNothing()) {
                    sums.add(sum);
                }
            }
            return sums;
        }
    }
}
