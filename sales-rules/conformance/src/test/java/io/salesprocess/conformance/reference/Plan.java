package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that a process asks, each in its place. */
final class Plan {
    static final String AFTER_SALE = "after the sale";

    private final SalesProcess process;
    private final Set<String> dropped;
    private final Map<String, Need> needs = new LinkedHashMap<>();

    Plan(SalesProcess process, Set<String> dropped) {
        this.process = process;
        this.dropped = dropped;
        ladders().forEach(ladder -> ladder.forEach(this::add));
        for (ClosedStage closed : process.closedStages()) {
            add(closed.entryCriteria(), closed.id(), Need.Section.CLOSING);
            add(closed.followUp(), closed.id(), Need.Section.FOLLOW_UP);
        }
        add(process.afterSale(), AFTER_SALE, Need.Section.FOLLOW_UP);
        for (ForecastRule rule : process.forecast()) {
            add(rule.criteria(), rule.category().spelled(), Need.Section.FORECAST);
        }
    }

    /** The open stages, and those of each track. */
    List<List<Stage>> ladders() {
        List<List<Stage>> ladders = new ArrayList<>();
        ladders.add(process.stages());
        process.tracks().stream().map(Track::stages).forEach(ladders::add);
        return ladders;
    }

    private void add(Stage stage) {
        add(stage.entryCriteria(), stage.id(), Need.Section.ENTRY);
        add(stage.steps(), stage.id(), Need.Section.WORK);
        add(stage.exitCriteria(), stage.id(), Need.Section.EXIT);
    }

    private void add(List<? extends Requirement> requirements, String stage, Need.Section section) {
        requirements.forEach(requirement -> add(requirement, Optional.empty(), stage, section));
    }

    private void add(Requirement requirement, Optional<Need> parent, String stage, Need.Section section) {
        boolean out =
                dropped.contains(requirement.id()) || parent.map(Need::dropped).orElse(false);
        Need need = new Need(requirement, parent, stage, section, out);
        needs.put(need.id(), need);
        requirement.actions().forEach(action -> add(action, Optional.of(need), stage, section));
    }

    Need need(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(id));
    }

    Optional<Need> find(String id) {
        return Optional.ofNullable(needs.get(id));
    }

    Stream<Need> all() {
        return needs.values().stream();
    }

    Stream<Need> in(String stage) {
        return all().filter(need -> need.stage().equals(stage));
    }

    List<Need> in(String stage, Need.Section section) {
        return in(stage).filter(need -> need.section() == section).toList();
    }
}
