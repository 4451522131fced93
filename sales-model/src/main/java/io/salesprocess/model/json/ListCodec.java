package io.salesprocess.model.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of values of one kind. Items that cannot be read are reported and left out. */
final class ListCodec<V> implements Codec<List<V>> {
    private final Codec<V> item;
    private final int least;
    private final int most;
    private final boolean singleToo;
    private final boolean different;

    ListCodec(Codec<V> item, int least, int most, boolean singleToo, boolean different) {
        this.item = item;
        this.least = least;
        this.most = most;
        this.singleToo = singleToo;
        this.different = different;
    }

    @Override
    public String noun() {
        return singleToo ? item.noun() + " or a list" : "a list";
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        Map<String, Object> list = SchemaBook.of("type", "array", "items", item.schema(book));
        if (least > 0) {
            list.put("minItems", least);
        }
        if (most < Integer.MAX_VALUE) {
            list.put("maxItems", most);
        }
        if (different) {
            list.put("uniqueItems", true);
        }
        return singleToo ? SchemaBook.of("anyOf", List.of(item.schema(book), list)) : list;
    }

    @Override
    public @Nullable List<V> read(Node node, Input input) {
        if (!(node instanceof Node.Items list)) {
            return singleToo ? single(node, input) : wrong(node, input);
        }
        if (list.items().isEmpty() && least > 0) {
            input.report(
                    ProblemCode.EMPTY_LIST,
                    list.place(),
                    list.place().label() + " must not be empty.",
                    "Say at least one, or leave out what is around it.");
        }
        if (list.items().size() > most
                || (!list.items().isEmpty() && list.items().size() < least)) {
            input.report(
                    ProblemCode.OUT_OF_RANGE,
                    list.place(),
                    list.place().label() + " must have " + most + " items, not "
                            + list.items().size() + ".");
        }
        List<V> values = new ArrayList<>(list.items().size());
        Set<V> seen = new HashSet<>();
        for (Node element : list.items()) {
            V value = item.read(list.items().size() > least ? element : Node.Null.needed(element), input);
            if (value != null) {
                if (different && !seen.add(value)) {
                    again(element, input);
                }
                values.add(value);
            }
        }
        return values;
    }

    private static void again(Node element, Input input) {
        String said = element instanceof Node.Text text ? Quoted.quoted(text.text()) : element.described();
        input.report(
                ProblemCode.DUPLICATE_ID,
                element.place(),
                element.place().label() + " is " + said + " once more.",
                "Leave one of them out.");
    }

    private @Nullable List<V> single(Node node, Input input) {
        V value = item.read(node, input);
        return value == null ? null : List.of(value);
    }

    @Override
    public @Nullable Object write(List<V> values) {
        return singleToo && values.size() == 1
                ? item.write(values.get(0))
                : values.stream().map(item::write).toList();
    }

    @Override
    public Optional<List<V>> standIn() {
        return Optional.of(List.of());
    }
}
