package io.salesprocess.crm.coverage;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be seen of each requirement of a process. */
final class ProcessSight {
    private final Map<String, Requirement> requirements = new LinkedHashMap<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final ConditionSight conditions;

    ProcessSight(SalesProcess process, Vocabulary vocabulary) {
        this.conditions = new ConditionSight(vocabulary, this::requirement, this::stage);
        process.stages().forEach(this::add);
        for (ClosedStage stage : process.closedStages()) {
            add(stage.entryCriteria());
            add(stage.followUp());
        }
        add(process.afterSale());
        process.tracks().stream().map(Track::stages).forEach(track -> track.forEach(this::add));
        process.forecast().stream().map(ForecastRule::criteria).forEach(this::add);
    }

    private void add(Stage stage) {
        stages.put(stage.id(), stage);
        add(stage.entryCriteria());
        add(stage.steps());
        add(stage.exitCriteria());
    }

    private void add(List<? extends Requirement> some) {
        some.forEach(one -> {
            requirements.put(one.id(), one);
            add(one.actions());
        });
    }

    List<RequirementSight> all() {
        List<RequirementSight> all = new ArrayList<>();
        requirements.values().forEach(one -> {
            Seen sight = requirement(one.id());
            all.add(new RequirementSight(one.id(), one.name(), sight.sight(), sight.missing()));
        });
        return all;
    }

    /** What can be seen of a requirement and of all that must be done for it. A circle, which is rejected elsewhere, is not followed. */
    private Seen requirement(String id) {
        Seen known = seen.get(id);
        Requirement asked = requirements.get(id);
        if (known != null || asked == null || !open.add(id)) {
            return known == null ? Seen.PROVED : known;
        }
        List<Seen> each = new ArrayList<>();
        asked.doneWhen().map(condition -> condition.as(conditions)).ifPresent(each::add);
        asked.actions().stream()
                .filter(part -> part.obligation() == Obligation.MUST)
                .forEach(part -> each.add(requirement(part.id())));
        Seen sight = each.isEmpty() ? Seen.unseen("Say when it is done.") : Seen.all(each);
        open.remove(id);
        seen.put(id, sight);
        return sight;
    }

    private Seen stage(String id) {
        Stage stage = stages.get(id);
        if (stage == null) {
            return Seen.PROVED;
        }
        List<Seen> each = new ArrayList<>();
        List<Requirement> all = new ArrayList<>(stage.entryCriteria());
        all.addAll(stage.steps());
        all.addAll(stage.exitCriteria());
        all.stream().filter(one -> one.obligation() == Obligation.MUST).forEach(one -> each.add(requirement(one.id())));
        return Seen.all(each);
    }
}
