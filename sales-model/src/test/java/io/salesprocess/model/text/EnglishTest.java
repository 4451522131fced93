package io.salesprocess.model.text;

import static io.salesprocess.model.text.ComplexSale.activity;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.value.FieldValue;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EnglishTest {
    private static final Locale HOST = Locale.getDefault();

    @AfterEach
    void restore_the_hosts_locale() {
        Locale.setDefault(HOST);
    }

    @Test
    void a_clause_is_a_sentence_without_capital_and_full_stop() {
        Condition demo = activity("demo").build();
        English english = English.of(ComplexSale.process());
        assertThat(english.clause(demo)).isEqualTo("a demo was held");
        assertThat(english.condition(demo)).isEqualTo("A demo was held.");
    }

    @Test
    @Tag("B068")
    void the_hosts_locale_changes_nothing() {
        Condition seats =
                ComplexSale.field("seats", Comparison.AT_LEAST, new FieldValue.Number(new BigDecimal("12345.5")));
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        English english = English.of(named("Intro"));
        assertThat(english.condition(activity("x").build())).isEqualTo("An intro was held.");
        assertThat(english.condition(seats)).isEqualTo("\"seats\" is at least 12,345.5.");
    }

    @Test
    void names_are_tidied_before_they_enter_a_sentence() {
        English english = English.of(named("  Long\n   meeting... "));
        assertThat(english.condition(activity("x").build())).isEqualTo("A long meeting was held.");
    }

    @Test
    void a_blank_name_falls_back_to_the_id() {
        English english = English.of(named(" "));
        assertThat(english.condition(activity("x").build())).isEqualTo("An \"x\" was held.");
    }

    @Test
    void of_two_with_one_id_the_first_gives_the_name() {
        assertThat(English.of(named("Demo", "Call")).condition(activity("x").build()))
                .isEqualTo("A demo was held.");
    }

    private static SalesProcess named(String... names) {
        return SalesProcess.builder()
                .id("p")
                .version("1")
                .name("P")
                .zone(ZoneId.of("UTC"))
                .addAllActivities(Arrays.stream(names)
                        .map(name -> ActivityType.builder().id("x").name(name).build())
                        .toList())
                .build();
    }
}
