package io.salesprocess.model.text;

import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.PeopleCondition;
import java.util.Optional;

/** How many are asked for. */
record Amount(int lowest, Optional<Integer> highest) {

    static Amount of(EvidenceCondition condition) {
        return new Amount(condition.needed(), condition.atMost());
    }

    static Amount of(PeopleCondition condition) {
        int lowest = condition.atLeast().orElse(condition.atMost().isPresent() ? 0 : 1);
        return new Amount(lowest, condition.atMost());
    }

    /** One will do: the usual case, in which nothing is said of number. */
    boolean one() {
        return lowest == 1 && highest.isEmpty();
    }

    boolean none() {
        return lowest == 0 && highest.equals(Optional.of(0));
    }

    /** Whether number has to be told. */
    boolean several() {
        return !one() && !none();
    }

    /** Of a thing told without number: whether it must be there, or must not. */
    boolean there(boolean so) {
        return one() == so;
    }

    /** "at least 2 times"; the negative says the opposite. */
    String times(boolean so) {
        String words = words(so);
        return words.endsWith(" one") ? words.substring(0, words.length() - 3) + "once" : words + " times";
    }

    String of(Noun noun, boolean so) {
        return words(so) + " " + (severalOf(noun) ? noun.many() : noun.bare());
    }

    boolean severalOf(Noun noun) {
        return highest.orElse(lowest) != 1 || noun.plural();
    }

    String words(boolean so) {
        if (highest.isEmpty()) {
            return lowest == 0
                    ? (so ? "any number of" : "not any number of")
                    : (so ? "at least " : "fewer than ") + said(lowest);
        }
        int most = highest.get();
        if (lowest == 0) {
            return (so ? "at most " : "more than ") + said(most);
        }
        if (lowest == most) {
            return (so ? "exactly " : "fewer or more than ") + said(most);
        }
        String between = so ? "between " + said(lowest) + " and " : "fewer than " + said(lowest) + " or more than ";
        return between + said(most);
    }

    private static String said(int number) {
        return number == 1 ? "one" : Integer.toString(number);
    }
}
