package io.salesprocess.rules;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import io.salesprocess.rules.judge.Judge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inspects opportunities against one sales process. Prepare it once, keep it, and share it between threads: it is
 * immutable and thread-safe. The library's rules are loaded when the first inspector is prepared; what they decided on a
 * situation is remembered, bounded, for all inspectors.
 */
public final class Inspector {
    private static final Instant EARLIEST = LocalDateTime.of(1, 1, 2, 0, 0).toInstant(ZoneOffset.UTC);
    private static final Instant LATEST = LocalDateTime.of(9998, 12, 31, 0, 0).toInstant(ZoneOffset.UTC);

    private final PreparedProcess process;
    private final @Nullable ApplicationRules applicationRules;
    private final Judge judge;
    private final Pathways pathways;
    private final TimeLimit limit;

    private Inspector(SalesProcess process, @Nullable ApplicationRules applicationRules) {
        this.process = new Preparation(sound(process)).prepare();
        this.applicationRules = applicationRules;
        this.judge = Judge.withOwnRules();
        this.pathways = new Pathways(this.process, judge);
        this.limit = TimeLimit.NONE;
    }

    private Inspector(Inspector same, TimeLimit limit) {
        this.process = same.process;
        this.applicationRules = same.applicationRules;
        this.judge = same.judge;
        this.pathways = same.pathways;
        this.limit = limit;
    }

    /**
     * Prepares an inspector.
     *
     * @throws IllegalArgumentException if the definition contradicts itself; one that was read from JSON does not
     */
    public static Inspector of(SalesProcess process) {
        return new Inspector(process, null);
    }

    /**
     * Prepares an inspector that lets an application's rules have their say after the library's own.
     *
     * @throws IllegalArgumentException if the definition contradicts itself; one that was read from JSON does not
     */
    public static Inspector of(SalesProcess process, ApplicationRules applicationRules) {
        return new Inspector(process, applicationRules);
    }

    /**
     * The same inspector, each of whose calls may take so long: an inspection, a gate, all of {@link #inspectAll} or
     * {@link #witnesses}, and, each anew, the explanations that an inspection works out when they are first asked for.
     * What takes longer fails with {@link InspectionException.Code#OUT_OF_TIME}, and leaves nothing half done. The time is
     * looked at between two decisions of the library and between two firings of an application's rules: a consequence
     * or condition of such a rule that never returns is code of the application, and cannot be stopped.
     *
     * <p>Without a limit a call takes as long as it takes. An interrupted thread is stopped in the same places in any
     * case.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Inspector within(Duration allowed) {
        return new Inspector(this, TimeLimit.of(allowed));
    }

    /** The process that is inspected. */
    public SalesProcess process() {
        return process.process();
    }

    /**
     * Inspects an opportunity.
     *
     * @param asOf the moment for which it is made, in the years 1 to 9998: nothing that happened or was recorded later
     *     counts
     * @throws InspectionException if it follows another process, two different records have one id, or a rule of the application fails, or does not
     *     decide what is left to it exactly once
     */
    public Inspection inspect(Opportunity opportunity, Instant asOf) {
        return inspect(opportunity, asOf, limit.start());
    }

    private Inspection inspect(Opportunity opportunity, Instant asOf, Waiting waiting) {
        return sitting(opportunity, asOf, waiting).inspection(limit);
    }

    /**
     * Asks whether an opportunity may enter a stage now: an open one, a closed one, or one of a track.
     *
     * @param stage the id of the stage
     * @param asOf the moment for which it is asked, in the years 1 to 9998
     * @throws IllegalArgumentException if the process has no such stage
     * @throws InspectionException as {@link #inspect}
     */
    public GateDecision gate(Opportunity opportunity, String stage, Instant asOf) {
        return sitting(opportunity, asOf, limit.start()).gate(stage);
    }

    /**
     * Inspects many opportunities, in order. One that cannot be inspected never stops the rest.
     *
     * @param asOf the moment for which all are inspected, in the years 1 to 9998
     */
    public List<InspectionAttempt> inspectAll(Iterable<Opportunity> opportunities, Instant asOf) {
        require(asOf);
        Waiting waiting = limit.start();
        List<InspectionAttempt> attempts = new ArrayList<>();
        for (Opportunity opportunity : opportunities) {
            try {
                attempts.add(new InspectionAttempt(
                        opportunity.id(), Optional.of(inspect(opportunity, asOf, waiting)), Optional.empty()));
            } catch (InspectionException failure) {
                if (failure.callerGone()) {
                    throw failure;
                }
                attempts.add(failed(opportunity, failure));
            } catch (RuntimeException failure) {
                attempts.add(failed(
                        opportunity,
                        new InspectionException(
                                InspectionException.Code.INTERNAL_ERROR,
                                "The opportunity '" + Quote.of(opportunity.id()) + "' cannot be inspected.",
                                failure)));
            }
        }
        return attempts;
    }

    /**
     * Looks for an opportunity whose evidence supports a stage: that an opportunity can get there at all. Everything that
     * the gate asks for is imagined as done, where it can be; what turns out not to be needed is left out; and the inspector
     * confirms what is left. Where there is no such opportunity, or none that can be imagined, the requirements are named
     * that stand against each other. The same process and moment give the same answer.
     *
     * @param stage the id of an open stage, or of a stage of a track
     * @param asOf the moment for which it is asked, in the years 1 to 9998
     * @throws IllegalArgumentException if the process has no such stage
     * @throws InspectionException as {@link #inspect}
     */
    public Witness witness(String stage, Instant asOf) {
        int number = process.stages().number(stage);
        if (number == Node.NONE) {
            throw new IllegalArgumentException(
                    "The process '" + Quote.of(process.process().id())
                            + "' has no open stage and no stage of a track with the id '" + Quote.of(stage) + "'.");
        }
        return witnessing(asOf).of(number);
    }

    /**
     * Looks for an opportunity for each open stage, and then for each stage of a track, in order.
     *
     * @throws InspectionException as {@link #inspect}
     */
    public List<Witness> witnesses(Instant asOf) {
        Witnessing witnessing = witnessing(asOf);
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < process.stages().size(); i++) {
            witnesses.add(witnessing.of(i));
        }
        return List.copyOf(witnesses);
    }

    private Witnessing witnessing(Instant asOf) {
        require(asOf);
        Waiting waiting = limit.start();
        return new Witnessing(process, opportunity -> sitting(opportunity, asOf, waiting));
    }

    private static InspectionAttempt failed(Opportunity opportunity, InspectionException failure) {
        return new InspectionAttempt(opportunity.id(), Optional.empty(), Optional.of(failure));
    }

    /**
     * Forgets what was decided on situations, for all inspectors. Nothing but the time of the next inspections changes;
     * of use to benchmarks.
     */
    public void forgetDecisions() {
        judge.forget();
    }

    private Sitting sitting(Opportunity opportunity, Instant asOf, Waiting waiting) {
        require(asOf);
        opportunity.ambiguousId().ifPresent(id -> {
            throw new InspectionException(
                    InspectionException.Code.AMBIGUOUS_ID,
                    "Two different records of opportunity '" + Quote.of(opportunity.id()) + "' have the id '"
                            + Quote.of(id) + "'.");
        });
        opportunity.mistakenId().ifPresent(id -> {
            throw new InspectionException(
                    InspectionException.Code.MISTAKEN_ID,
                    "A record of opportunity '" + Quote.of(opportunity.id()) + "' has the id '" + Quote.of(id)
                            + "', which would be taken for other evidence.");
        });
        opportunity.process().map(ProcessReference::id).ifPresent(this::requireSame);
        return new Sitting(
                pathways.of(opportunity, asOf, waiting), applicationRules, judge, waiting, opportunity, asOf);
    }

    private void requireSame(String followed) {
        String id = process.process().id();
        if (!followed.equals(id)) {
            throw new InspectionException(
                    InspectionException.Code.OTHER_PROCESS,
                    "The opportunity follows the process '" + Quote.of(followed) + "', and not '" + Quote.of(id)
                            + "', against which it was to be inspected.");
        }
    }

    private static void require(Instant asOf) {
        if (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST)) {
            throw new IllegalArgumentException("The moment " + asOf + " lies outside the years 1 to 9998.");
        }
    }

    private static SalesProcess sound(SalesProcess process) {
        List<Problem> rejecting = SalesJson.check(process).stream()
                .filter(problem -> problem.effect() == Effect.REJECTED)
                .toList();
        if (!rejecting.isEmpty()) {
            throw new IllegalArgumentException("The process '" + Quote.of(process.id()) + "' contradicts itself: "
                    + rejecting.stream().map(Problem::message).collect(Collectors.joining(" ")));
        }
        return process;
    }
}
