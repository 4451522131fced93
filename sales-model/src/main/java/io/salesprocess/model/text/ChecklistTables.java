package io.salesprocess.model.text;

import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableRow;
import io.salesprocess.model.definition.TableValue;
import java.util.List;

/** The tables of a checklist, row by row. */
final class ChecklistTables {
    private final Constants constants;
    private final English english;

    ChecklistTables(Wording wording, English english) {
        this.constants = new Constants(wording.zone());
        this.english = english;
    }

    void table(Table table, Lines lines) {
        lines.add(0, "Table " + Quotes.quoted(table.name()) + ": the first line that fits");
        table.rows().forEach(row -> lines.add(1, "- " + where(row) + ": " + value(row.value())));
        table.otherwise().ifPresent(value -> lines.add(1, "- otherwise: " + value(value)));
    }

    private String where(TableRow row) {
        List<FieldCondition> where = row.where();
        return where.isEmpty()
                ? "always"
                : "where " + Lists.and(where.stream().map(english::clause).toList());
    }

    private String value(TableValue value) {
        return value.span()
                .map(Object::toString)
                .orElseGet(() -> value.value().map(constants::said).orElse("nothing"));
    }
}
