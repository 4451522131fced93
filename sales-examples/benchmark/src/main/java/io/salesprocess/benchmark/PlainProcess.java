package io.salesprocess.benchmark;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.value.FieldValue;
import java.util.ArrayList;
import java.util.List;

/** Turns a process of workload W1 into {@linkplain PlainFacts plain facts}. */
final class PlainProcess {
    private final List<Object> facts = new ArrayList<>();

    private PlainProcess() {}

    static List<Object> facts(SalesProcess process) {
        PlainProcess plain = new PlainProcess();
        for (int n = 0; n < process.stages().size(); n++) {
            plain.add(process.stages().get(n), n);
        }
        return plain.facts;
    }

    private void add(Stage stage, int number) {
        facts.add(new PlainFacts.Rung(stage.id(), number));
        for (Criterion criterion : stage.entryCriteria()) {
            facts.add(new PlainFacts.Need(criterion.id(), number, false, null, 0));
            addQuestions(criterion);
        }
        for (Step step : stage.steps()) {
            facts.add(new PlainFacts.Need(step.id(), number + 1, true, null, 0));
            for (Action action : step.actions()) {
                int place = step.actions().indexOf(action);
                facts.add(new PlainFacts.Need(action.id(), number + 1, false, step.id(), place));
                addQuestions(action);
            }
        }
    }

    private void addQuestions(Requirement requirement) {
        requirement.doneWhen().ifPresent(condition -> facts.add(ask(requirement.id(), "done", condition)));
        requirement.appliesWhen().ifPresent(condition -> facts.add(ask(requirement.id(), "applies", condition)));
    }

    private static PlainFacts.Ask ask(String need, String purpose, Condition condition) {
        if (condition instanceof ActivityCondition asked) {
            String role = asked.with().get(0).role().orElseThrow();
            return new PlainFacts.Ask(
                    need, purpose, "activity", asked.activities().get(0), role, null, null);
        }
        if (condition instanceof ItemCondition asked) {
            return new PlainFacts.Ask(need, purpose, "document", asked.item(), null, null, null);
        }
        if (condition instanceof StatementCondition asked) {
            return new PlainFacts.Ask(need, purpose, "decision", asked.topic(), null, null, null);
        }
        if (condition instanceof FieldCondition asked) {
            FieldValue value = asked.values().get(0);
            return value instanceof FieldValue.Number least
                    ? new PlainFacts.Ask(need, purpose, "field", asked.field(), null, least.number(), null)
                    : new PlainFacts.Ask(need, purpose, "field", asked.field(), null, null, text(value));
        }
        throw new IllegalArgumentException("Workload W1 has no such condition: " + condition);
    }

    static String text(FieldValue value) {
        return value instanceof FieldValue.Text text
                ? text.text()
                : value instanceof FieldValue.YesNo answer && answer.yes() ? "yes" : "no";
    }
}
