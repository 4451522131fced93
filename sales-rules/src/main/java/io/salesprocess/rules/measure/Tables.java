package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableRow;
import io.salesprocess.model.definition.TableValue;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.rules.situation.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a process: the first row that fits the opportunity tells the value. Where it cannot be told whether an
 * earlier row fits, the value cannot be told either. Immutable.
 */
final class Tables {
    private final Map<String, Prepared> tables = new HashMap<>();

    private record Prepared(List<Row> rows, Parameter otherwise) {}

    private record Row(List<Cell> where, Parameter value) {}

    private record Cell(FieldCondition condition, ValueType type, List<String> choices) {}

    Tables(List<Table> tables, Vocabulary vocabulary) {
        for (Table table : tables) {
            this.tables.put(
                    table.id(),
                    new Prepared(
                            table.rows().stream()
                                    .map(row -> row(row, vocabulary))
                                    .toList(),
                            table.otherwise().map(Tables::parameter).orElse(Parameter.NONE)));
        }
    }

    private static Row row(TableRow row, Vocabulary vocabulary) {
        return new Row(
                row.where().stream()
                        .map(condition -> new Cell(
                                condition,
                                vocabulary.field(condition.field()).orElse(ValueType.TEXT),
                                vocabulary.choices(condition.field())))
                        .toList(),
                parameter(row.value()));
    }

    private static Parameter parameter(TableValue value) {
        return new Parameter(true, Optional.of(value));
    }

    /** What the table says of the opportunity. */
    Parameter value(String table, Casebook casebook) {
        Prepared prepared = tables.get(table);
        if (prepared == null) {
            return Parameter.NONE;
        }
        for (Row row : prepared.rows()) {
            Match fit = fit(row, casebook);
            if (fit != Match.DIFFERS) {
                return fit == Match.MATCHES ? row.value() : Parameter.UNKNOWN;
            }
        }
        return prepared.otherwise();
    }

    private static Match fit(Row row, Casebook casebook) {
        Match together = Match.MATCHES;
        for (Cell cell : row.where()) {
            Match fit = fit(cell, casebook);
            if (fit == Match.DIFFERS) {
                return fit;
            }
            together = fit == Match.UNKNOWN ? fit : together;
        }
        return together;
    }

    /** An amount without a currency is no answer: whether it fits cannot be told. */
    private static Match fit(Cell cell, Casebook casebook) {
        FieldCondition condition = cell.condition();
        return switch (Fields.read(
                FieldCheck.entries(condition.field(), casebook),
                cell.type(),
                cell.choices(),
                condition.comparison(),
                condition.values(),
                casebook)) {
            case AS_ASKED -> Match.MATCHES;
            case OTHERWISE, EMPTY -> Match.DIFFERS;
            case NOT_LOADED, NO_CURRENCY, NOT_COMPARABLE, NOTHING_TO_COMPARE, STANDARD_UNKNOWN -> Match.UNKNOWN;
        };
    }
}
