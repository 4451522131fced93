package io.salesprocess.model.definition;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.FieldValues;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables of parameters in JSON: what a value may be follows from the type of the table. */
final class TableShapes {
    private static final Codec<TableValue> SPAN = Codecs.converted(
            Codecs.SPAN, TableShapes::span, value -> value.span().orElseThrow());
    private static final Codec<TableValue> VALUE = Codecs.converted(
            FieldValues.VALUE, TableShapes::value, value -> value.value().orElseThrow());
    private static final Codec<TableValue> DATE =
            Codecs.converted(Codecs.MOMENT, moment -> value(new FieldValue.Date(moment)), value -> ((FieldValue.Date)
                            value.value().orElseThrow())
                    .moment());
    private static final List<TableType> PLAIN = Arrays.stream(TableType.values())
            .filter(type -> type != TableType.SPAN && type != TableType.DATE)
            .toList();

    private static final Shape<Table, Table.Builder> OF_SPANS = table(Codecs.word(List.of(TableType.SPAN)), SPAN);
    private static final Shape<Table, Table.Builder> OF_DATES = table(Codecs.word(List.of(TableType.DATE)), DATE);
    private static final Shape<Table, Table.Builder> OF_VALUES = table(Codecs.word(PLAIN), VALUE);

    static final Codec<Table> TABLE = new TableCodec();

    private TableShapes() {}

    private static TableValue span(Span span) {
        return TableValue.builder().span(span).build();
    }

    private static TableValue value(FieldValue value) {
        return TableValue.builder().value(value).build();
    }

    private static Shape<Table, Table.Builder> table(Codec<TableType> type, Codec<TableValue> value) {
        Shape<TableRow, TableRow.Builder> row = Shape.of("a row", TableRow::builder, TableRow.Builder::build)
                .required(
                        "where",
                        Codecs.someOf(EvidenceConditionShapes.PLAIN_FIELD),
                        TableRow::where,
                        TableRow.Builder::where)
                .required("value", value, TableRow::value, TableRow.Builder::value);
        return Shape.of("a table", Table::builder, Table.Builder::build)
                .required("id", Codecs.ID, Table::id, Table.Builder::id)
                .required("name", Codecs.NAME, Table::name, Table.Builder::name)
                .required("type", type, Table::type, Table.Builder::type)
                .required("rows", Codecs.someOf(row), Table::rows, Table.Builder::rows)
                .optional("otherwise", value, Table::otherwise, Table.Builder::otherwise);
    }

    private static final class TableCodec implements Codec<Table> {
        @Override
        public String noun() {
            return OF_VALUES.noun();
        }

        @Override
        public Map<String, Object> schema(SchemaBook book) {
            return book.any(OF_SPANS, OF_DATES, OF_VALUES);
        }

        @Override
        public @Nullable Table read(Node node, Input input) {
            String type =
                    node instanceof Node.Fields table && table.get("type") instanceof Node.Text said ? said.text() : "";
            return shape(type).read(node, input);
        }

        @Override
        public @Nullable Object write(Table table) {
            return shape(table.type().spelled()).write(table);
        }

        private static Shape<Table, Table.Builder> shape(String type) {
            return switch (type) {
                case "span" -> OF_SPANS;
                case "date" -> OF_DATES;
                default -> OF_VALUES;
            };
        }
    }
}
