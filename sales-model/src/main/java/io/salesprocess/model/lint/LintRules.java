package io.salesprocess.model.lint;

import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.value.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes of everything that can be wrong with a process, in the order of {@link ProblemCode}. Thread-safe. */
public final class LintRules {
    private static final List<LintRule> ALL = read();

    private LintRules() {}

    /** All rules. */
    public static List<LintRule> all() {
        return ALL;
    }

    /** The rule of a code; empty if no process can have the problem. */
    public static Optional<LintRule> of(String code) {
        return ALL.stream().filter(rule -> rule.code().spelled().equals(code)).findFirst();
    }

    private static List<LintRule> read() {
        try (InputStream file = LintRules.class.getResourceAsStream("rules.json")) {
            Limits limits = Limits.usual();
            Input input = new Input(limits);
            Node rules = Json.tree(
                    Objects.requireNonNull(file).readAllBytes(),
                    limits.definitionBytes(),
                    limits.definitionTokens(),
                    input);
            if (rules instanceof Node.Items list) {
                return list.items().stream().map(LintRules::rule).toList();
            }
            throw new IllegalStateException("The rules cannot be read: " + input.problems());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LintRule rule(Node node) {
        Node.Fields rule = (Node.Fields) node;
        return new LintRule(
                word(rule, "code", ProblemCode.values()),
                text(rule, "says"),
                word(rule, "where", LintRule.Where.values()),
                Json.plain(value(rule, "bad")),
                Json.plain(value(rule, "good")),
                Optional.ofNullable(rule.get("before")).map(Json::plain));
    }

    private static <E extends Named> E word(Node.Fields rule, String key, E[] words) {
        String said = text(rule, key);
        return Stream.of(words)
                .filter(word -> word.spelled().equals(said))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The rules know no '" + said + "'."));
    }

    private static String text(Node.Fields rule, String key) {
        return ((Node.Text) value(rule, key)).text();
    }

    private static Node value(Node.Fields rule, String key) {
        return Objects.requireNonNull(rule.get(key), key);
    }
}
