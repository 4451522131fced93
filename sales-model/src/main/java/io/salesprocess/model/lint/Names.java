package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.FieldTypes;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableType;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Nearest;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.ItemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a process defines, by its ids. Each check reports what is not defined. */
final class Names {
    private final Input input;
    private final List<String> roles;
    private final List<String> openStages = new ArrayList<>();
    private final List<String> stages = new ArrayList<>();
    private final List<String> rungs = new ArrayList<>();
    private final Map<String, ActivityType> activities = new LinkedHashMap<>();
    private final Map<ItemKind, Map<String, ItemType>> items = new EnumMap<>(ItemKind.class);
    private final Map<String, ValueType> fields = new LinkedHashMap<>(FieldTypes.BUILT_IN);
    private final Map<String, ValueType> attributes = new LinkedHashMap<>();
    private final Map<String, TableType> tables = new LinkedHashMap<>();
    private final Map<StatementKind, Map<String, Topic>> topics = new EnumMap<>(StatementKind.class);
    private final Collection<String> requirements;

    Names(SalesProcess process, Requirements requirements, Input input) {
        this.input = input;
        this.requirements = requirements.byId().keySet();
        this.roles = process.roles().stream().map(Role::id).toList();
        process.stages().forEach(stage -> openStages.add(stage.id()));
        stages.addAll(openStages);
        process.closedStages().forEach(stage -> stages.add(stage.id()));
        rungs.addAll(openStages);
        process.tracks().forEach(track -> track.stages().forEach(stage -> rungs.add(stage.id())));
        process.activities().forEach(type -> activities.put(type.id(), type));
        process.items().forEach(type -> items.computeIfAbsent(type.kind(), kind -> new LinkedHashMap<>())
                .put(type.id(), type));
        process.fields().forEach((FieldType field) -> fields.put(field.id(), field.type()));
        process.attributes().forEach((FieldType attribute) -> attributes.put(attribute.id(), attribute.type()));
        process.tables().forEach((Table table) -> tables.put(table.id(), table.type()));
        process.topics().forEach(topic -> topics.computeIfAbsent(topic.kind(), kind -> new LinkedHashMap<>())
                .put(topic.id(), topic));
    }

    void role(Object owner, String key, String id) {
        known(owner, key, id, "role", roles);
    }

    /** An open or closed stage: whatever can be claimed. */
    void stage(Object owner, String key, String id) {
        known(owner, key, id, "stage", stages);
    }

    void openStage(Object owner, String key, String id) {
        known(owner, key, id, "open stage", openStages);
    }

    /** An open stage or a stage of a track: whatever has a gate. */
    void rung(Object owner, String key, String id) {
        known(owner, key, id, "open stage or stage of a track", rungs);
    }

    void requirement(Object owner, String key, String id) {
        known(owner, key, id, "requirement", requirements);
    }

    void field(Object owner, String key, String id) {
        known(owner, key, id, "field", fields.keySet());
    }

    void attribute(Object owner, String key, String id) {
        known(owner, key, id, "attribute", attributes.keySet());
    }

    void table(Object owner, String key, String id) {
        known(owner, key, id, "table", tables.keySet());
    }

    Optional<ActivityType> activity(Object owner, String key, String id) {
        known(owner, key, id, "type of activity", activities.keySet());
        return Optional.ofNullable(activities.get(id));
    }

    Optional<ItemType> item(Object owner, String key, ItemKind kind, String id) {
        Map<String, ItemType> known = items.getOrDefault(kind, Map.of());
        known(owner, key, id, "type of " + kind.spelled(), known.keySet());
        return Optional.ofNullable(known.get(id));
    }

    Optional<Topic> topic(Object owner, StatementKind kind, String id) {
        Map<String, Topic> known = topics.getOrDefault(kind, Map.of());
        known(owner, kind.spelled(), id, kind.spelled(), known.keySet());
        return Optional.ofNullable(known.get(id));
    }

    /** A length of time that a table tells comes from a table of spans. */
    void limit(Object owner, String key, Limit limit) {
        limit.table().ifPresent(id -> {
            Object place = input.source(limit) == null ? owner : limit;
            String at = place == limit ? "table" : key;
            table(place, at, id);
            TableType type = tables.get(id);
            if (type != null && type != TableType.SPAN) {
                doesNotFit(
                        place,
                        at,
                        "The table " + Quoted.quoted(id) + " of type '" + type.spelled() + "' holds no spans.");
            }
        });
    }

    void dateField(Object owner, String id) {
        field(owner, "field", id);
        date(owner, "field", id, fields.get(id));
    }

    void dateAttribute(Object owner, String id) {
        attribute(owner, "attribute", id);
        date(owner, "attribute", id, attributes.get(id));
    }

    private void date(Object owner, String noun, String id, @Nullable ValueType type) {
        if (type != null && type != ValueType.DATE) {
            doesNotFit(
                    owner,
                    noun,
                    "The " + noun + " " + Quoted.quoted(id) + " of type '" + type.spelled() + "' holds no date.");
        }
    }

    private void doesNotFit(Object owner, String key, String message) {
        input.report(ProblemCode.VALUE_DOES_NOT_FIT, input.placeOf(owner, key), message);
    }

    /** Reports a word that is none of the known ones. */
    void known(Object owner, String key, String word, String kind, Collection<String> known) {
        if (word.isEmpty() || known.contains(word) || input.missed(word)) {
            return;
        }
        input.report(
                ProblemCode.UNKNOWN_REFERENCE,
                input.placeOf(owner, key, word),
                "There is no " + kind + " " + Quoted.quoted(word) + ".",
                () -> known.isEmpty() ? Optional.of("The process defines none.") : Nearest.maybeOneOf(word, known));
    }
}
