package io.salesprocess.crm.record;

import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Legible;

/**
 * How a source writes what JSON does not settle.
 *
 * @param falseIsEmpty whether it writes false where there is no value
 * @param times how it writes times
 */
public record Habits(boolean falseIsEmpty, Times times) {
    /** Whether a value says that there is none: null, a blank text, no object and no list at all. */
    boolean empty(Node node) {
        return node instanceof Node.Null
                || (node instanceof Node.Text text && Legible.blank(text.text()))
                || (falseIsEmpty && node instanceof Node.YesNo yesNo && !yesNo.yes())
                || (node instanceof Node.Items list && list.items().isEmpty());
    }
}
