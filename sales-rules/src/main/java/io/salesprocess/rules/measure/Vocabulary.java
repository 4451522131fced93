package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types that a process declares, by number, so that records are sorted into them once. Immutable. */
public final class Vocabulary {
    static final int UNDECLARED = -1;
    private static final List<String> YES_NO = List.of("yes", "no");

    private final Map<String, Integer> activities = new HashMap<>();
    private final @Nullable Span[] usualDurations;
    private final Map<ItemKind, Map<String, Integer>> items = new EnumMap<>(ItemKind.class);
    private final Map<ItemKind, List<ItemType>> itemTypes = new EnumMap<>(ItemKind.class);
    private final Map<String, FieldType> attributes = new HashMap<>();
    private final Map<StatementKind, Map<String, Integer>> topics = new EnumMap<>(StatementKind.class);
    private final Map<StatementKind, Map<String, List<String>>> answers = new EnumMap<>(StatementKind.class);
    private final Map<String, List<String>> choices = new HashMap<>();
    private final Map<String, ValueType> fields = new HashMap<>();
    private final Map<String, Integer> roles = new HashMap<>();
    private final Map<String, Side> sides = new HashMap<>();
    private final Map<String, Integer> stages = new HashMap<>();
    private final Tables tables;
    private final BusinessDays businessDays;
    private final Periods periods;
    private final SalesProcess process;

    public Vocabulary(SalesProcess process) {
        this.process = process;
        this.businessDays = new BusinessDays(process.holidays());
        this.periods = new Periods(process.fiscalYearStartsIn());
        this.usualDurations = new Span[process.activities().size()];
        for (ActivityType type : process.activities()) {
            usualDurations[activities.size()] = type.usualDuration().orElse(null);
            activities.put(type.id(), activities.size());
        }
        for (ItemKind kind : ItemKind.values()) {
            items.put(kind, new HashMap<>());
            itemTypes.put(kind, new ArrayList<>());
        }
        for (ItemType type : process.items()) {
            items(type.kind()).put(type.id(), itemTypes(type.kind()).size());
            itemTypes(type.kind()).add(type);
        }
        for (FieldType type : process.attributes()) {
            attributes.put(type.id(), type);
        }
        for (StatementKind kind : StatementKind.values()) {
            topics.put(kind, new HashMap<>());
        }
        for (Topic topic : process.topics()) {
            Map<String, Integer> ofKind = numbers(topic.kind());
            ofKind.put(topic.id(), ofKind.size());
            answers.computeIfAbsent(topic.kind(), first -> new HashMap<>())
                    .put(topic.id(), topic.answers().isEmpty() ? YES_NO : topic.answers());
        }
        fields.put(Opportunity.AMOUNT, ValueType.MONEY);
        fields.put(Opportunity.CLOSE_DATE, ValueType.DATE);
        for (FieldType type : process.fields()) {
            fields.put(type.id(), type.type());
            choices.put(type.id(), type.choices());
        }
        for (Role role : process.roles()) {
            roles.put(role.id(), roles.size());
            sides.put(role.id(), role.side());
        }
        for (Stage stage : process.stages()) {
            stages.put(stage.id(), stages.size());
        }
        this.tables = new Tables(process.tables(), this);
    }

    public SalesProcess process() {
        return process;
    }

    Tables tables() {
        return tables;
    }

    BusinessDays businessDays() {
        return businessDays;
    }

    Periods periods() {
        return periods;
    }

    int activity(String type) {
        return number(activities, type);
    }

    /** The numbers of the types that are declared. */
    int[] activities(List<String> types) {
        return types.stream()
                .distinct()
                .mapToInt(this::activity)
                .filter(type -> type != UNDECLARED)
                .toArray();
    }

    int activityTypes() {
        return activities.size();
    }

    /** Whether a type of activity has an outcome; one that declares none has any. */
    boolean knowsOutcome(String type, String outcome) {
        int number = activity(type);
        if (number == UNDECLARED) {
            return false;
        }
        List<String> outcomes = process.activities().get(number).outcomes();
        return outcomes.isEmpty() || outcomes.contains(outcome);
    }

    @Nullable
    Span usualDuration(int activity) {
        return usualDurations[activity];
    }

    /** The number of a type of item among those of its kind. */
    int item(ItemKind kind, String type) {
        return number(items(kind), type);
    }

    ItemType itemType(ItemKind kind, int number) {
        return itemTypes(kind).get(number);
    }

    List<ItemType> itemTypes(ItemKind kind) {
        return itemTypes.getOrDefault(kind, List.of());
    }

    private Map<String, Integer> items(ItemKind kind) {
        return items.getOrDefault(kind, Map.of());
    }

    /** The type of an attribute; text where the process does not declare it. */
    ValueType attribute(String id) {
        FieldType type = attributes.get(id);
        return type == null ? ValueType.TEXT : type.type();
    }

    /** The choices of an attribute; empty where any value will do. */
    List<String> attributeChoices(String id) {
        FieldType type = attributes.get(id);
        return type == null ? List.of() : type.choices();
    }

    int topic(StatementKind kind, String id) {
        return number(numbers(kind), id);
    }

    int topics(StatementKind kind) {
        return numbers(kind).size();
    }

    /** The answers that a topic knows, besides having been asked for or taken back. */
    List<String> answers(StatementKind kind, String id) {
        return answers.getOrDefault(kind, Map.of()).getOrDefault(id, List.of());
    }

    /** The choices of a field; empty where any value will do. */
    List<String> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    int role(String id) {
        return number(roles, id);
    }

    /** Whether somebody of the side can play the role: its own side alone, where the process declares it. */
    boolean suits(String role, Side side) {
        Side declared = sides.get(role);
        return declared == null || declared == side;
    }

    /** The number of an open stage, or {@link #UNDECLARED}. */
    public int stage(String id) {
        return number(stages, id);
    }

    /** How late a stage comes: open stages in order, then all closed ones; an unknown stage before all. */
    int position(String id) {
        boolean closed =
                process.closedStages().stream().anyMatch(stage -> stage.id().equals(id));
        return closed ? stages.size() : stage(id);
    }

    Optional<ValueType> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    private Map<String, Integer> numbers(StatementKind kind) {
        return topics.getOrDefault(kind, Map.of());
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        return number == null ? UNDECLARED : number;
    }
}
