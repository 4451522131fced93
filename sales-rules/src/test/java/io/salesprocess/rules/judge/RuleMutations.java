package io.salesprocess.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.launcher.TagFilter.excludeTags;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.kie.api.KieBase;

/**
 * Changes each constraint of each rule in turn, and runs the tests that ask about a situation which the changed rule
 * tells apart from the one that is written, until one fails. Not part of the normal build: {@code -Prule-mutation} runs
 * it.
 */
class RuleMutations {
    private static final String ENGINE = "[engine:junit-jupiter]/[class:";
    private static final int TOGETHER = 256;

    /** Of the shape of the code, of all situations, of the host, and of a class path on which nothing compiles rules. */
    private static final String OTHERS =
            ".*\\.(laws\\..*|faults\\..*|CodeTest|RuleFilesTest|EveryRuleTest|SessionsTest)";

    /** What is given a time to end in. */
    private static final String MEASURED = "B013";

    private static final Path REPORT = Path.of("target/rule-mutations.txt");

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .build());
    private final List<String> report = new ArrayList<>();
    private final Map<String, Integer> count = new TreeMap<>();

    @Test
    void every_change_of_a_constraint_makes_a_test_fail() throws IOException {
        KieBase compiled = Judge.withOwnRules().rules();
        MutatedRules rules = MutatedRules.compile();
        try {
            List<Recorded.Test> tests = recorded(rules.asWritten());
            List<RuleMutant> mutants = new ArrayList<>(rules.mutants());
            mutants.removeIf(mutant -> !mutant.toString().contains(System.getProperty("rule", "")));
            assertThat(mutants).isNotEmpty();
            mutants.removeAll(killedBySome(tests, mutants, rules));
            System.out.println(count + " of " + mutants.size());
            mutants.removeAll(killedByThatCheck(mutants, rules));
            judged(mutants, rules);
        } finally {
            judgeBy(compiled);
            report.sort(Comparator.naturalOrder());
            Files.write(REPORT, report);
        }
        System.out.println(count);
        assertThat(report.stream().filter(line -> !line.startsWith("KILLED"))).isEmpty();
    }

    /** Those for which a test fails that asks about a situation which they tell apart. */
    private Set<RuleMutant> killedBySome(List<Recorded.Test> tests, List<RuleMutant> mutants, MutatedRules rules) {
        Map<RuleMutant, List<Recorded.Test>> suspects = new HashMap<>();
        for (Kind kind : Kind.values()) {
            Set<Long> asked = new TreeSet<>();
            tests.forEach(test -> asked.addAll(test.asked().get(kind)));
            Map<Long, List<Recorded.Test>> askedBy = new HashMap<>();
            for (Recorded.Test test : tests) {
                test.asked().get(kind).forEach(code -> askedBy.computeIfAbsent(code, none -> new ArrayList<>())
                        .add(test));
            }
            rules.matching(kind, asked, matching -> mutants.stream()
                    .filter(matching::tellsApart)
                    .forEach(mutant -> suspects.computeIfAbsent(mutant, none -> new ArrayList<>())
                            .addAll(askedBy.get(matching.code()))));
        }
        Set<RuleMutant> killed = new HashSet<>();
        for (RuleMutant mutant : mutants) {
            judgeBy(rules.with(mutant));
            suspects.getOrDefault(mutant, List.of()).stream()
                    .distinct()
                    .sorted(Comparator.comparing(Recorded.Test::nanos))
                    .filter(test -> fails(test.id()))
                    .findFirst()
                    .ifPresent(test -> {
                        tell("KILLED", mutant, "by " + test.name());
                        killed.add(mutant);
                    });
        }
        return killed;
    }

    /** Those that let count what another rule denies. */
    private Set<RuleMutant> killedByThatCheck(List<RuleMutant> mutants, MutatedRules rules) {
        Set<RuleMutant> killed = new HashSet<>();
        for (RuleMutant mutant : mutants) {
            judgeBy(rules.with(mutant));
            if (fails(ENGINE + LettingCountTest.class.getName() + "]")) {
                tell("KILLED", mutant, "by LettingCountTest");
                killed.add(mutant);
            }
        }
        return killed;
    }

    /** What becomes of the others, by everything that can be told. */
    private void judged(List<RuleMutant> mutants, MutatedRules rules) {
        Map<RuleMutant, Map<Kind, Set<Long>>> apart = new HashMap<>();
        for (Kind kind : Kind.values()) {
            List<RuleMutant> looking =
                    mutants.stream().filter(mutant -> mutant.looksAt(kind)).toList();
            if (!looking.isEmpty()) {
                rules.matching(kind, EveryRuleTest.told(kind).codes(), matching -> looking.stream()
                        .filter(matching::tellsApart)
                        .forEach(mutant -> apart.computeIfAbsent(mutant, none -> new TreeMap<>())
                                .computeIfAbsent(kind, none -> new TreeSet<>())
                                .add(matching.code())));
            }
        }
        for (RuleMutant mutant : mutants) {
            if (!apart.containsKey(mutant)) {
                tell("SUPERFLUOUS", mutant, "it looks at the same situations");
                continue;
            }
            Optional<String> difference = apart.get(mutant).entrySet().stream()
                    .flatMap(each -> difference(mutant, each.getKey(), each.getValue(), rules).stream())
                    .findFirst();
            if (difference.isEmpty()) {
                tell("SUPERFLUOUS", mutant, "it looks at other situations, and nothing is decided otherwise");
            } else if (difference.get().endsWith(Answers.ERROR)
                    && everyRuleTestFails(mutant, apart.get(mutant), rules)) {
                tell("KILLED", mutant, "by EveryRuleTest");
            } else {
                tell("SURVIVED", mutant, difference.get());
            }
        }
    }

    /** A situation on which the mutant decides otherwise; one on which it decides nothing, or twice, if there is any. */
    private static Optional<String> difference(RuleMutant mutant, Kind kind, Set<Long> codes, MutatedRules rules) {
        List<Long> all = List.copyOf(codes);
        Optional<String> found = Optional.empty();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<Long> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
            Map<Long, String> before = Answers.of(rules.asWritten(), kind, some);
            Map<Long, String> after = Answers.of(rules.with(mutant), kind, some);
            for (long code : some) {
                String difference = kind.situation(code) + ": " + before.get(code) + " -> " + after.get(code);
                if (after.get(code).equals(Answers.ERROR)) {
                    return Optional.of(difference);
                }
                if (found.isEmpty() && !before.get(code).equals(after.get(code))) {
                    found = Optional.of(difference);
                }
            }
        }
        return found;
    }

    private boolean everyRuleTestFails(RuleMutant mutant, Map<Kind, Set<Long>> apart, MutatedRules rules) {
        judgeBy(rules.with(mutant));
        return apart.keySet().stream()
                .anyMatch(kind -> fails(ENGINE + EveryRuleTest.class.getName()
                        + "]/[test-template:every_situation_is_decided_exactly_once(" + Kind.class.getName()
                        + ")]/[test-template-invocation:#"
                        + (List.of(Kind.values()).indexOf(kind) + 1) + "]"));
    }

    private void tell(String fate, RuleMutant mutant, String why) {
        report.add(fate + " " + mutant + " | " + why);
        count.merge(fate, 1, Integer::sum);
        if (!fate.equals("KILLED")) {
            System.out.println(report.get(report.size() - 1));
        }
    }

    /** Runs all tests with the rules as they are: each must pass, and is asked what it asks. */
    private List<Recorded.Test> recorded(KieBase rules) {
        judgeBy(rules);
        Recorded recorded = new Recorded();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectPackage("io.salesprocess.rules"))
                        .filters(
                                includeClassNamePatterns(".*Test"),
                                excludeClassNamePatterns(OTHERS),
                                excludeTags(MEASURED))
                        .build(),
                recorded);
        assertThat(recorded.failed()).as("tests that fail anyway").isEmpty();
        return List.copyOf(recorded.tests().values());
    }

    private boolean fails(String test) {
        Set<String> failed = new HashSet<>();
        Judge.withOwnRules().forget();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectUniqueId(test))
                        .build(),
                new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                            failed.add(identifier.getUniqueId());
                        }
                    }
                });
        return !failed.isEmpty();
    }

    private static void judgeBy(KieBase rules) {
        try {
            Field field = Judge.class.getDeclaredField("rules");
            field.setAccessible(true);
            field.set(Judge.withOwnRules(), rules);
            Judge.withOwnRules().forget();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
