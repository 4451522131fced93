package io.salesprocess.crm.source;

import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.model.json.Node;
import java.util.Optional;

/**
 * Ids in Odoo are numbers that every model counts anew, so that all but those of opportunities carry what they are. A
 * relation is {@code [1,"New"]}, {@code {"id":1,"display_name":"New"}}, a bare number, or false.
 */
final class OdooIds {
    private OdooIds() {}

    static String own(Row row) {
        return row.text("/id").orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '/id'."));
    }

    /** The number of the record to which a relation leads. */
    static Optional<String> number(Row row, String field) {
        return row.value(field)
                .flatMap(node -> node instanceof Node.Items
                        ? row.text(field + "/0")
                        : node instanceof Node.Fields ? row.text(field + "/id") : row.text(field))
                .filter(number -> number.matches("[0-9]{1,18}"));
    }

    /** What the record is called to which a relation leads. */
    static Optional<String> name(Row row, String field) {
        return row.value(field)
                .flatMap(node -> node instanceof Node.Items
                        ? row.text(field + "/1")
                        : node instanceof Node.Fields ? row.text(field + "/display_name") : Optional.empty());
    }

    static String user(String number) {
        return "user-" + number;
    }

    static String partner(String number) {
        return "partner-" + number;
    }

    static String event(String number) {
        return "event-" + number;
    }

    /** To what a record is attached: an opportunity, or a partner. */
    static Optional<Ref> attachedTo(Row row, String model, String id) {
        String name = row.text(model).orElse("");
        Optional<String> number = row.text(id).filter(text -> !text.equals("0"));
        return number.flatMap(found -> switch (name) {
            case Odoo.LEAD -> Optional.of(Ref.deal(found));
            case Odoo.PARTNER -> Optional.of(Ref.account(partner(found)));
            default -> Optional.empty();
        });
    }
}
