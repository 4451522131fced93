package io.salesprocess.model.facts;

import static io.salesprocess.model.json.Codecs.INSTANT;
import static io.salesprocess.model.json.Codecs.MOMENT;
import static io.salesprocess.model.json.Codecs.RECORD_ID;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.FieldValues;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.MapCodec;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of a field in JSON: null, a value, a dated value, or a history of values. */
final class FieldEntries implements Codec<List<FieldEntry>> {
    static final Codec<List<FieldEntry>> CODEC = new FieldEntries(false);
    /** Of a field that is known to hold a date, whatever the process says. */
    static final Codec<List<FieldEntry>> DATE = new FieldEntries(true);

    static final Codec<Map<String, List<FieldEntry>>> BY_ID = new MapCodec<>(Codecs.ID, CODEC);

    private static final Shape<FieldEntry, FieldEntry.Builder> ENTRY = Shape.of(
                    "an entry", FieldEntry::builder, FieldEntry.Builder::build)
            .nullable("value", FieldValues.VALUE, FieldEntry::value, FieldEntry.Builder::value)
            .atLeastOne("value")
            .optional("at", MOMENT, FieldEntry::at, FieldEntry.Builder::at)
            .optional("recordedAt", INSTANT, FieldEntry::recordedAt, FieldEntry.Builder::recordedAt)
            .optional("by", RECORD_ID, FieldEntry::by, FieldEntry.Builder::by);

    private record History(List<FieldEntry> entries) {}

    private static final class Entries {
        private List<FieldEntry> entries = List.of();

        History history() {
            return new History(entries);
        }
    }

    private static final Shape<History, Entries> HISTORY = Shape.of("a history", Entries::new, Entries::history)
            .required("history", Codecs.someOf(ENTRY), History::entries, (parts, entries) -> parts.entries = entries);

    private final boolean date;

    private FieldEntries(boolean date) {
        this.date = date;
    }

    /** All fields but the two that have a key of their own. */
    static Optional<Map<String, List<FieldEntry>>> others(Opportunity opportunity) {
        Map<String, List<FieldEntry>> others = new LinkedHashMap<>(opportunity.fields());
        others.remove(Opportunity.AMOUNT);
        others.remove(Opportunity.CLOSE_DATE);
        return some(others);
    }

    /** The entries, unless nothing at all was loaded. */
    static Optional<Map<String, List<FieldEntry>>> some(Map<String, List<FieldEntry>> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    @Override
    public String noun() {
        return "a value, an object with 'value' or an object with 'history'";
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return book.any(FieldValues.VALUE, ENTRY, HISTORY);
    }

    @Override
    public @Nullable List<FieldEntry> read(Node node, Input input) {
        if (node instanceof Node.Null) {
            return List.of();
        }
        if (date) {
            values(node).forEach(value -> MOMENT.read(value, input));
        }
        if (node instanceof Node.Fields said && said.get("history") != null) {
            History history = HISTORY.read(node, input);
            return history == null ? null : history.entries();
        }
        if (node instanceof Node.Fields said && said.get("value") != null) {
            FieldEntry entry = ENTRY.read(node, input);
            return entry == null ? null : List.of(entry);
        }
        if (node instanceof Node.Items) {
            return wrong(node, input);
        }
        return Optional.ofNullable(FieldValues.VALUE.read(node, input))
                .map(value -> List.of(FieldEntry.builder().value(value).build()))
                .orElse(null);
    }

    /** The single values that stand for an entry. */
    private static Stream<Node> values(@Nullable Node node) {
        if (node instanceof Node.Fields said) {
            return said.get("history") instanceof Node.Items entries
                    ? entries.items().stream().flatMap(FieldEntries::values)
                    : values(said.get("value"));
        }
        return node == null || node instanceof Node.Items || node instanceof Node.Null
                ? Stream.empty()
                : Stream.of(node);
    }

    @Override
    public @Nullable Object write(List<FieldEntry> entries) {
        if (entries.isEmpty()) {
            return null;
        }
        FieldEntry first = entries.get(0);
        if (entries.size() > 1) {
            return HISTORY.write(new History(entries));
        }
        boolean plain = first.at().isEmpty()
                && first.recordedAt().isEmpty()
                && first.by().isEmpty();
        return plain && first.value().isPresent()
                ? FieldValues.VALUE.write(first.value().get())
                : ENTRY.write(first);
    }
}
