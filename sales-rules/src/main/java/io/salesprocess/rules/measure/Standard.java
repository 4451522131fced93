package io.salesprocess.rules.measure;

import io.salesprocess.model.value.FieldValue;
import io.salesprocess.rules.situation.Reading;
import java.util.List;

/**
 * The values with which another is compared.
 *
 * @param lack {@link Reading#AS_ASKED} if they are there, else why not
 * @param values the values; none where only a value is asked for
 */
record Standard(Reading lack, List<FieldValue> values) {
    static final Standard EMPTY = new Standard(Reading.NOTHING_TO_COMPARE, List.of());
    static final Standard UNKNOWN = new Standard(Reading.STANDARD_UNKNOWN, List.of());

    /** An amount without a currency. */
    static final Standard NO_CURRENCY = new Standard(Reading.NO_CURRENCY, List.of());

    static Standard of(List<FieldValue> values) {
        return new Standard(Reading.AS_ASKED, values);
    }
}
