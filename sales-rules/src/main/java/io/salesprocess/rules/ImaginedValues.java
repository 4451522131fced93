package io.salesprocess.rules;

import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.measure.AtHand;
import io.salesprocess.rules.measure.Casebook;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values in the fields and in the details of an imagined opportunity. */
final class ImaginedValues {
    private static final String ACCOUNT = "account";
    private static final String OWNER = "owner";

    private final Scene scene;
    private final ImaginedPeople people;
    private final Consumer<Condition> imagine;

    /**
     * Starts imagining.
     *
     * @param imagine imagines a record, where one is lacking with which something is compared
     */
    ImaginedValues(Scene scene, ImaginedPeople people, Consumer<Condition> imagine) {
        this.scene = scene;
        this.people = people;
        this.imagine = imagine;
    }

    private record Asked(Comparing how, List<FieldValue> values) {}

    /** A value of a field that compares as asked, or otherwise. */
    Optional<FieldValue> ofField(FieldCondition condition, boolean asAsked) {
        return found(
                List.of(condition),
                entered(condition.field()),
                asAsked,
                casebook -> Values.ofField(condition.field(), casebook));
    }

    /** A value of an attribute that compares as everything asks, or otherwise than the one thing. */
    Optional<FieldValue> ofAttribute(String attribute, List<? extends Comparing> asked, boolean asAsked) {
        return found(asked, Optional.empty(), asAsked, casebook -> Values.ofAttribute(attribute, casebook));
    }

    private Optional<FieldValue> found(
            List<? extends Comparing> comparing,
            Optional<FieldValue> present,
            boolean asAsked,
            Function<Casebook, Values> values) {
        List<Asked> asked = new ArrayList<>();
        for (Comparing one : comparing) {
            List<FieldValue> compared = new ArrayList<>(one.values());
            if (one.reference().isPresent()) {
                Optional<FieldValue> other = referred(one.reference().get());
                if (other.isEmpty()) {
                    return Optional.empty();
                }
                compared.add(other.get());
            }
            asked.add(new Asked(one, compared));
        }
        Casebook casebook = scene.casebook();
        List<FieldValue> others =
                asked.stream().flatMap(one -> one.values().stream()).toList();
        return Stream.concat(present.stream(), values.apply(casebook).near(others))
                .filter(value -> asked.stream()
                        .allMatch(one -> asAsked
                                ? casebook.compares(value, one.how().comparison(), one.values())
                                : casebook.comparesOtherwise(value, one.how().comparison(), one.values())))
                .findFirst();
    }

    private Optional<FieldValue> referred(ValueReference reference) {
        return switch (reference.kind()) {
            case FIELD -> field(reference.id());
            case TABLE -> {
                settle(reference.id());
                yield scene.casebook().table(reference.id()).value();
            }
            case ATTRIBUTE -> detail(reference.id(), reference.of());
        };
    }

    private static String text(FieldValue value) {
        return value instanceof FieldValue.Text text ? text.text() : value.toString();
    }

    private Optional<FieldValue> entered(String field) {
        if (field.equals(ACCOUNT)) {
            return scene.opportunity().account().map(FieldValue.Text::new);
        }
        FieldEntry entry = scene.casebook().fieldInEffect(field);
        return entry == null ? Optional.empty() : entry.value();
    }

    /** Where a field that has a value is compared with another, changes the other; false where that is of no use. */
    boolean changeOther(FieldCondition condition) {
        Optional<FieldValue> own = entered(condition.field());
        if (own.isPresent()
                && condition.reference().isPresent()
                && condition.reference().get().kind() == ValueReference.Kind.TABLE) {
            return changeRow(condition, own.get(), condition.reference().get().id());
        }
        Optional<ValueReference> other = condition.reference().filter(one -> one.kind() == ValueReference.Kind.FIELD);
        if (own.isEmpty() || other.isEmpty()) {
            return false;
        }
        Casebook casebook = scene.casebook();
        Optional<FieldValue> fits = Values.ofField(other.get().id(), casebook)
                .near(List.of(own.get()))
                .filter(value -> casebook.compares(own.get(), condition.comparison(), List.of(value)))
                .findFirst();
        fits.ifPresent(value -> enter(other.get().id(), value));
        return fits.isPresent();
    }

    /** Makes the first row of a table fit whose value compares as asked. */
    private boolean changeRow(FieldCondition condition, FieldValue own, String id) {
        Casebook casebook = scene.casebook();
        return scene.process().process().tables().stream()
                .filter(table -> table.id().equals(id))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.value()
                        .value()
                        .filter(value -> casebook.compares(own, condition.comparison(), List.of(value)))
                        .isPresent())
                .findFirst()
                .map(row -> {
                    row.where().forEach(cell -> ofField(cell, true).ifPresent(value -> enter(cell.field(), value)));
                    return true;
                })
                .orElse(false);
    }

    /** One value of a field that compares as all of these ask. */
    Optional<FieldValue> ofField(String field, List<FieldCondition> asked) {
        return found(asked, entered(field), true, casebook -> Values.ofField(field, casebook));
    }

    private Optional<FieldValue> field(String field) {
        Optional<FieldValue> known = entered(field);
        if (known.isPresent()) {
            return known;
        }
        Optional<FieldValue> any =
                Values.ofField(field, scene.casebook()).near(List.of()).findFirst();
        any.ifPresent(value -> enter(field, value));
        return any;
    }

    /** Where a table cannot tell anything yet, its first row that can be made to fit tells it. */
    void settle(String id) {
        if (scene.casebook().table(id).entry().isPresent()) {
            return;
        }
        for (Table table : scene.process().process().tables()) {
            if (table.id().equals(id) && !table.rows().isEmpty()) {
                table.rows().get(0).where().forEach(condition -> ofField(condition, true)
                        .ifPresent(value -> enter(condition.field(), value)));
            }
        }
    }

    private Optional<FieldValue> detail(String attribute, Optional<Condition> of) {
        Optional<AtHand> record = of.isEmpty() ? Optional.ofNullable(scene.item()) : latest(of.get());
        if (record.isEmpty()) {
            return Optional.empty();
        }
        List<FieldEntry> entries = record.get().attributes().getOrDefault(attribute, List.of());
        Optional<FieldValue> known =
                entries.stream().flatMap(entry -> entry.value().stream()).reduce((a, b) -> b);
        if (known.isPresent()) {
            return known;
        }
        Optional<FieldValue> any =
                Values.ofAttribute(attribute, scene.casebook()).near(List.of()).findFirst();
        any.ifPresent(value -> note(record.get().id(), attribute, value));
        return any;
    }

    /** The latest record that counts; imagined where there is none. */
    Optional<AtHand> latest(Condition evidence) {
        List<AtHand> known = scene.counting(evidence);
        if (known.isEmpty()) {
            imagine.accept(evidence);
            known = scene.counting(evidence);
        }
        return known.stream().max((one, other) -> {
            int order = begins(one).compareTo(begins(other));
            return order != 0 ? order : other.id().compareTo(one.id());
        });
    }

    private Instant begins(AtHand one) {
        Moment moment = one.when();
        return moment == null ? Instant.MIN : moment.begins(scene.casebook().zone());
    }

    /** Details that say what is asked; empty where none can. */
    Optional<Map<String, List<FieldEntry>>> details(List<Detail> asked) {
        Map<String, List<Detail>> byAttribute = new LinkedHashMap<>();
        asked.forEach(one -> byAttribute
                .computeIfAbsent(one.attribute(), id -> new ArrayList<>())
                .add(one));
        Map<String, List<FieldEntry>> details = new LinkedHashMap<>();
        for (Map.Entry<String, List<Detail>> one : byAttribute.entrySet()) {
            Optional<FieldValue> value = ofAttribute(one.getKey(), one.getValue(), true);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            details.put(one.getKey(), entry(value.get()));
        }
        return Optional.of(details);
    }

    /** One of several different values of an attribute that all say what is asked. */
    Optional<FieldValue> different(String attribute, List<Detail> asked, int number, int of) {
        Casebook casebook = scene.casebook();
        List<Detail> own = asked.stream()
                .filter(one ->
                        one.attribute().equals(attribute) && one.reference().isEmpty())
                .toList();
        List<FieldValue> near =
                own.stream().flatMap(one -> one.values().stream()).toList();
        return Stream.concat(
                        near.stream(), Values.ofAttribute(attribute, casebook).different(of))
                .distinct()
                .filter(value -> own.stream().allMatch(one -> casebook.compares(value, one.comparison(), one.values())))
                .skip(number)
                .findFirst();
    }

    static List<FieldEntry> entry(FieldValue value) {
        return List.of(FieldEntry.builder().value(value).build());
    }

    /** Enters a value into a field. */
    void enter(String field, FieldValue value) {
        enter(field, value, people.person(Optional.empty(), Optional.of(Side.BUYER)), scene.when());
    }

    void enter(String field, FieldValue value, String by, Instant when) {
        if (field.equals(ACCOUNT)) {
            scene.add(opportunity -> Opportunity.builder()
                    .copyOf(opportunity)
                    .account(text(value))
                    .build());
            return;
        }
        if (field.equals(OWNER)) {
            people.owner();
            return;
        }
        FieldEntry entry =
                FieldEntry.builder().value(value).at(Moment.at(when)).by(by).build();
        scene.add(opportunity -> {
            Map<String, List<FieldEntry>> fields = new LinkedHashMap<>(opportunity.fields());
            List<FieldEntry> entries = new ArrayList<>(fields.getOrDefault(field, List.of()));
            entries.removeIf(old ->
                    old.at().isEmpty() || !old.at().get().begins(ZoneOffset.UTC).isBefore(when));
            entries.add(entry);
            fields.put(field, entries);
            return Opportunity.builder().copyOf(opportunity).fields(fields).build();
        });
    }

    /** Gives a detail to a record or a person who is there already. */
    void note(String id, String attribute, FieldValue value) {
        scene.add(new NotedDetail(id, attribute, entry(value))::in);
    }
}
