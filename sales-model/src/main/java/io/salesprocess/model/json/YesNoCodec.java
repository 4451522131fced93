package io.salesprocess.model.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** True or false; the texts "true" and "yes" and the number 1 are neither. */
final class YesNoCodec implements Codec<Boolean> {
    @Override
    public String noun() {
        return "true or false";
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.of("type", "boolean");
    }

    @Override
    public @Nullable Boolean read(Node node, Input input) {
        return node instanceof Node.YesNo said ? Boolean.valueOf(said.yes()) : wrong(node, input);
    }

    @Override
    public Object write(Boolean value) {
        return value;
    }

    @Override
    public Optional<Boolean> standIn() {
        return Optional.of(false);
    }
}
