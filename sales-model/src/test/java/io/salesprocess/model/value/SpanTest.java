package io.salesprocess.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"0, DAYS, 0 days", "1, BUSINESS_DAYS, 1 business day", "1, HOURS, 1 hour", "6, WEEKS, 6 weeks"})
    void one_of_a_unit_is_told_in_the_singular(int amount, TimeUnit unit, String told) {
        assertThat(new Span(amount, unit)).hasToString(told);
    }

    @Test
    void no_span_is_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(-1, TimeUnit.DAYS))
                .withMessage("A span of -1 is negative.");
    }
}
