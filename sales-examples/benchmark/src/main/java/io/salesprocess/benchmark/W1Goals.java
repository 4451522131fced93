package io.salesprocess.benchmark;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.Step;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was genuinely done on an opportunity: nearly everything of the stages behind it. */
final class W1Goals {
    /** The roles that took part, by the type of the activity. */
    final Map<String, Set<String>> meetings = new TreeMap<>();

    final Set<String> documents = new TreeSet<>();
    final Set<String> fields = new HashSet<>();
    final Set<String> decisions = new HashSet<>();

    private final SplittableRandom random;

    W1Goals(SalesProcess process, SplittableRandom random) {
        this.random = random;
        int reached = random.nextInt(W1Process.STAGES + 1);
        for (int n = 0; n <= reached && n < W1Process.STAGES; n++) {
            Stage stage = process.stages().get(n);
            stage.entryCriteria().forEach(this::add);
            if (n < reached) {
                for (Step step : stage.steps()) {
                    for (Action action : step.actions()) {
                        add(action);
                        action.appliesWhen().ifPresent(this::decide);
                    }
                }
            }
        }
    }

    private void add(Requirement requirement) {
        if (random.nextInt(200) == 0) {
            return;
        }
        Condition done = requirement.doneWhen().orElseThrow();
        if (done instanceof ActivityCondition activity) {
            meetings.computeIfAbsent(activity.activities().get(0), type -> new TreeSet<>())
                    .add(activity.with().get(0).role().orElseThrow());
        } else if (done instanceof ItemCondition document) {
            documents.add(document.item());
        } else if (done instanceof FieldCondition field) {
            fields.add(field.field());
        }
    }

    private void decide(Condition condition) {
        if (condition instanceof StatementCondition statement) {
            decisions.add(statement.topic());
        } else if (condition instanceof FieldCondition field && random.nextBoolean()) {
            fields.add(field.field());
        }
    }
}
