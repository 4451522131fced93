package io.salesprocess.rules;

import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.text.English;
import io.salesprocess.rules.measure.Check;
import io.salesprocess.rules.measure.Examination;
import io.salesprocess.rules.measure.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The choices that a done-when leaves, each with its branches. Immutable and thread-safe. */
final class Alternatives {
    private final List<List<Branch>> choices;

    private static final class Branch {
        private final Condition condition;
        private final Check check;
        private volatile @Nullable String words;

        Branch(Condition condition, Check check) {
            this.condition = condition;
            this.check = check;
        }

        String words(English english) {
            String known = words;
            if (known == null) {
                known = condition.statement().orElseGet(() -> english.condition(condition));
                words = known;
            }
            return known;
        }
    }

    private Alternatives(List<List<Branch>> choices) {
        this.choices = choices;
    }

    /** Null where the condition leaves no choice. */
    static @Nullable Alternatives of(Condition condition, Function<Condition, Check> checks) {
        List<List<Branch>> choices = new ArrayList<>();
        collect(condition, checks, choices);
        return choices.isEmpty() ? null : new Alternatives(choices);
    }

    private static void collect(Condition condition, Function<Condition, Check> checks, List<List<Branch>> choices) {
        if (condition instanceof AllOf all) {
            all.conditions().forEach(part -> collect(part, checks, choices));
        } else if (condition instanceof AnyOf any) {
            choices.add(any.conditions().stream()
                    .map(branch -> new Branch(branch, checks.apply(branch)))
                    .toList());
        }
    }

    /** The branches that were used, in words: of several that are met, those on whose evidence the verdict rests. */
    Optional<String> used(List<String> cited, Examination examination, English english) {
        String words = choices.stream()
                .flatMap(choice -> used(choice, cited, examination).stream())
                .map(branch -> branch.words(english))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<Branch> used(List<Branch> choice, List<String> cited, Examination examination) {
        Branch first = null;
        for (Branch branch : choice) {
            Outcome outcome = branch.check.examine(examination);
            if (outcome.met() && cited.containsAll(outcome.evidence())) {
                return Optional.of(branch);
            }
            first = first == null && outcome.met() ? branch : first;
        }
        return Optional.ofNullable(first);
    }
}
