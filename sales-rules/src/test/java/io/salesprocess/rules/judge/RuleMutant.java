package io.salesprocess.rules.judge;

import io.salesprocess.rules.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule, changed in one place.
 *
 * @param name unique among all rules and mutants
 * @param rule the name of the rule that it takes the place of
 * @param what the change
 * @param type the situations that the rule looks at
 * @param text the changed rule, under its name
 */
record RuleMutant(String name, String file, String rule, String what, String type, String text) {
    private static final Pattern RULE = Pattern.compile(
            "rule \"([^\"]+)\"\\nwhen\\n    \\$\\w+ : (\\w+)\\((.*?)\\)\\nthen\\n.*?\\nend\\n", Pattern.DOTALL);

    /** Every single change of a constraint of a rule in these files. */
    static List<RuleMutant> of(Map<String, String> files) {
        List<RuleMutant> mutants = new ArrayList<>();
        files.forEach((file, text) -> RULE.matcher(text).results().forEach(rule -> {
            Matcher parts = RULE.matcher(rule.group());
            parts.matches();
            List<Constraint> asked = Constraint.read(parts.group(3));
            for (int i = 0; i < asked.size(); i++) {
                for (Constraint.Change change : asked.get(i).changes()) {
                    String changed = rule.group().substring(0, parts.start(3))
                            + with(asked, i, change.instead())
                            + rule.group().substring(parts.end(3));
                    String name = parts.group(1) + " ~" + mutants.size();
                    mutants.add(new RuleMutant(
                            name,
                            file,
                            parts.group(1),
                            change.what(),
                            parts.group(2),
                            changed.replace(parts.group(1), name)));
                }
            }
        }));
        return mutants;
    }

    private static String with(List<Constraint> asked, int index, Optional<Constraint> instead) {
        List<Constraint> changed = new ArrayList<>(asked);
        changed.remove(index);
        instead.ifPresent(constraint -> changed.add(index, constraint));
        return changed.stream().map(Constraint::text).collect(Collectors.joining(", "));
    }

    /** Whether the rule looks at situations of this kind. */
    boolean looksAt(Kind kind) {
        try {
            return Class.forName(Situation.class.getPackageName() + "." + type).isInstance(kind.situation(0));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return file + ": " + rule + ": " + what;
    }
}
