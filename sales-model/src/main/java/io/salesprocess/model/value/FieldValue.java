package io.salesprocess.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/** A value of a field, in a definition or of an opportunity. Immutable. */
public sealed interface FieldValue {
    /** Text, or a choice by its id. */
    record Text(String text) implements FieldValue {
        /** Whether nothing is seen of it, which many systems store in an empty field. */
        public boolean blank() {
            return Legible.blank(text);
        }
    }

    /** A number; {@code 100.0} and {@code 100.00} are different values that compare as equal. */
    @SuppressWarnings("JavaLangClash")
    record Number(BigDecimal number) implements FieldValue {}

    /** An amount. Without a currency it answers no question about money. */
    record Money(BigDecimal amount, Optional<String> currency) implements FieldValue {}

    /** A date or an instant. */
    record Date(Moment moment) implements FieldValue {}

    /** Yes or no. */
    record YesNo(boolean yes) implements FieldValue {}
}
