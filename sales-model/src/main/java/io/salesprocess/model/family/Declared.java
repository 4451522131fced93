package io.salesprocess.model.family;

import io.salesprocess.model.json.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The processes of a family by their ids, as they are written, with all that they share. Not thread-safe. */
final class Declared {
    private final Map<String, Node.Fields> processes = new HashMap<>();

    /** Of several versions the first counts. */
    void add(Node.Fields process) {
        if (process.get("id") instanceof Node.Text id) {
            processes.putIfAbsent(id.text(), process);
        }
    }

    Optional<Node.Fields> process(String id) {
        return Optional.ofNullable(processes.get(id));
    }
}
