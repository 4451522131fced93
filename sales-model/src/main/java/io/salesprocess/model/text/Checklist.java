package io.salesprocess.model.text;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Track;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process as a salesperson's checklist in plain text: what to do in each stage, why, who does it, and when it counts
 * as done; and what else the process lays down, from its tracks to its tables. Each line ends with a line feed. For
 * eyes: no program should take it apart. Immutable, so it may be shared between threads.
 */
public final class Checklist {
    private final SalesProcess process;
    private final ChecklistStages stages;
    private final ChecklistItems items;
    private final ChecklistRules rules;

    private Checklist(SalesProcess process) {
        Wording wording = Wording.of(process);
        English english = English.of(process);
        this.process = process;
        this.items = new ChecklistItems(wording, english);
        this.stages = new ChecklistStages(wording.names(), english, items);
        this.rules = new ChecklistRules(wording, english, items);
    }

    /** The checklist of a process. */
    public static Checklist of(SalesProcess process) {
        return new Checklist(process);
    }

    /**
     * The whole process: what it promises the buyer, its stages in order, the ways in which it can end, the work after
     * the sale, its tracks, its forecast, and the rules that hold throughout.
     */
    public String process() {
        Lines lines = new Lines();
        lines.add(0, Quotes.clean(process.name()) + ", version " + Quotes.clean(process.version()));
        lines.why(0, process.why());
        rules.promises(process, lines);
        ladder(process.stages(), 0, lines);
        process.closedStages().forEach(stage -> stages.closed(stage, lines.gap()));
        if (!process.afterSale().isEmpty()) {
            lines.gap().add(0, "After the sale");
            items.list(process.afterSale(), 1, lines);
        }
        process.tracks().forEach(track -> track(track, lines));
        rules.all(process, lines);
        return lines.text();
    }

    /**
     * One stage: an open or closed one, or one of a track.
     *
     * @throws IllegalArgumentException if the process has no stage with this id; the message lists those it has
     */
    public String stage(String id) {
        Lines lines = new Lines();
        Optional<ClosedStage> closed = process.closedStages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst();
        List<Stage> ladder = ladders()
                .filter(stages -> stages.stream().anyMatch(stage -> stage.id().equals(id)))
                .findFirst()
                .orElse(List.of());
        if (ladder.isEmpty()) {
            stages.closed(closed.orElseThrow(() -> unknown(id)), lines);
        }
        ladder.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .ifPresent(stage -> stages.open(stage, ladder.indexOf(stage) + 1, 0, lines));
        return lines.text();
    }

    private void ladder(List<Stage> ladder, int depth, Lines lines) {
        ladder.forEach(stage -> stages.open(stage, ladder.indexOf(stage) + 1, depth, lines.gap()));
    }

    private void track(Track track, Lines lines) {
        lines.gap().add(0, "Beside the stages: " + Quotes.clean(track.name()));
        lines.why(1, track.why());
        ladder(track.stages(), 1, lines);
    }

    private Stream<List<Stage>> ladders() {
        return Stream.concat(
                Stream.of(process.stages()), process.tracks().stream().map(Track::stages));
    }

    private IllegalArgumentException unknown(String id) {
        Stream<String> open = process.stages().stream().map(Stage::id);
        Stream<String> closed = process.closedStages().stream().map(ClosedStage::id);
        Stream<String> beside = process.tracks().stream()
                .flatMap(track -> track.stages().stream().map(Stage::id));
        String known = Stream.of(open, closed, beside).flatMap(ids -> ids).collect(Collectors.joining(", "));
        return new IllegalArgumentException("The process " + Quotes.quoted(process.id()) + " has no stage "
                + Quotes.quoted(id) + ". It has " + known + ".");
    }
}
