package io.salesprocess.rules.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a rule asks of one situation, with every small way of asking something else. */
sealed interface Constraint {
    /** One small change: what it is, and what is asked instead; empty if nothing is. */
    record Change(String what, Optional<Constraint> instead) {}

    /** Every single change in this constraint or in a part of it. */
    List<Change> changes();

    /** As it is written in a rule. */
    String text();

    /** A comparison of one fact. */
    record Comparison(String fact, String operator, List<String> values) implements Constraint {
        @Override
        public List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            changes.add(new Change("without " + text(), Optional.empty()));
            Constraint contrary = new Comparison(fact, contrary(operator), values);
            changes.add(new Change(contrary.text() + " instead of " + operator, Optional.of(contrary)));
            if (values.size() > 1) {
                for (String value : values) {
                    List<String> others = values.stream()
                            .filter(other -> !other.equals(value))
                            .toList();
                    changes.add(new Change(
                            text() + " without " + value, Optional.of(new Comparison(fact, operator, others))));
                }
            }
            return changes;
        }

        private static String contrary(String operator) {
            return switch (operator) {
                case "==" -> "!=";
                case "!=" -> "==";
                case "in" -> "not in";
                default -> "in";
            };
        }

        @Override
        public String text() {
            String right = operator.endsWith("in") ? "(" + String.join(", ", values) + ")" : values.get(0);
            return fact + " " + operator + " " + right;
        }
    }

    /** Several constraints, joined by one of the two operators. */
    record Joined(String operator, List<Constraint> parts) implements Constraint {
        @Override
        public List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            changes.add(new Change("without " + text(), Optional.empty()));
            for (int i = 0; i < parts.size(); i++) {
                for (Change change : parts.get(i).changes()) {
                    changes.add(new Change(change.what(), Optional.of(with(i, change.instead()))));
                }
            }
            return changes;
        }

        private Constraint with(int index, Optional<Constraint> instead) {
            List<Constraint> changed = new ArrayList<>(parts);
            if (instead.isPresent()) {
                changed.set(index, instead.get());
            } else {
                changed.remove(index);
            }
            return changed.size() == 1 ? changed.get(0) : new Joined(operator, changed);
        }

        @Override
        public String text() {
            return parts.stream()
                    .map(part -> part instanceof Joined ? "(" + part.text() + ")" : part.text())
                    .collect(Collectors.joining(" " + operator + " "));
        }
    }

    /** Reads what stands between the parentheses of a pattern. */
    static List<Constraint> read(String written) {
        return split(written, ",").stream().map(Constraint::one).toList();
    }

    private static Constraint one(String written) {
        return joined(
                written,
                "||",
                either -> joined(
                        either,
                        "&&",
                        both -> both.startsWith("(") ? one(both.substring(1, both.length() - 1)) : comparison(both)));
    }

    private static Constraint joined(String written, String operator, Function<String, Constraint> part) {
        List<Constraint> parts = split(written, operator).stream().map(part).toList();
        return parts.size() == 1 ? parts.get(0) : new Joined(operator, parts);
    }

    private static Constraint comparison(String written) {
        Matcher matcher =
                Pattern.compile("(\\w+) (==|!=|in|not in) \\(?([^()]+)\\)?").matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Nobody knows how to change '" + written + "'.");
        }
        return new Comparison(matcher.group(1), matcher.group(2), split(matcher.group(3), ","));
    }

    private static List<String> split(String written, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < written.length(); i++) {
            depth += written.charAt(i) == '(' ? 1 : written.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && written.startsWith(separator, i)) {
                parts.add(written.substring(from, i).strip());
                from = i + separator.length();
            }
        }
        parts.add(written.substring(from).strip());
        return parts;
    }
}
