package io.salesprocess.model.text;

import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.Step;
import java.util.ArrayList;
import java.util.List;

/** The requirements of a checklist: a box to tick, and below it what one needs to know. */
final class ChecklistItems {
    private final Names names;
    private final English english;

    ChecklistItems(Wording wording, English english) {
        this.names = wording.names();
        this.english = english;
    }

    void list(List<? extends Requirement> requirements, int depth, Lines lines) {
        for (Requirement requirement : requirements) {
            lines.add(depth, "[ ] " + Quotes.clean(requirement.name()) + marks(requirement));
            details(requirement, depth + 1, lines);
            list(requirement.actions(), depth + 1, lines);
        }
    }

    private static String marks(Requirement requirement) {
        List<String> marks = new ArrayList<>();
        if (requirement instanceof Step step && step.keyStep()) {
            marks.add("key step");
        }
        if (requirement.obligation() != Obligation.MUST) {
            marks.add(requirement.obligation().spelled());
        }
        return marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
    }

    private void details(Requirement requirement, int depth, Lines lines) {
        lines.why(depth, requirement.why());
        requirement
                .responsible()
                .ifPresent(role ->
                        lines.add(depth, "Responsible: " + names.role(role).words()));
        requirement
                .appliesWhen()
                .ifPresent(condition -> lines.add(depth, "Applies when: " + english.condition(condition)));
        if (!requirement.after().isEmpty()) {
            lines.add(depth, first(requirement));
        }
        doneWhen(requirement, depth, lines);
        requirement.due().ifPresent(due -> lines.add(depth, "Due: " + Sentence.stopped(english.due(due))));
        requirement
                .overdue()
                .forEach(consequence -> lines.add(depth, "When " + Sentence.stopped(english.overdue(consequence))));
        if (requirement.mustStillHold()) {
            lines.add(depth, "Must still hold later, not only on the day when it was earned.");
        }
    }

    private String first(Requirement requirement) {
        String others =
                Lists.and(requirement.after().stream().map(names::requirement).toList());
        return (requirement.strictOrder() ? "First, or it does not count: " : "First: ") + others + ".";
    }

    private void doneWhen(Requirement requirement, int depth, Lines lines) {
        if (requirement.doneWhen().isPresent()) {
            lines.add(
                    depth,
                    "Done when: " + english.condition(requirement.doneWhen().get()));
        } else if (requirement.actions().isEmpty()) {
            lines.add(depth, "Done when: the process does not say.");
        }
    }
}
