package io.salesprocess.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.situation.Decisions;
import io.salesprocess.rules.situation.NegationCase;
import org.drools.model.Declaration;
import org.drools.model.Global;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a situation on which no rule speaks, or too many. */
@Tag("B042")
class DecidedOnceTest {
    private static final String PACKAGE = "io.salesprocess.rules.judge";

    private static final class Book extends ModelImpl {
        private final Global<Decisions> decisions = globalOf(Decisions.class, PACKAGE, "decisions");
        private final Declaration<NegationCase> negation = declarationOf(NegationCase.class);

        Book() {
            addGlobal(decisions);
        }

        Book met() {
            addRule(rule(PACKAGE, "It is met")
                    .build(pattern(negation), on(negation, decisions).execute((one, sink) -> sink.met(one))));
            return this;
        }

        Book unmet() {
            addRule(rule(PACKAGE, "It is unmet")
                    .build(
                            pattern(negation),
                            on(negation, decisions).execute((one, sink) -> sink.unmet(one, Shortfall.LAPSED))));
            return this;
        }

        Decision decision() {
            try (Hearing hearing = new Judge(KieBaseBuilder.createKieBaseFromModel(this)).hear(() -> {})) {
                return hearing.decide(Kind.NEGATION, 0);
            }
        }
    }

    @Test
    void one_rule_that_decides_decides() {
        assertThat(new Book().met().decision().met()).isTrue();
    }

    @Test
    void a_situation_on_which_no_rule_decides_is_an_error_and_no_pass() {
        assertThatThrownBy(() -> new Book().decision())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("No rule decides on");
    }

    @Test
    void a_situation_on_which_two_rules_decide_is_an_error_in_whatever_order_they_stand() {
        assertThatThrownBy(() -> new Book().met().unmet().decision()).hasStackTraceContaining("Two rules decide on");
        assertThatThrownBy(() -> new Book().unmet().met().decision()).hasStackTraceContaining("Two rules decide on");
    }
}
