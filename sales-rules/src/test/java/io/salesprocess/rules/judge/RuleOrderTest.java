package io.salesprocess.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.rules.situation.Situation;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("B043")
class RuleOrderTest {
    private static final int SITUATIONS = 400;
    private static final List<Model> RULES = RuleBook.models("io.salesprocess", "sales-rules", loader());
    private static final Judge AS_WRITTEN = new Judge(KieBaseBuilder.createKieBaseFromModel(RULES));
    private static final Judge SHUFFLED = new Judge(KieBaseBuilder.createKieBaseFromModel(shuffled()));

    private static ClassLoader loader() {
        return RuleOrderTest.class.getClassLoader();
    }

    private static List<Model> shuffled() {
        Random random = new Random(43);
        List<Model> models = new ArrayList<>();
        for (Model model : RULES) {
            List<Rule> rules = new ArrayList<>(model.getRules());
            Collections.shuffle(rules, random);
            models.add((Model) Proxy.newProxyInstance(
                    loader(),
                    new Class<?>[] {Model.class},
                    (proxy, method, given) ->
                            method.getName().equals("getRules") ? rules : method.invoke(model, given)));
        }
        Collections.shuffle(models, random);
        return models;
    }

    @Test
    void the_rules_do_stand_in_another_order() {
        assertThat(shuffled().stream()
                        .flatMap(model -> model.getRules().stream())
                        .map(Rule::getName))
                .containsExactlyInAnyOrderElementsOf(names())
                .isNotEqualTo(names());
    }

    private static List<String> names() {
        return RULES.stream()
                .flatMap(model -> model.getRules().stream())
                .map(Rule::getName)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void in_whatever_order_they_stand_they_decide_the_same(Kind kind) {
        for (long code : some(kind)) {
            Situation situation = kind.situation(code);
            assertThat(said(SHUFFLED, kind, code)).as("%s", situation).isEqualTo(said(AS_WRITTEN, kind, code));
        }
    }

    /** Some hundred of all situations of a kind, of which there may be millions. */
    private static List<Long> some(Kind kind) {
        List<Long> some = new ArrayList<>();
        Random random = new Random(43);
        for (int i = 0; i < SITUATIONS; i++) {
            some.add(Situations.of(kind).any(random));
        }
        return some;
    }

    private static String said(Judge judge, Kind kind, long code) {
        try (Hearing hearing = judge.hear(() -> {})) {
            Decision decision = hearing.decide(kind, code);
            return decision.toString();
        } catch (IllegalStateException impossible) {
            return "impossible";
        }
    }
}
