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
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the process calls things. Where two of a kind have one id, the first counts. */
final class Names {
    private static final Map<String, String> BUILT_IN_FIELDS =
            Map.of("amount", "amount", "closeDate", "close date", "owner", "owner", "account", "account");

    private final Glossary glossary;
    private final Map<String, Side> sides = new HashMap<>();
    private final Set<String> dates;
    private final Set<String> dateAttributes;
    private final Set<String> criteria;

    Names(SalesProcess process) {
        List<Requirement> requirements = Requirements.of(process);
        this.glossary = new Glossary()
                .with("role", process.roles(), Role::id, Role::name)
                .with("activity", process.activities(), ActivityType::id, ActivityType::name)
                .with("field", process.fields(), FieldType::id, FieldType::name)
                .with("attribute", process.attributes(), FieldType::id, FieldType::name)
                .with("table", process.tables(), Table::id, Table::name)
                .with("stage", process.stages(), Stage::id, Stage::name)
                .with("stage", process.closedStages(), ClosedStage::id, ClosedStage::name)
                .with("requirement", requirements, Requirement::id, Requirement::name);
        process.items()
                .forEach(type -> glossary.with(type.kind().spelled(), List.of(type), ItemType::id, ItemType::name));
        process.topics()
                .forEach(topic -> glossary.with(topic.kind().spelled(), List.of(topic), Topic::id, Topic::name));
        process.tracks().forEach(track -> glossary.with("stage", track.stages(), Stage::id, Stage::name));
        process.roles().forEach(role -> sides.putIfAbsent(role.id(), role.side()));
        this.dates = Stream.concat(Stream.of("closeDate"), datesAmong(process.fields()))
                .collect(Collectors.toUnmodifiableSet());
        this.dateAttributes = datesAmong(process.attributes()).collect(Collectors.toUnmodifiableSet());
        this.criteria = requirements.stream()
                .filter(Criterion.class::isInstance)
                .map(Requirement::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    Noun role(String id) {
        return glossary.noun("role", id);
    }

    boolean standsOn(String role, Side side) {
        return sides.get(role) == side;
    }

    Noun activity(String id) {
        return glossary.noun("activity", id);
    }

    Noun item(ItemKind kind, String id) {
        return glossary.noun(kind.spelled(), id);
    }

    /** Events are told by their name as it stands, for it may be half a sentence: "Invoice paid". */
    String event(String id) {
        return glossary.label(ItemKind.EVENT.spelled(), id);
    }

    /** Built-in fields and dates read as nouns, the others as labels. */
    String field(String id) {
        if (BUILT_IN_FIELDS.containsKey(id) && !glossary.knows("field", id)) {
            return Noun.named(BUILT_IN_FIELDS.getOrDefault(id, id)).the();
        }
        return readsAsNoun(id) ? glossary.noun("field", id).the() : glossary.label("field", id);
    }

    boolean readsAsNoun(String field) {
        return BUILT_IN_FIELDS.containsKey(field)
                || (dates.contains(field) && !glossary.noun("field", field).quoted());
    }

    boolean dateField(String id) {
        return dates.contains(id);
    }

    String attribute(String id) {
        return glossary.label("attribute", id);
    }

    boolean dateAttribute(String id) {
        return dateAttributes.contains(id);
    }

    String table(String id) {
        return glossary.label("table", id);
    }

    String topic(StatementKind kind, String id) {
        return glossary.label(kind.spelled(), id);
    }

    String stage(String id) {
        return glossary.label("stage", id);
    }

    String requirement(String id) {
        return glossary.label("requirement", id);
    }

    /** Criteria are met, steps and actions are done. */
    String done(String requirement) {
        return glossary.knows("requirement", requirement) && !criteria.contains(requirement) ? "done" : "met";
    }

    private static Stream<String> datesAmong(List<FieldType> types) {
        return types.stream().filter(type -> type.type() == ValueType.DATE).map(FieldType::id);
    }
}
