package io.salesprocess.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.situation.Decisions;
import io.salesprocess.rules.situation.Details;
import io.salesprocess.rules.situation.Length;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.People;
import io.salesprocess.rules.situation.Situation;
import io.salesprocess.rules.situation.TimeFit;
import io.salesprocess.rules.situation.YesNo;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.api.runtime.KieSession;

/**
 * What the rules let count. One rule that denies is enough to deny, so that a rule which lets too much count would change
 * no decision today, and would hide it if the one that denies were lost.
 */
class LettingCountTest {
    private static final String GENUINE = "genuine";
    private static final String ACCEPTED = "accepted";
    private static final String SIDE_EFFECT = "fails " + Shortfall.AUTOMATIC;

    @ParameterizedTest
    @EnumSource(names = {"ACTIVITY", "ITEM", "STATEMENT", "FIELD", "MOMENT", "PERSON", "DETAIL"})
    void one_thing_is_said_of_a_record_with_nothing_else_the_matter(Kind kind) {
        Map<Situation, List<String>> said = said(kind, nothingElseTheMatter(kind));
        assertThat(said.values()).anyMatch(words -> words.contains(GENUINE));
        assertThat(said).allSatisfy((situation, words) -> {
            if (!words.contains(SIDE_EFFECT)) {
                assertThat(words).hasSize(1);
            }
        });
    }

    @Test
    void of_a_side_effect_one_thing_more_is_said_at_most_and_never_that_it_counts() {
        Map<Situation, List<String>> said = said(Kind.ACTIVITY, nothingElseTheMatter(Kind.ACTIVITY));
        said.values().removeIf(words -> !words.contains(SIDE_EFFECT));
        assertThat(said).isNotEmpty().allSatisfy((situation, words) -> assertThat(words)
                .hasSizeLessThanOrEqualTo(2)
                .doesNotHaveDuplicates()
                .doesNotContain(GENUINE));
    }

    @Test
    void a_waiver_that_one_rule_accepts_no_other_refuses_or_doubts() {
        Map<Situation, List<String>> said = said(Kind.WAIVER, Situations.of(Kind.WAIVER));
        said.values().removeIf(words -> !words.contains(ACCEPTED));
        assertThat(said).isNotEmpty().allSatisfy((situation, words) -> assertThat(words)
                .containsExactly(ACCEPTED));
    }

    private static Map<Situation, List<String>> said(Kind kind, Situations situations) {
        Map<Situation, List<String>> said = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        KieSession session = Judge.withOwnRules().rules().newKieSession();
        session.setGlobal("decisions", takingDown(words));
        try {
            situations.forEach(code -> {
                Situation situation = kind.situation(code);
                words.clear();
                session.insert(situation);
                session.fireAllRules();
                said.put(situation, List.copyOf(words));
            });
        } finally {
            session.dispose();
        }
        return said;
    }

    /** Everything that can be told of a record's own state, and nothing against it besides. */
    private static Situations nothingElseTheMatter(Kind kind) {
        Situations all = Situations.of(kind)
                .only("STRENGTH", Strength.LOGGED)
                .only("ASKED_STRENGTH", Strength.LOGGED)
                .only("ACTOR", Match.MATCHES)
                .only("CONTRADICTORY", YesNo.NO)
                .only("PEOPLE", People.THERE)
                .only("LENGTH", Length.LONG_ENOUGH)
                .only("OUTCOME", Match.MATCHES);
        return switch (kind) {
            case MOMENT, DETAIL -> all;
            default -> all.only("TIME", TimeFit.FITS).only("DETAILS", Details.AS_ASKED);
        };
    }

    private static Decisions takingDown(List<String> words) {
        return (Decisions) Proxy.newProxyInstance(
                Decisions.class.getClassLoader(), new Class<?>[] {Decisions.class}, (self, said, about) -> {
                    words.add(about.length == 1 ? said.getName() : said.getName() + " " + about[1]);
                    return null;
                });
    }
}
