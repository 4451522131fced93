package io.salesprocess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShowcaseTest {
    @ParameterizedTest
    @EnumSource
    void each_shortfall_is_told_of_somebodys_requirement(Shortfall shortfall) {
        assertThat(Showcase.of(shortfall)
                        .inspect()
                        .inspection()
                        .requirement(Given.IT)
                        .shortfall())
                .contains(shortfall);
    }

    @ParameterizedTest
    @EnumSource
    void each_finding_is_found_once_with_a_sentence_and_a_remedy(FindingCode code) {
        Judged judged = Showcase.of(code).inspect();
        assertThat(judged.found(code).message()).endsWith(".").doesNotContain("{", "}");
        assertThat(judged.found(code).remedy()).isPresent();
        assertThat(judged.found(code).remedy().orElseThrow()).endsWith(".").doesNotContain("{", "}");
    }
}
