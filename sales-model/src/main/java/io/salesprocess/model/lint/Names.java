package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.FieldTypes;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Nearest;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a process defines, by its ids. */
final class Names {
    private final Input input;
    private final List<String> roles;
    private final List<String> stages = new ArrayList<>();
    private final Map<String, ActivityType> activities = new LinkedHashMap<>();
    private final Map<String, ItemType> documents = new LinkedHashMap<>();
    private final Map<String, ValueType> fields = new LinkedHashMap<>(FieldTypes.BUILT_IN);
    private final Map<StatementKind, Map<String, Topic>> topics = new LinkedHashMap<>();
    private final Collection<String> requirements;

    Names(SalesProcess process, Requirements requirements, Input input) {
        this.input = input;
        this.requirements = requirements.byId().keySet();
        this.roles = process.roles().stream().map(Role::id).toList();
        process.stages().forEach(stage -> stages.add(stage.id()));
        process.closedStages().forEach(stage -> stages.add(stage.id()));
        process.activities().forEach(type -> activities.put(type.id(), type));
        process.items().forEach(type -> documents.put(type.id(), type));
        process.fields().forEach(field -> fields.put(field.id(), field.type()));
        for (StatementKind kind : StatementKind.values()) {
            topics.put(kind, new LinkedHashMap<>());
        }
        process.topics().forEach(topic -> topics(topic.kind()).put(topic.id(), topic));
    }

    private Map<String, Topic> topics(StatementKind kind) {
        return topics.getOrDefault(kind, Map.of());
    }

    void role(Object owner, String key, String id) {
        known(owner, key, id, "role", roles);
    }

    void stage(Object owner, String key, String id) {
        known(owner, key, id, "stage", stages);
    }

    void requirement(Object owner, String key, String id) {
        known(owner, key, id, "requirement", requirements);
    }

    void field(Object owner, String key, String id) {
        known(owner, key, id, "field", fields.keySet());
    }

    Optional<ActivityType> activity(Object owner, String key, String id) {
        known(owner, key, id, "type of activity", activities.keySet());
        return Optional.ofNullable(activities.get(id));
    }

    Optional<ItemType> document(Object owner, String key, String id) {
        known(owner, key, id, "type of document", documents.keySet());
        return Optional.ofNullable(documents.get(id));
    }

    Optional<Topic> topic(Object owner, StatementKind kind, String id) {
        known(owner, kind.spelled(), id, kind.spelled(), topics(kind).keySet());
        return Optional.ofNullable(topics(kind).get(id));
    }

    /** What an anchor names is defined. */
    void anchor(Anchor any) {
        if (!(any instanceof Milestone anchor)) {
            return;
        }
        anchor.id().ifPresent(id -> {
            switch (anchor.kind()) {
                case STAGE_ENTERED, RETURNED_TO -> stage(anchor, "stageEntered", id);
                case REQUIREMENT -> requirement(anchor, "requirement", id);
                case FIELD -> dateField(anchor, id);
                case AS_OF, CREATED, IT -> {}
            }
        });
    }

    private void dateField(Anchor anchor, String id) {
        field(anchor, "field", id);
        ValueType type = fields.get(id);
        if (type != null && type != ValueType.DATE) {
            input.report(
                    ProblemCode.VALUE_DOES_NOT_FIT,
                    input.placeOf(anchor, "field"),
                    "The field " + Quoted.quoted(id) + " of type '" + type.spelled() + "' holds no date.");
        }
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
                known.isEmpty()
                        ? Optional.of("The process defines none.")
                        : Nearest.maybeOneOf(word, List.copyOf(known)));
    }
}
