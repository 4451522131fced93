package io.salesprocess.crm.source;

import io.salesprocess.model.json.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What documents of many systems have in common. */
final class Envelopes {
    private Envelopes() {}

    /** The list under a key; null if there is none. */
    static @Nullable List<Node> list(Node.Fields document, String key) {
        return document.get(key) instanceof Node.Items items ? items.items() : null;
    }

    static String text(Node.Fields document, String key) {
        return document.get(key) instanceof Node.Text text ? text.text() : "";
    }

    static boolean no(Node.Fields document, String key) {
        return document.get(key) instanceof Node.YesNo said && !said.yes();
    }

    static boolean has(Node.Fields document, String... keys) {
        for (String key : keys) {
            if (document.get(key) == null) {
                return false;
            }
        }
        return true;
    }
}
