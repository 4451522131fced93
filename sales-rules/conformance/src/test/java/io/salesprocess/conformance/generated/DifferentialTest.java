package io.salesprocess.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.RulesEvaluator;
import io.salesprocess.conformance.reference.ReferenceEvaluator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Law 7: the rules and the second evaluator say the same of every case.
 *
 * <p>{@code -Dcases=1000000 -Dseed=42} asks for so many cases, from another seed on. A disagreement is shrunk and printed;
 * {@code -Ddisagreements=20} goes on after the first five kinds.
 */
class DifferentialTest {
    private static final int CASES = Integer.getInteger("cases", 60_000);
    private static final long SEED = Long.getLong("seed", 0);
    private static final int MOST_DISAGREEMENTS = Integer.getInteger("disagreements", 5);
    /** Seeds that are compared together, on as many processors as there are; the same ones on every machine. */
    private static final int ROUND = 16;

    private final Comparison comparison = new Comparison(new RulesEvaluator(), new ReferenceEvaluator());
    private final Map<String, Tally.Found> disagreements = new LinkedHashMap<>();
    private Tally all = Tally.NONE;

    @Test
    void the_rules_and_the_second_evaluator_agree_on_every_case() {
        for (long seed = SEED; all.cases() < CASES && disagreements.size() < MOST_DISAGREEMENTS; seed += ROUND) {
            List<Tally> round = LongStream.range(seed, seed + ROUND)
                    .parallel()
                    .mapToObj(one -> Tally.of(one, comparison))
                    .toList();
            round.forEach(this::add);
        }
        assertThat(said())
                .as("disagreements in %d cases, from seed %d on", all.cases(), SEED)
                .isEmpty();
        assertThat(all.acceptedProcesses())
                .as("of %d processes", all.processes())
                .isGreaterThan(all.processes() * 9 / 10);
        assertThat(all.acceptedOpportunities())
                .as("of %d opportunities", all.opportunities())
                .isGreaterThan(all.opportunities() * 9 / 10);
    }

    private void add(Tally one) {
        all = all.plus(one);
        one.disagreements().forEach(found -> disagreements.putIfAbsent(Comparison.kind(found.manner()), found));
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        disagreements.forEach((kind, found) -> said.add(
                kind + "\n" + comparison.shrunk(found.example(), found.manner()).said()));
        return said;
    }
}
