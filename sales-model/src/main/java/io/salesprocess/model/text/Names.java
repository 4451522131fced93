package io.salesprocess.model.text;

import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.value.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the process calls things. Where two have one id, the first counts. */
final class Names {
    private static final Map<String, String> BUILT_IN_FIELDS =
            Map.of("amount", "amount", "closeDate", "close date", "owner", "owner", "account", "account");

    private final Map<String, String> roles;
    private final Map<String, Side> sides;
    private final Map<String, String> activities;
    private final Map<String, String> documents;
    private final Map<String, String> fields;
    private final Set<String> dates;
    private final Map<String, String> topics;
    private final Map<String, String> stages;
    private final Map<String, String> requirements;
    private final Set<String> criteria;

    Names(SalesProcess process) {
        this.roles = byId(process.roles(), Role::id, Role::name);
        this.sides = byId(process.roles(), Role::id, Role::side);
        this.activities = byId(process.activities(), ActivityType::id, ActivityType::name);
        this.documents = byId(process.items(), ItemType::id, ItemType::name);
        this.fields = byId(process.fields(), FieldType::id, FieldType::name);
        this.dates = process.fields().stream()
                .filter(field -> field.type() == ValueType.DATE)
                .map(FieldType::id)
                .collect(Collectors.toUnmodifiableSet());
        this.topics = byId(process.topics(), topic -> key(topic.kind(), topic.id()), Topic::name);
        this.stages = byId(process.closedStages(), ClosedStage::id, ClosedStage::name);
        stages.putAll(byId(process.stages(), Stage::id, Stage::name));
        List<Requirement> all = Requirements.of(process);
        this.requirements = byId(all, Requirement::id, Requirement::name);
        this.criteria = all.stream()
                .filter(Criterion.class::isInstance)
                .map(Requirement::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    Noun role(String id) {
        return noun(roles, id);
    }

    boolean standsOn(String role, Side side) {
        return sides.get(role) == side;
    }

    Noun activity(String id) {
        return noun(activities, id);
    }

    Noun document(String id) {
        return noun(documents, id);
    }

    /** Built-in fields and dates read as nouns, the others as labels. */
    String field(String id) {
        if (BUILT_IN_FIELDS.containsKey(id)) {
            return noun(fields.containsKey(id) ? fields : BUILT_IN_FIELDS, id).the();
        }
        return dates.contains(id) ? noun(fields, id).the() : label(fields, id);
    }

    String topic(StatementKind kind, String id) {
        String key = key(kind, id);
        return topics.containsKey(key) ? label(topics, key) : Quotes.quoted(id);
    }

    String stage(String id) {
        return label(stages, id);
    }

    String requirement(String id) {
        return label(requirements, id);
    }

    /** Criteria are met, steps and actions are done. */
    String done(String requirement) {
        return requirements.containsKey(requirement) && !criteria.contains(requirement) ? "done" : "met";
    }

    private static Noun noun(Map<String, String> names, String id) {
        String name = Quotes.clean(names.getOrDefault(id, ""));
        return name.isEmpty() ? Noun.unknown(id) : Noun.named(name);
    }

    private static String label(Map<String, String> names, String id) {
        String name = Quotes.clean(names.getOrDefault(id, ""));
        return Quotes.quoted(name.isEmpty() ? id : name);
    }

    private static String key(StatementKind kind, String id) {
        return kind.spelled() + ":" + id;
    }

    private static <T, V> Map<String, V> byId(List<T> all, Function<T, String> id, Function<T, V> value) {
        Map<String, V> known = new HashMap<>();
        all.forEach(one -> known.putIfAbsent(id.apply(one), value.apply(one)));
        return known;
    }
}
