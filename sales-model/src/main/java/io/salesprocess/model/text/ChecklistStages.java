package io.salesprocess.model.text;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stages of a checklist: which deals take them, and what to do before, in and after them. */
final class ChecklistStages {
    private final Names names;
    private final English english;
    private final ChecklistItems items;

    ChecklistStages(Names names, English english, ChecklistItems items) {
        this.names = names;
        this.english = english;
        this.items = items;
    }

    void open(Stage stage, int number, int depth, Lines lines) {
        lines.add(depth, number + ". " + Quotes.clean(stage.name()));
        lines.add(depth + 1, facts(stage));
        lines.why(depth + 1, stage.why());
        route("Only for deals of which this is so: ", stage.appliesWhen(), depth + 1, lines);
        route("The first stage of deals of which this is so: ", stage.entryFor(), depth + 1, lines);
        from(stage.from(), depth + 1, lines);
        boolean steps = !stage.steps().isEmpty();
        section("To enter this stage", stage.entryCriteria(), "nothing is asked.", depth + 1, lines);
        section("In this stage", stage.steps(), "no steps are laid down.", depth + 1, lines);
        section(
                steps ? "To leave this stage, besides its steps" : "To leave this stage",
                stage.exitCriteria(),
                steps ? "nothing more is asked." : "nothing is asked.",
                depth + 1,
                lines);
    }

    void closed(ClosedStage stage, Lines lines) {
        boolean won = stage.outcome() == Outcome.WON;
        lines.add(0, Quotes.clean(stage.name()));
        lines.add(1, "Closed: " + Lines.spaced(stage.outcome()));
        lines.why(1, stage.why());
        from(stage.from(), 1, lines);
        section(
                won ? "To close in this way, besides leaving all stages" : "To close in this way",
                stage.entryCriteria(),
                won ? "nothing more is asked." : "nothing is asked.",
                1,
                lines);
        if (!stage.followUp().isEmpty()) {
            lines.add(1, "After closing in this way:");
            items.list(stage.followUp(), 2, lines);
        }
    }

    private void section(
            String heading, List<? extends Requirement> requirements, String none, int depth, Lines lines) {
        lines.add(depth, heading + (requirements.isEmpty() ? ": " + none : ":"));
        items.list(requirements, depth + 1, lines);
    }

    private void route(String heading, Optional<Condition> which, int depth, Lines lines) {
        which.ifPresent(condition -> lines.add(depth, heading + english.condition(condition)));
    }

    private void from(List<String> stages, int depth, Lines lines) {
        if (!stages.isEmpty()) {
            lines.add(
                    depth,
                    "A deal moves here only from "
                            + Lists.or(stages.stream().map(names::stage).toList()) + ".");
        }
    }

    private static String facts(Stage stage) {
        List<String> facts = new ArrayList<>();
        facts.add(stage.means() == Meaning.MILESTONE_REACHED ? "Milestone reached" : "Work under way");
        stage.probability().ifPresent(percent -> facts.add(percent + " % likely to be won"));
        stage.forecastCategory().ifPresent(category -> facts.add("forecast category " + Lines.spaced(category)));
        stage.expectedDuration().ifPresent(span -> facts.add("expected to take " + span));
        if (stage.skippable()) {
            facts.add("may be skipped");
        }
        return String.join(", ", facts);
    }
}
