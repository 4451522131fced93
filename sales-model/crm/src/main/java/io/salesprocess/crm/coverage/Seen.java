package io.salesprocess.crm.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be seen of a condition, and what is missing.
 *
 * @param sight how much
 * @param missing what would have to be recorded
 */
record Seen(Sight sight, List<String> missing) {
    static final Seen PROVED = new Seen(Sight.PROVES, List.of());

    static Seen asserted(String missing) {
        return new Seen(Sight.ASSERTS, List.of(missing));
    }

    static Seen unseen(String missing) {
        return new Seen(Sight.CANNOT_SEE, List.of(missing));
    }

    /** All of them are needed. */
    static Seen all(List<Seen> each) {
        LinkedHashSet<String> missing = new LinkedHashSet<>();
        each.forEach(one -> missing.addAll(one.missing()));
        return new Seen(each.stream().map(Seen::sight).reduce(Sight.PROVES, Sight::worse), new ArrayList<>(missing));
    }

    static Seen all(Seen... each) {
        return all(Arrays.asList(each));
    }

    /** So many of them are needed: those of which most can be seen. */
    static Seen best(int needed, List<Seen> each) {
        Stream<Seen> best = each.stream().sorted(Comparator.comparing(Seen::sight));
        return all(best.limit(Math.max(needed, 1)).toList());
    }
}
