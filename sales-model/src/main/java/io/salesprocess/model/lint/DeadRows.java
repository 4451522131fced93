package io.salesprocess.model.lint;

import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableRow;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.List;

/** Each row of a table is the first that fits for some deal. */
final class DeadRows {
    private final SalesProcess process;
    private final Implication implication;
    private final Exclusion exclusion;
    private final Advice advice;

    DeadRows(SalesProcess process, Advice advice) {
        this.process = process;
        this.implication = new Implication(process);
        this.exclusion = new Exclusion(process);
        this.advice = advice;
    }

    void check() {
        process.tables().forEach(this::check);
    }

    private void check(Table table) {
        List<Condition> asked = table.rows().stream().map(DeadRows::asked).toList();
        for (int at = 0; at < asked.size(); at++) {
            Condition here = asked.get(at);
            if (exclusion.never(here)) {
                report(table, at, "No deal ever fits this row of " + Quoted.quoted(table.id()) + ".");
            } else if (asked.subList(0, at).stream().anyMatch(before -> implication.implies(here, before))) {
                report(
                        table,
                        at,
                        "Whatever fits this row of " + Quoted.quoted(table.id())
                                + " fits one before it, which counts.");
            }
        }
    }

    private void report(Table table, int row, String message) {
        advice.report(
                ProblemCode.DEAD_CONDITION,
                table.id(),
                advice.placeOf(table.rows().get(row)),
                message,
                "Take it out, or put the row that asks for more first.");
    }

    private static Condition asked(TableRow row) {
        List<FieldCondition> where = row.where();
        return AllOf.builder().conditions(where).build();
    }
}
