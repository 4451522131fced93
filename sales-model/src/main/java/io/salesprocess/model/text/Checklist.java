package io.salesprocess.model.text;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process as a salesperson's checklist in plain text: what to do in each stage, why, who does it, and when it counts
 * as done. Each line ends with a line feed. For eyes: no program should take it apart. Immutable, so it may be shared
 * between threads.
 */
public final class Checklist {
    private final SalesProcess process;
    private final ChecklistItems items;

    private Checklist(SalesProcess process) {
        this.process = process;
        this.items = new ChecklistItems(Wording.of(process).names(), English.of(process));
    }

    /** The checklist of a process. */
    public static Checklist of(SalesProcess process) {
        return new Checklist(process);
    }

    /** The whole process: its stages in order, the ways in which it can end, and the work after the sale. */
    public String process() {
        Lines lines = new Lines();
        lines.add(0, Quotes.clean(process.name()) + ", version " + Quotes.clean(process.version()));
        why(process.why(), 0, lines);
        process.stages().forEach(stage -> stage(stage, lines.gap()));
        process.closedStages().forEach(stage -> closedStage(stage, lines.gap()));
        if (!process.afterSale().isEmpty()) {
            lines.gap().add(0, "After the sale");
            items.list(process.afterSale(), 1, lines);
        }
        return lines.text();
    }

    /**
     * One open or closed stage.
     *
     * @throws IllegalArgumentException if the process has no stage with this id; the message lists those it has
     */
    public String stage(String id) {
        Lines lines = new Lines();
        process.stages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .ifPresentOrElse(stage -> stage(stage, lines), () -> closedStage(closedStage(id), lines));
        return lines.text();
    }

    private ClosedStage closedStage(String id) {
        return process.closedStages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The process " + Quotes.quoted(process.id())
                        + " has no stage " + Quotes.quoted(id) + ". It has " + stageIds() + "."));
    }

    private String stageIds() {
        return Stream.concat(
                        process.stages().stream().map(Stage::id),
                        process.closedStages().stream().map(ClosedStage::id))
                .collect(Collectors.joining(", "));
    }

    private void stage(Stage stage, Lines lines) {
        lines.add(0, (process.stages().indexOf(stage) + 1) + ". " + Quotes.clean(stage.name()));
        lines.add(1, facts(stage));
        why(stage.why(), 1, lines);
        boolean steps = !stage.steps().isEmpty();
        section("To enter this stage", stage.entryCriteria(), "nothing is asked.", lines);
        section("In this stage", stage.steps(), "no steps are laid down.", lines);
        section(
                steps ? "To leave this stage, besides its steps" : "To leave this stage",
                stage.exitCriteria(),
                steps ? "nothing more is asked." : "nothing is asked.",
                lines);
    }

    private void closedStage(ClosedStage stage, Lines lines) {
        boolean won = stage.outcome() == Outcome.WON;
        lines.add(0, Quotes.clean(stage.name()));
        lines.add(1, "Closed: " + stage.outcome().spelled().replace('-', ' '));
        why(stage.why(), 1, lines);
        section(
                won ? "To close in this way, besides leaving all stages" : "To close in this way",
                stage.entryCriteria(),
                won ? "nothing more is asked." : "nothing is asked.",
                lines);
    }

    private void section(String heading, List<? extends Requirement> requirements, String none, Lines lines) {
        lines.add(1, heading + (requirements.isEmpty() ? ": " + none : ":"));
        items.list(requirements, 2, lines);
    }

    private static void why(Optional<String> why, int depth, Lines lines) {
        why.ifPresent(reason -> lines.add(depth, "Why: " + Sentence.stopped(Quotes.clean(reason))));
    }

    private static String facts(Stage stage) {
        List<String> facts = new ArrayList<>();
        facts.add(stage.means() == Meaning.MILESTONE_REACHED ? "Milestone reached" : "Work under way");
        stage.probability().ifPresent(percent -> facts.add(percent + " % likely to be won"));
        stage.forecastCategory()
                .ifPresent(category ->
                        facts.add("forecast category " + category.spelled().replace('-', ' ')));
        stage.expectedDuration().ifPresent(span -> facts.add("expected to take " + span));
        if (stage.skippable()) {
            facts.add("may be skipped");
        }
        return String.join(", ", facts);
    }
}
