package io.salesprocess.crm.record;

import io.salesprocess.model.json.Ids;
import io.salesprocess.model.json.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JSON object of a source, read with the habits of that source. A key that is not there was not loaded; a value that
 * is there may be empty. Immutable.
 */
public final class Row {
    private final Node.Fields json;
    private final Habits habits;

    public Row(Node.Fields json, Habits habits) {
        this.json = json;
        this.habits = habits;
    }

    public Node.Fields json() {
        return json;
    }

    public Habits habits() {
        return habits;
    }

    /** The value at a pointer; empty if it was not loaded. */
    public Optional<Node> find(String pointer) {
        return Pointers.find(json, pointer);
    }

    /** Whether a value was loaded, be it an empty one. */
    public boolean has(String pointer) {
        return find(pointer).isPresent();
    }

    /** The value at a pointer; empty if it was not loaded, or has no value. */
    public Optional<Node> value(String pointer) {
        return find(pointer).filter(node -> !habits.empty(node));
    }

    /** A text in Unicode's composed form, number, or yes or no, spelled as JSON does. */
    public Optional<String> text(String pointer) {
        return exactly(pointer).map(Ids::normal);
    }

    /** As {@link #text}, in the very characters of the source. */
    public Optional<String> exactly(String pointer) {
        return value(pointer).map(node -> {
            if (node instanceof Node.Text text) {
                return text.text().strip();
            }
            if (node instanceof Node.Digits number) {
                return number.digits();
            }
            if (node instanceof Node.YesNo yesNo) {
                return String.valueOf(yesNo.yes());
            }
            throw new MalformedRecord(node.place(), "The value at '" + pointer + "' is no text.");
        });
    }

    /** Whether an object or a list stands where a single value is expected. */
    public boolean nested(String pointer) {
        return value(pointer)
                .filter(node -> node instanceof Node.Fields || node instanceof Node.Items)
                .isPresent();
    }

    /** As {@link #text}, and false also where the source writes that for no value. */
    public Optional<String> word(String pointer) {
        return text(pointer)
                .or(() ->
                        find(pointer).filter(node -> node instanceof Node.YesNo).map(no -> "false"));
    }

    /** Whether a flag is set: true, 1, {@code "1"} or {@code "true"}. */
    public boolean flag(String pointer) {
        return find(pointer)
                .filter(node -> node instanceof Node.YesNo yesNo
                        ? yesNo.yes()
                        : node instanceof Node.Digits number
                                ? number.digits().equals("1")
                                : node instanceof Node.Text text
                                        && (text.text().equals("1")
                                                || text.text().equalsIgnoreCase("true")))
                .isPresent();
    }

    /** The objects in a list, or the object itself. */
    public List<Row> rows(String pointer) {
        return value(pointer).map(this::rows).orElse(List.of());
    }

    private List<Row> rows(Node node) {
        Stream<Node> items = node instanceof Node.Items list ? list.items().stream() : Stream.of(node);
        return items.filter(item -> !habits.empty(item))
                .map(item -> {
                    if (item instanceof Node.Fields fields) {
                        return new Row(fields, habits);
                    }
                    throw new MalformedRecord(item.place(), "An object is expected, not " + kind(item) + ".");
                })
                .toList();
    }

    private static String kind(Node node) {
        return node instanceof Node.Items ? "a list" : "a single value";
    }
}
