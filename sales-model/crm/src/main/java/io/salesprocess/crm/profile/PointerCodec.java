package io.salesprocess.crm.profile;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.json.SchemaBook;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A JSON Pointer (RFC 6901) to a value within a record. */
final class PointerCodec implements Codec<String> {
    static final Codec<String> POINTER = new PointerCodec();
    private static final String FORM = "(/([^~/]|~[01])*)+";
    private static final Pattern POINTERS = Pattern.compile(FORM);

    private PointerCodec() {}

    @Override
    public String noun() {
        return "a JSON Pointer such as '/StageName'";
    }

    @Override
    public @Nullable String read(Node node, Input input) {
        if (!(node instanceof Node.Text said)) {
            return wrong(node, input);
        }
        if (said.text().length() > 1_000 || !POINTERS.matcher(said.text()).matches()) {
            input.report(
                    ProblemCode.INVALID_TEXT,
                    node.place(),
                    Quoted.quoted(said.text()) + " is no JSON Pointer.",
                    "Begin it with '/', and write '~1' for '/' and '~0' for '~' within a name.");
            return null;
        }
        return said.text();
    }

    @Override
    public Object write(String pointer) {
        return pointer;
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.of("type", "string", "pattern", "^" + FORM + "$");
    }
}
