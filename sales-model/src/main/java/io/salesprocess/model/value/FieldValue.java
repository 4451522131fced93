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

    /** A number; {@code 100.0} and {@code 100.00} are one, in two spellings. */
    @SuppressWarnings("JavaLangClash")
    record Number(BigDecimal number) implements FieldValue {
        @Override
        public boolean equals(Object other) {
            return other instanceof Number said && number.compareTo(said.number) == 0;
        }

        @Override
        public int hashCode() {
            return number.stripTrailingZeros().hashCode();
        }
    }

    /** An amount, equal as numbers are. Without a currency it answers no question about money. */
    record Money(BigDecimal amount, Optional<String> currency) implements FieldValue {
        @Override
        public boolean equals(Object other) {
            return other instanceof Money said && amount.compareTo(said.amount) == 0 && currency.equals(said.currency);
        }

        @Override
        public int hashCode() {
            return 31 * amount.stripTrailingZeros().hashCode() + currency.hashCode();
        }
    }

    /** A date or an instant. */
    record Date(Moment moment) implements FieldValue {}

    /** Yes or no. */
    record YesNo(boolean yes) implements FieldValue {}
}
