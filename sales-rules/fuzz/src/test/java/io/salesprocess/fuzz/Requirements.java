package io.salesprocess.fuzz;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every requirement of a process, found without the library's help. */
final class Requirements {
    private final List<String> all = new ArrayList<>();
    private final Set<String> binding = new HashSet<>();

    Requirements(SalesProcess process) {
        ladder(process.stages());
        process.closedStages().stream().flatMap(Requirements::of).forEach(one -> add(one, true));
        process.afterSale().forEach(one -> add(one, true));
        process.tracks().stream().map(Track::stages).forEach(this::ladder);
        process.forecast().stream()
                .map(ForecastRule::criteria)
                .flatMap(List::stream)
                .forEach(one -> add(one, true));
    }

    private void ladder(List<Stage> stages) {
        for (Stage stage : stages) {
            Stream.of(stage.entryCriteria(), stage.steps(), stage.exitCriteria())
                    .flatMap(List::stream)
                    .forEach(one -> add(one, true));
        }
    }

    private static Stream<Requirement> of(ClosedStage stage) {
        return Stream.concat(stage.entryCriteria().stream(), stage.followUp().stream());
    }

    private void add(Requirement requirement, boolean withinMusts) {
        boolean must = withinMusts && requirement.obligation() == Obligation.MUST;
        all.add(requirement.id());
        if (must) {
            binding.add(requirement.id());
        }
        requirement.actions().forEach(action -> add(action, must));
    }

    /** The id of each. */
    List<String> all() {
        return all;
    }

    /** Whether it is a must, and so is whatever it is a part of. */
    boolean binding(String id) {
        return binding.contains(id);
    }
}
