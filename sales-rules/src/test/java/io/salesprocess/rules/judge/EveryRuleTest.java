package io.salesprocess.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.Showcase;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.situation.Details;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.Situation;
import io.salesprocess.rules.situation.TimeFit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** The rules, asked about every situation that their facts can tell: none is left unspoken for, none is decided twice. */
class EveryRuleTest {
    private static final int TOGETHER = 4_096;
    private static final Map<Kind, Sitting> DECIDED = new EnumMap<>(Kind.class);

    @AfterAll
    static void forget() {
        DECIDED.clear();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("B042")
    void every_situation_is_decided_exactly_once(Kind kind) {
        Sitting sitting = onEverythingTold(kind);
        assertThat(sitting.asked).isPositive();
        assertThat(sitting.errors).as("situations of kind %s", kind).isEmpty();
    }

    @Test
    void every_rule_decides_some_situation() {
        Set<String> fired = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            fired.addAll(onEverythingTold(kind).fired.keySet());
        }
        Set<String> silent = names();
        assertThat(silent).isNotEmpty();
        silent.removeAll(fired);
        assertThat(silent).as("rules that never fired").isEmpty();
    }

    @Test
    void every_rule_has_its_say_in_the_inspection_of_some_case() {
        Judge.withOwnRules().forget();
        cases().forEach(given -> {
            var inspection = given.inspect().inspection();
            inspection.findings();
            inspection.stages().forEach(stage -> given.gate(stage.stage()));
        });
        Set<String> fired = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            Memory memory = Judge.withOwnRules().memory(kind);
            Sitting sitting = new Sitting(kind);
            Situations.of(kind).forEach(code -> {
                if (memory.recall(code) != null) {
                    sitting.add(code);
                }
            });
            sitting.end();
            fired.addAll(sitting.fired.keySet());
        }
        Set<String> silent = names();
        assertThat(silent).isNotEmpty();
        silent.removeAll(fired);
        assertThat(silent).as("rules that never fired").isEmpty();
    }

    private static Sitting onEverythingTold(Kind kind) {
        return DECIDED.computeIfAbsent(kind, asked -> {
            Sitting sitting = new Sitting(asked);
            told(asked).forEach(sitting::add);
            sitting.end();
            return sitting;
        });
    }

    private static Stream<Given> cases() {
        return Stream.of(
                        Stream.of(Shortfall.values()).map(Showcase::of),
                        Stream.of(FindingCode.values()).map(Showcase::of),
                        Showcase.more().stream())
                .flatMap(all -> all);
    }

    /**
     * Everything that can be told of a kind; of activities only two strengths against one that is asked, as rules see no
     * more of it than whether it is enough, only three bases, as rules tell the passing of time and side effects from all
     * others, and only two answers each of time and details, which rules look at alike in all records.
     */
    static Situations told(Kind kind) {
        Situations all = Situations.of(kind);
        return switch (kind) {
            case ACTIVITY ->
                all.only("STRENGTH", Strength.CLAIMED, Strength.LOGGED)
                        .only("ASKED_STRENGTH", Strength.LOGGED)
                        .only("BASIS", Basis.EXPLICIT, Basis.TIME_ELAPSED, Basis.AUTOMATIC)
                        .only("DETAILS", Details.AS_ASKED, Details.OTHERWISE)
                        .only("TIME", TimeFit.FITS, TimeFit.LATER);
            // Every condition comes to something.
            case NEGATION -> all.only("INNER", Done.YES, Done.NO, Done.CANNOT_TELL, Done.NOT_NEEDED);
            default -> all;
        };
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        Judge.withOwnRules().rules().getKiePackages().forEach(each -> each.getRules().stream()
                .map(Rule::getName)
                .forEach(names::add));
        return names;
    }

    private static final class Sitting {
        private final Kind kind;
        private final Map<String, Integer> fired = new TreeMap<>();
        private final List<String> errors = new ArrayList<>();
        private final Minutes minutes = new Minutes();
        private KieSession session = session();
        private int asked;

        private Sitting(Kind kind) {
            this.kind = kind;
        }

        private KieSession session() {
            KieSession opened = Judge.withOwnRules().rules().newKieSession();
            opened.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    fired.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
                }
            });
            opened.setGlobal("decisions", minutes);
            return opened;
        }

        private void add(long code) {
            asked++;
            if (asked % TOGETHER == 0) {
                session.dispose();
                session = session();
            }
            Situation situation = kind.situation(code);
            try {
                minutes.open(situation);
                session.insert(situation);
                session.fireAllRules();
                spoken(minutes.decision(kind));
            } catch (RuntimeException failure) {
                errors.add(String.valueOf(
                        failure.getCause() == null
                                ? failure.getMessage()
                                : failure.getCause().getMessage()));
            }
        }

        private void end() {
            session.dispose();
        }

        private void spoken(Decision decision) {
            switch (kind) {
                case SEARCH, EACH, NEGATION, CADENCE, DECIDER, REQUIREMENT, ROUTE, STAGE, FORECAST ->
                    assertThat(decision.verdict()).isNotNull();
                case GATE -> assertThat(decision.gate()).isNotNull();
                default -> assertThat(decision).isNotNull();
            }
        }
    }
}
