package io.salesprocess.benchmark;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time of one inspection on the average of a round, in which each opportunity is inspected once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class InspectionBenchmark {
    private static final int ROUND = 1000;

    /** The way of inspecting. */
    public enum Kind {
        BASELINE,
        WARM,
        EMPTIED,
        OWN_RULE,
        STRAIGHTFORWARD
    }

    @Param
    private Kind kind;

    private Way<?> way;
    private List<Opportunity> opportunities;

    /** Prepares the process, and makes the opportunities. */
    @Setup
    public void prepare() {
        SalesProcess process = W1Process.of(1);
        opportunities = new W1Opportunities(process, 1).first(ROUND);
        way = switch (kind) {
            case BASELINE -> Ways.baseline(process);
            case WARM -> Ways.warm(process);
            case EMPTIED -> Ways.emptied(process);
            case OWN_RULE -> Ways.withOwnRule(process);
            case STRAIGHTFORWARD -> Ways.straightforward(process);
        };
    }

    /** One round. */
    @Benchmark
    @OperationsPerInvocation(ROUND)
    public void round(Blackhole answers) {
        for (Opportunity opportunity : opportunities) {
            answers.consume(way.inspect(opportunity));
        }
    }
}
