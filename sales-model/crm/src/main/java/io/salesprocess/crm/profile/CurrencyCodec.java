package io.salesprocess.crm.profile;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.FieldValues;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.json.SchemaBook;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A currency of ISO 4217. */
final class CurrencyCodec implements Codec<String> {
    static final Codec<String> CURRENCY = new CurrencyCodec();

    private CurrencyCodec() {}

    @Override
    public String noun() {
        return "a currency such as 'EUR'";
    }

    @Override
    public @Nullable String read(Node node, Input input) {
        if (!(node instanceof Node.Text said)) {
            return wrong(node, input);
        }
        if (!FieldValues.isCurrency(said.text())) {
            input.report(
                    ProblemCode.INVALID_CURRENCY,
                    node.place(),
                    Quoted.quoted(said.text()) + " is no currency of ISO 4217.",
                    "Write three capital letters, such as 'EUR'.");
            return null;
        }
        return said.text();
    }

    @Override
    public Object write(String currency) {
        return currency;
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.of("type", "string", "pattern", "^[A-Z]{3}$");
    }
}
