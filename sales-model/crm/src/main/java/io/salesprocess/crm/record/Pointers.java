package io.salesprocess.crm.record;

import io.salesprocess.model.json.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows JSON Pointers (RFC 6901). */
final class Pointers {
    private Pointers() {}

    static Optional<Node> find(Node root, String pointer) {
        Node node = root;
        int from = 1;
        while (node != null && from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            node = step(node, pointer.substring(from, to).replace("~1", "/").replace("~0", "~"));
            from = to + 1;
        }
        return Optional.ofNullable(node);
    }

    private static @Nullable Node step(Node node, String name) {
        if (node instanceof Node.Fields fields) {
            return fields.get(name);
        }
        boolean number = name.length() <= 9 && !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
        if (node instanceof Node.Items list && number) {
            int index = Integer.parseInt(name);
            return index < list.items().size() ? list.items().get(index) : null;
        }
        return null;
    }
}
