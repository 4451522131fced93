package io.salesprocess.model.lint;

import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableRow;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.List;

/** A table holds values of its type, and its rows compare fields with constants. */
final class TableCheck {
    private final FittingValues values;
    private final Input input;

    TableCheck(FittingValues values, Input input) {
        this.values = values;
        this.input = input;
    }

    void check(List<Table> tables) {
        for (Table table : tables) {
            if (table.rows().size() > input.limits().rows()) {
                input.report(
                        ProblemCode.TOO_LARGE,
                        input.placeOf(table, "rows"),
                        "The table " + Quoted.quoted(table.id()) + " has "
                                + table.rows().size() + " rows; at most "
                                + input.limits().rows() + " are allowed.");
                continue;
            }
            for (TableRow row : table.rows()) {
                row.where().forEach(this::where);
                values.check(table, row.value(), input.placeOf(row, "value"));
            }
            table.otherwise().ifPresent(value -> values.check(table, value, input.placeOf(table, "otherwise")));
        }
    }

    private void where(FieldCondition comparison) {
        values.check(comparison);
        if (comparison.reference().isPresent()) {
            input.report(
                    ProblemCode.VALUE_DOES_NOT_FIT,
                    input.placeOf(comparison, Places.compared(comparison)),
                    "A row of a table compares a field with constants alone.",
                    "Write the value itself.");
        }
    }
}
