package io.salesprocess.rules.given;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.definition.Track;
import java.util.function.UnaryOperator;

/** Stages and requirements, named by their ids. */
public final class Ladder {
    private Ladder() {}

    public static Stage stage(String id, UnaryOperator<Stage.Builder> more) {
        return more.apply(Stage.builder().id(id).name(id)).build();
    }

    public static Stage milestone(String id, UnaryOperator<Stage.Builder> more) {
        return stage(id, stage -> more.apply(stage.means(Meaning.MILESTONE_REACHED)));
    }

    public static ClosedStage closed(String id, Outcome outcome, Criterion... criteria) {
        return ClosedStage.builder()
                .id(id)
                .name(id)
                .outcome(outcome)
                .addEntryCriteria(criteria)
                .build();
    }

    public static Track track(String id, Stage... stages) {
        return Track.builder().id(id).name(id).addStages(stages).build();
    }

    public static Criterion criterion(String id, Condition doneWhen) {
        return criterion(id, doneWhen, more -> more);
    }

    public static Criterion criterion(String id, Condition doneWhen, UnaryOperator<Criterion.Builder> more) {
        return more.apply(Criterion.builder().id(id).name(id).doneWhen(doneWhen))
                .build();
    }

    public static Step step(String id, UnaryOperator<Step.Builder> more) {
        return more.apply(Step.builder().id(id).name(id)).build();
    }

    public static Action action(String id, UnaryOperator<Action.Builder> more) {
        return more.apply(Action.builder().id(id).name(id)).build();
    }
}
