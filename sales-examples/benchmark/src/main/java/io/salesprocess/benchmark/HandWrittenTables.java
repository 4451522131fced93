package io.salesprocess.benchmark;

import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.definition.Topic;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A process of workload W1, turned into tables once. Immutable. */
final class HandWrittenTables {
    final ZoneId zone;
    final Names roles;
    final Names activityTypes;
    final Names documentTypes;
    final Names decisions;

    final HandWrittenRequirement[] requirements;
    final HandWrittenRequirement[][] byActivityType;
    final HandWrittenRequirement[][] byDocumentType;

    final String[] stages;
    /** Up to which requirement, exclusively, a stage asks to be entered; from there on, to be left. */
    final int[] entered;

    final int[] left;

    HandWrittenTables(SalesProcess process) {
        zone = process.zone();
        roles = new Names(process.roles().stream().map(Role::id).toList());
        activityTypes =
                new Names(process.activities().stream().map(ActivityType::id).toList());
        documentTypes = new Names(process.items().stream().map(ItemType::id).toList());
        decisions = new Names(process.topics().stream().map(Topic::id).toList());

        stages = process.stages().stream().map(Stage::id).toArray(String[]::new);
        entered = new int[stages.length];
        left = new int[stages.length];
        List<Requirement> all = new ArrayList<>();
        for (int n = 0; n < stages.length; n++) {
            Stage stage = process.stages().get(n);
            all.addAll(stage.entryCriteria());
            entered[n] = all.size();
            for (Step step : stage.steps()) {
                all.add(step);
                all.addAll(step.actions());
            }
            left[n] = all.size();
        }
        requirements = new HandWrittenRequirement[all.size()];
        for (int n = 0; n < requirements.length; n++) {
            requirements[n] = new HandWrittenRequirement(n, all.get(n), this);
        }
        byActivityType = new HandWrittenRequirement[process.activities().size()][];
        for (int n = 0; n < byActivityType.length; n++) {
            byActivityType[n] = with(n, true);
        }
        byDocumentType = new HandWrittenRequirement[process.items().size()][];
        for (int n = 0; n < byDocumentType.length; n++) {
            byDocumentType[n] = with(n, false);
        }
    }

    private HandWrittenRequirement[] with(int type, boolean activity) {
        List<HandWrittenRequirement> with = new ArrayList<>();
        for (HandWrittenRequirement requirement : requirements) {
            if ((activity ? requirement.activityType : requirement.documentType) == type) {
                with.add(requirement);
            }
        }
        return with.toArray(HandWrittenRequirement[]::new);
    }
}
