package io.salesprocess.examples.contoso;

import io.salesprocess.model.json.Moments;
import io.salesprocess.model.value.Moment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record of the extract.
 *
 * @param values its values by name
 */
record Row(Map<?, ?> values) {
    static List<Row> rows(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> new Row((Map<?, ?>) item))
                        .toList()
                : List.of();
    }

    List<Row> rows(String name) {
        return rows(values.get(name));
    }

    Optional<String> maybe(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    String text(String name) {
        return maybe(name).orElseThrow(() -> new UnreadableExtract("a record has no " + name));
    }

    Moment date(String name) {
        return Moments.understood(text(name))
                .filter(Moment::dateOnly)
                .orElseThrow(() -> new UnreadableExtract("a record has no date as its " + name));
    }

    BigDecimal number(String name) {
        if (values.get(name) instanceof BigDecimal number) {
            return number;
        }
        throw new UnreadableExtract("a record has no number as its " + name);
    }

    boolean yes(String name) {
        return Boolean.parseBoolean(text(name));
    }
}
