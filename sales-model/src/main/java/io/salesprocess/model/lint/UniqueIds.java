package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Measure;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.Track;
import io.salesprocess.model.definition.ValueProposition;
import io.salesprocess.model.json.Ids;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.ItemKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** No two things of one kind have the same id, nor ids that look the same. */
final class UniqueIds {
    private record Named(String id, Place place) {}

    private final Input input;

    UniqueIds(Input input) {
        this.input = input;
    }

    void check(SalesProcess process, Requirements requirements) {
        check("roles", process.roles(), Role::id);
        check("types of activity", process.activities(), ActivityType::id);
        for (ItemKind kind : ItemKind.values()) {
            List<ItemType> types =
                    process.items().stream().filter(type -> type.kind() == kind).toList();
            check("types of " + kind.spelled(), types, ItemType::id);
        }
        check("fields", process.fields(), FieldType::id);
        check("attributes", process.attributes(), FieldType::id);
        for (StatementKind kind : StatementKind.values()) {
            List<Topic> topics = process.topics().stream()
                    .filter(topic -> topic.kind() == kind)
                    .toList();
            check(kind.spelled() + "s", topics, Topic::id);
        }
        check("tables", process.tables(), Table::id);
        check("value propositions", process.valuePropositions(), ValueProposition::id);
        check("measures", process.measures(), Measure::id);
        check("tracks", process.tracks(), Track::id);
        Map<String, Named> stages = new HashMap<>();
        check("stages", process.stages(), Stage::id, stages);
        check("stages", process.closedStages(), ClosedStage::id, stages);
        process.tracks().forEach(track -> check("stages", track.stages(), Stage::id, stages));
        forecast(process);
        check("requirements", requirements.placed(), placed -> placed.requirement()
                .id());
    }

    private void forecast(SalesProcess process) {
        Set<ForecastCategory> seen = EnumSet.noneOf(ForecastCategory.class);
        for (ForecastRule rule : process.forecast()) {
            if (!seen.add(rule.category())) {
                input.report(
                        ProblemCode.DUPLICATE_ID,
                        input.placeOf(rule, "category"),
                        "The forecast tells the category "
                                + Quoted.quoted(rule.category().spelled()) + " twice.",
                        "Put all that it asks for into one; where either is enough, into an 'anyOf'.");
            }
        }
    }

    private <T> void check(String kind, List<T> things, Function<T, String> id) {
        check(kind, things, id, new HashMap<>());
    }

    private <T> void check(String kind, List<T> things, Function<T, String> id, Map<String, Named> seen) {
        for (T thing : things) {
            String said = id.apply(thing);
            Object owner = thing instanceof Requirements.Placed placed ? placed.requirement() : thing;
            Named second = new Named(said, input.placeOf(owner, "id"));
            Named first = said.isEmpty() ? null : seen.putIfAbsent(Ids.look(said), second);
            if (first != null) {
                report(kind, first, second);
            }
        }
    }

    private void report(String kind, Named first, Named second) {
        String where = first.place() == Place.NONE
                ? ""
                : " (the first is on line " + first.place().line() + ", "
                        + first.place().pointer() + ")";
        String message = first.id().equals(second.id())
                ? "Two " + kind + " have the id " + Quoted.quoted(second.id()) + where + "."
                : "The ids " + Quoted.quoted(first.id()) + " and " + Quoted.quoted(second.id()) + " of two " + kind
                        + " look the same" + where + ".";
        input.report(ProblemCode.DUPLICATE_ID, second.place(), message, "Give one of them another id.");
    }
}
