package io.salesprocess.rules;

import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The ladder of the open stages and those of the tracks, as tables. Stages are numbered through: first those of the main
 * ladder, then those of each track. What a gate asks for and why is said in {@link Rungs}. Immutable.
 */
final class Stages {
    /** The ladder of the open stages. */
    static final int MAIN = 0;

    private final List<Stage> stages = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] firsts;
    private final int[][] entering;
    private final int[][] leaving;
    private final int[][] keySteps;
    private final int[][] askedHere;
    private final int[][] askedByGate;
    private final int[] past;

    /**
     * Where a requirement stands on a ladder.
     *
     * @param stage the number of its stage, or {@link Node#NONE}
     * @param enters whether it is needed to enter the stage; otherwise it is needed to leave it
     * @param withinKeyStep whether it is a key step or a part of one
     */
    record Seat(int stage, boolean enters, boolean withinKeyStep) {}

    /**
     * Draws up the tables.
     *
     * @param seats one for each requirement, by number
     */
    Stages(SalesProcess process, List<Seat> seats) {
        List<Track> tracks = process.tracks();
        this.firsts = new int[tracks.size() + 2];
        stages.addAll(process.stages());
        for (int i = 0; i < tracks.size(); i++) {
            firsts[i + 1] = stages.size();
            stages.addAll(tracks.get(i).stages());
        }
        firsts[tracks.size() + 1] = stages.size();
        for (int i = 0; i < stages.size(); i++) {
            numbers.putIfAbsent(stages.get(i).id(), i);
        }
        this.entering = each(stage -> numbers(seats, seat -> seat.stage() == stage && seat.enters()));
        this.leaving = each(stage -> numbers(seats, seat -> seat.stage() == stage && !seat.enters()));
        this.keySteps =
                each(stage -> numbers(seats, seat -> seat.stage() == stage && !seat.enters() && seat.withinKeyStep()));
        this.askedHere = each(stage -> together(entering[stage], leaving[stage]));
        this.askedByGate = new int[stages.size()][];
        this.past = climb(MAIN);
        for (int ladder = 1; ladder < ladders(); ladder++) {
            climb(ladder);
        }
    }

    /** Adds up what the gates of a ladder ask for; returns what is asked to be past all of it. */
    private int[] climb(int ladder) {
        int[] before = new int[0];
        for (int i = first(ladder); i < end(ladder); i++) {
            Stage stage = stages.get(i);
            boolean milestone = stage.means() == Meaning.MILESTONE_REACHED;
            askedByGate[i] = milestone ? together(before, entering[i], leaving[i]) : together(before, entering[i]);
            before = stage.skippable() ? together(before, keySteps[i]) : together(before, entering[i], leaving[i]);
        }
        return before;
    }

    private interface OfStage {
        int[] of(int stage);
    }

    private int[][] each(OfStage table) {
        return IntStream.range(0, stages.size()).mapToObj(table::of).toArray(int[][]::new);
    }

    private static int[] numbers(List<Seat> seats, Predicate<Seat> fits) {
        return IntStream.range(0, seats.size())
                .filter(number -> fits.test(seats.get(number)))
                .toArray();
    }

    static int[] together(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }

    /** How many stages there are on all ladders. */
    int size() {
        return stages.size();
    }

    Stage stage(int number) {
        return stages.get(number);
    }

    /** The number of the stage of any ladder with this id, or {@link Node#NONE}. */
    int number(String id) {
        return numbers.getOrDefault(id, Node.NONE);
    }

    Map<String, Integer> numbers() {
        return numbers;
    }

    /** How many ladders there are: the main one, and one for each track. */
    int ladders() {
        return firsts.length - 1;
    }

    /** The number of the first stage of a ladder. */
    int first(int ladder) {
        return firsts[ladder];
    }

    /** The number behind that of the last stage of a ladder. */
    int end(int ladder) {
        return firsts[ladder + 1];
    }

    /** The ladder to which a stage belongs. */
    int ladder(int stage) {
        int ladder = MAIN;
        while (stage >= end(ladder)) {
            ladder++;
        }
        return ladder;
    }

    /** The stages that follow on the same ladder. */
    List<Stage> later(int stage) {
        return stages.subList(stage + 1, end(ladder(stage)));
    }

    /** What is asked to enter a stage. */
    int[] entering(int stage) {
        return entering[stage];
    }

    /** What is asked to leave a stage. */
    int[] leaving(int stage) {
        return leaving[stage];
    }

    /** What even somebody who skips the stage has to do. */
    int[] keySteps(int stage) {
        return keySteps[stage];
    }

    /** What is asked to enter and to leave a stage. */
    int[] askedHere(int stage) {
        return askedHere[stage];
    }

    /** Everything that the gate of a stage asks for, now or once it is binding. */
    int[] askedByGate(int stage) {
        return askedByGate[stage];
    }

    /** Everything that is asked to be past all open stages. */
    int[] past() {
        return past;
    }
}
