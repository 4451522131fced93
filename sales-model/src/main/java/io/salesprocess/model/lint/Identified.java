package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Measure;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.Track;
import io.salesprocess.model.definition.ValueProposition;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The ids of everything in a process that has one. */
final class Identified {
    private final Set<String> ids = new LinkedHashSet<>();

    Identified(SalesProcess process, Requirements requirements) {
        add(process.stages(), Stage::id);
        add(process.closedStages(), ClosedStage::id);
        add(process.tracks(), Track::id);
        process.tracks().forEach(track -> add(track.stages(), Stage::id));
        ids.addAll(requirements.byId().keySet());
        add(process.roles(), Role::id);
        add(process.activities(), ActivityType::id);
        add(process.items(), ItemType::id);
        add(process.fields(), FieldType::id);
        add(process.attributes(), FieldType::id);
        add(process.topics(), Topic::id);
        add(process.tables(), Table::id);
        add(process.valuePropositions(), ValueProposition::id);
        add(process.measures(), Measure::id);
    }

    private <T> void add(List<T> things, Function<T, String> id) {
        things.stream().map(id).forEach(ids::add);
    }

    Collection<String> ids() {
        return ids;
    }
}
