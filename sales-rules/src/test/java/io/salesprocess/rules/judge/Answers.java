package io.salesprocess.rules.judge;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.KieBase;

/** What rules answer when they are asked about situations, in words that can be compared. */
final class Answers {
    static final String ERROR = "an error";
    private static final int TOGETHER = 4_096;

    private Answers() {}

    static Map<Long, String> of(KieBase rules, Kind kind, Collection<Long> codes) {
        Judge judge = new Judge(rules);
        Map<Long, String> answers = new TreeMap<>();
        Hearing hearing = judge.hear(() -> {});
        for (long code : codes) {
            if (answers.size() % TOGETHER == TOGETHER - 1) {
                hearing.close();
                hearing = judge.hear(() -> {});
            }
            try {
                answers.put(code, words(hearing.decide(kind, code)));
            } catch (RuntimeException refused) {
                answers.put(code, ERROR);
                // Whoever failed once may still hold what it was asked.
                hearing.close();
                hearing = judge.hear(() -> {});
            }
        }
        hearing.close();
        return answers;
    }

    private static String words(Decision decision) {
        try {
            StringBuilder words = new StringBuilder();
            for (Field field : Decision.class.getDeclaredFields()) {
                field.setAccessible(true);
                words.append(field.getName())
                        .append(' ')
                        .append(field.get(decision))
                        .append("; ");
            }
            return words.toString();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
