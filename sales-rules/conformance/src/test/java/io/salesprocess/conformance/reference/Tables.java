package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableRow;
import io.salesprocess.model.definition.TableValue;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Span;
import java.util.Optional;

/** What the tables say: absent where it cannot be told, with nothing in it where there is no value. */
@SuppressWarnings("OptionalMapToOptional") // Absent: not loaded; with nothing in it: empty.
record Tables(Look look) {
    Optional<Optional<FieldValue>> value(String table) {
        return row(table).map(value -> value.flatMap(TableValue::value));
    }

    Optional<Optional<Span>> span(Limit limit) {
        return limit.span().isPresent()
                ? Optional.of(limit.span())
                : row(limit.table().orElseThrow()).map(value -> value.flatMap(TableValue::span));
    }

    /** The first row of which everything holds; one that cannot be told before it leaves it open. */
    private Optional<Optional<TableValue>> row(String id) {
        Table table = look.process().tables().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        for (TableRow row : table.rows()) {
            Truth holds = Truth.allOf(row.where().stream()
                    .map(asked -> look.fields().value(asked))
                    .toList());
            if (holds.is() == Three.YES) {
                return Optional.of(Optional.of(row.value()));
            }
            if (holds.isNot() != Three.YES) {
                return Optional.empty();
            }
        }
        return Optional.of(table.otherwise());
    }
}
