package io.salesprocess.benchmark;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.value.Side;
import java.time.ZoneId;

/**
 * The process of workload W1: seven stages of four steps of two actions, and three entry criteria on every stage but
 * the first. A fifth of the 56 actions applies only after a decision or for some values of a field. The same seed
 * makes the same process.
 */
final class W1Process {
    static final int STAGES = 7;
    static final int ROLES = 6;
    static final int ACTIVITY_TYPES = 24;
    static final int DOCUMENT_TYPES = 13;
    static final int FIELDS = 20;
    static final int DECISIONS = 6;

    private static final int STEPS = 4;
    private static final int ACTIONS = 2;
    private static final int CRITERIA = 3;

    private final W1Conditions conditions;
    private int actions;

    private W1Process(long seed) {
        conditions = new W1Conditions(seed);
    }

    static SalesProcess of(long seed) {
        return new W1Process(seed).process("w1-" + seed);
    }

    private SalesProcess process(String id) {
        SalesProcess.Builder process = SalesProcess.builder()
                .id(id)
                .version("1")
                .name("Workload W1")
                .zone(ZoneId.of("Europe/Berlin"))
                .addRoles(role("account-executive", Side.OURS));
        for (int n = 0; n < ROLES; n++) {
            process.addRoles(role(W1Names.role(n), Side.BUYER));
        }
        for (int n = 0; n < ACTIVITY_TYPES; n++) {
            process.addActivities(ActivityType.builder()
                    .id(W1Names.activityType(n))
                    .name("Activity " + n)
                    .build());
        }
        for (int n = 0; n < DOCUMENT_TYPES; n++) {
            process.addItems(ItemType.builder()
                    .id(W1Names.documentType(n))
                    .name("Document " + n)
                    .addStates("drafted", "reviewed", "final", "sent")
                    .build());
        }
        for (int n = 0; n < FIELDS; n++) {
            process.addFields(field(n));
        }
        for (int n = 0; n < DECISIONS; n++) {
            process.addTopics(Topic.builder()
                    .kind(StatementKind.DECISION)
                    .id(W1Names.decision(n))
                    .name("Is part " + n + " needed?")
                    .addAnswers("yes", "no")
                    .build());
        }
        for (int n = 0; n < STAGES; n++) {
            process.addStages(stage(n));
        }
        return process.build();
    }

    private static Role role(String id, Side side) {
        return Role.builder().id(id).name("The " + id).side(side).build();
    }

    private static FieldType field(int n) {
        FieldType.Builder field =
                FieldType.builder().id(W1Names.field(n)).name("Field " + n).type(W1Names.fieldType(n));
        return switch (W1Names.fieldType(n)) {
            case CHOICE -> field.addChoices("red", "green", "blue").build();
            default -> field.build();
        };
    }

    private Stage stage(int n) {
        Stage.Builder stage = Stage.builder().id(W1Names.stage(n)).name("Stage " + n);
        for (int m = 0; n > 0 && m < CRITERIA; m++) {
            stage.addEntryCriteria(Criterion.builder()
                    .id(W1Names.stage(n) + "-entry-" + m)
                    .name("Criterion " + m + " of stage " + n)
                    .doneWhen(conditions.next())
                    .build());
        }
        for (int m = 0; m < STEPS; m++) {
            stage.addSteps(step(W1Names.stage(n) + "-step-" + m));
        }
        return stage.build();
    }

    private Step step(String id) {
        Step.Builder step = Step.builder().id(id).name("Step " + id);
        for (int n = 0; n < ACTIONS; n++) {
            step.addActions(action(id + "-action-" + n));
        }
        return step.build();
    }

    private Action action(String id) {
        Condition done = conditions.next();
        Action.Builder action = Action.builder().id(id).name("Action " + id).doneWhen(done);
        actions++;
        if (actions % 5 == 0) {
            action.appliesWhen(conditions.applicability(actions / 5));
        }
        return action.build();
    }
}
