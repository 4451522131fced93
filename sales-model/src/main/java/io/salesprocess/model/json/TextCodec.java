package io.salesprocess.model.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that is written as a text. */
final class TextCodec<V> implements Codec<V> {
    /** Understands a text, or reports and answers null. */
    interface Parser<V> {
        @Nullable
        V parse(String text, Place place, Input input);
    }

    private final String noun;
    private final Parser<V> parser;
    private final Function<V, String> spelled;
    private final Optional<V> standIn;
    private final Map<String, Object> schema;

    TextCodec(
            String noun,
            Map<String, Object> schema,
            Parser<V> parser,
            Function<V, String> spelled,
            Optional<V> standIn) {
        this.noun = noun;
        this.schema = schema;
        this.parser = parser;
        this.spelled = spelled;
        this.standIn = standIn;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return schema;
    }

    @Override
    public @Nullable V read(Node node, Input input) {
        return node instanceof Node.Text said ? parser.parse(said.text(), said.place(), input) : wrong(node, input);
    }

    @Override
    public Object write(V value) {
        return spelled.apply(value);
    }

    @Override
    public Optional<V> standIn() {
        return standIn;
    }
}
