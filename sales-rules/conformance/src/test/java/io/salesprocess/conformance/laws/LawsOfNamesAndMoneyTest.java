package io.salesprocess.conformance.laws;

import static io.salesprocess.conformance.laws.Laws.inWorlds;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.Judgement;
import io.salesprocess.conformance.generated.Feature;
import io.salesprocess.conformance.generated.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Laws 23 and 24: names and the size of amounts are irrelevant. */
class LawsOfNamesAndMoneyTest {
    @ParameterizedTest
    @EnumSource
    void law_23_renaming_labels_changes_no_verdict(Opinion opinion) {
        inWorlds(400, Feature.all(), opinion, world -> {
            ObjectNode renamed = world.processTree();
            Tree.eachObject(renamed, object -> {
                for (String key : List.of("name", "why", "statement", "then", "reason")) {
                    if (object.has(key)) {
                        object.put(key, "Ærø " + object.path(key).asString());
                    }
                }
            });
            assertThat(world.ofProcess(renamed)).isEqualTo(world.judgement());
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_23_renaming_ids_everywhere_changes_only_names(Opinion opinion) {
        inWorlds(400, Feature.all(), opinion, world -> {
            Judgement renamed = world.of(
                    Changes.objectRenamed(world.processTree(), LawsOfNamesAndMoneyTest::other),
                    Changes.objectRenamed(world.opportunityTree(), LawsOfNamesAndMoneyTest::other),
                    world.asOf());
            assertThat(renamed).isEqualTo(renamed(world.judgement()));
        });
    }

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("call", "telephone-call"),
            Map.entry("demo", "a-show"),
            Map.entry("proposal", "offer"),
            Map.entry("trial", "a-test"),
            Map.entry("plan", "way"),
            Map.entry("engineer", "x.engineer"),
            Map.entry("segment", "branch"),
            Map.entry("budget", "purse"),
            Map.entry("score", "ämter"),
            Map.entry("chief", "z-boss"),
            Map.entry("seller", "a-seller"),
            Map.entry("ann", "z1"),
            Map.entry("bob", "y2"),
            Map.entry("rep", "x3"),
            Map.entry("boss", "w4"),
            Map.entry("drafted", "z-first"),
            Map.entry("sent", "a-last"),
            Map.entry("table-number", "numbers"),
            Map.entry("dropped", "zz-dropped"));

    /** Another id, in another order than that of the ids before; whatever else is said stays. */
    private static String other(String text) {
        if (text.matches("(c[0-9])?r[0-9]+")) {
            return "z" + (1_000 - Integer.parseInt(text.replaceFirst(".*r", ""))) + "-" + text;
        }
        if (text.matches("[adwec][0-9]+s?|stage-[0-9]|track-[0-9](-[0-9])?")) {
            return (char) ('z' - text.charAt(text.length() - 1) % 10) + "-" + text;
        }
        return OTHERS.getOrDefault(text, text);
    }

    private static Judgement renamed(Judgement said) {
        return new Judgement(
                keys(said.verdicts()),
                all(said.calledFor()),
                keys(said.due()),
                all(said.missing()),
                all(said.cannotTell()),
                keys(said.gates()),
                one(said.verified()),
                one(said.possible()),
                keys(said.tracks(), LawsOfNamesAndMoneyTest::bothRenamed),
                said.closingVerified(),
                said.forecast());
    }

    private static String bothRenamed(String verifiedAndPossible) {
        String[] both = verifiedAndPossible.split("/", 2);
        return other(both[0]) + "/" + other(both[1]);
    }

    private static <T> SortedMap<String, T> keys(SortedMap<String, T> all) {
        return keys(all, UnaryOperator.identity());
    }

    private static <T> SortedMap<String, T> keys(SortedMap<String, T> all, UnaryOperator<T> value) {
        SortedMap<String, T> renamed = new TreeMap<>();
        all.forEach((id, said) -> renamed.put(other(id), value.apply(said)));
        return renamed;
    }

    private static SortedSet<String> all(SortedSet<String> ids) {
        return ids.stream().map(LawsOfNamesAndMoneyTest::other).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> one(Optional<String> id) {
        return id.map(LawsOfNamesAndMoneyTest::other);
    }

    @ParameterizedTest
    @EnumSource
    void law_24_scaling_amounts_and_thresholds_alike_changes_no_verdict(Opinion opinion) {
        for (String factor : List.of("1000", "0.01", "3")) {
            inWorlds(200, Feature.all(), opinion, world -> {
                ObjectNode process = scaled(world.processTree(), factor);
                ObjectNode opportunity = scaled(world.opportunityTree(), factor);
                assertThat(world.of(process, opportunity, world.asOf())).isEqualTo(world.judgement());
            });
        }
    }

    private static ObjectNode scaled(ObjectNode tree, String factor) {
        Tree.eachObject(tree, object -> {
            if (object.path("amount").isString()) {
                BigDecimal amount = new BigDecimal(object.path("amount").asString());
                object.put("amount", amount.multiply(new BigDecimal(factor)).toPlainString());
            }
        });
        return tree;
    }
}
