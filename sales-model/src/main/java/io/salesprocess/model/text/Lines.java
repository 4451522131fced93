package io.salesprocess.model.text;

import io.salesprocess.model.value.Named;
import java.util.Optional;

final class Lines {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();

    Lines add(int depth, String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
        return this;
    }

    void why(int depth, Optional<String> why) {
        why.ifPresent(reason -> add(depth, "Why: " + Sentence.stopped(Quotes.clean(reason))));
    }

    Lines gap() {
        text.append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }

    /** A word of the language as people write it: "best case". */
    static String spaced(Named word) {
        return word.spelled().replace('-', ' ');
    }
}
