package io.salesprocess.model.text;

import java.util.List;
import java.util.stream.IntStream;

/** How a noun begins. */
enum Form {
    /** "a demo" */
    A,
    /** "demo", as after "no" and "the first". */
    BARE,
    /** "demos", as after "at least 2". */
    MANY,
    /** "every demo", "each of the reference calls" */
    EVERY;

    String of(Noun noun) {
        return switch (this) {
            case A -> noun.a();
            case BARE -> noun.bare();
            case MANY -> noun.many();
            case EVERY -> (noun.plural() ? "each of the " : "every ") + noun.bare();
        };
    }

    /** Of several, "every" is said but once. */
    List<String> of(List<Noun> nouns) {
        boolean once = this == EVERY && nouns.stream().noneMatch(Noun::plural);
        return IntStream.range(0, nouns.size())
                .mapToObj(at -> (once && at > 0 ? BARE : this).of(nouns.get(at)))
                .toList();
    }
}
