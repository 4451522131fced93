package io.salesprocess.model.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole number between bounds. */
final class CountCodec implements Codec<Integer> {
    private final int least;
    private final int most;

    CountCodec(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public String noun() {
        return "a whole number from " + least + " to " + most;
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.of("type", "integer", "minimum", least, "maximum", most);
    }

    @Override
    public @Nullable Integer read(Node node, Input input) {
        if (!(node instanceof Node.Digits number)) {
            return wrong(node, input);
        }
        if (number.digits().matches("-?[0-9]{1,9}")) {
            int value = Integer.parseInt(number.digits());
            if (value >= least && value <= most) {
                return value;
            }
        }
        input.report(
                ProblemCode.OUT_OF_RANGE,
                node.place(),
                node.place().label() + " must be " + noun() + ", not " + Quoted.cut(number.digits()) + ".");
        return null;
    }

    @Override
    public Object write(Integer value) {
        return value;
    }

    @Override
    public Optional<Integer> standIn() {
        return Optional.of(least);
    }
}
