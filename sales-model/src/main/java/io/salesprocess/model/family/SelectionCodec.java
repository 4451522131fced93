package io.salesprocess.model.family;

import io.salesprocess.model.definition.ProcessShapes;
import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which opportunities follow a process; its fields are those that this process declares. */
final class SelectionCodec implements Codec<ProcessSelection> {
    private final Shape<ProcessSelection, ProcessSelection.Builder> shape;

    SelectionCodec(Shape<ProcessSelection, ProcessSelection.Builder> shape) {
        this.shape = shape;
    }

    @Override
    public String noun() {
        return shape.noun();
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return shape.schema(book);
    }

    @Override
    public @Nullable ProcessSelection read(Node node, Input input) {
        if (node instanceof Node.Fields said && said.get("process") instanceof Node.Text id) {
            input.attached(Declared.class)
                    .flatMap(declared -> declared.process(id.text()))
                    .ifPresent(process -> ProcessShapes.knowFields(process, input));
        }
        return shape.read(node, input);
    }

    @Override
    public Object write(ProcessSelection selection) {
        return shape.write(selection);
    }
}
