package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Records by number, found by what they are linked to. */
final class Links {
    private static final int[] NONE = {};

    private final Map<String, List<Integer>> byTarget = new HashMap<>();

    /** Takes up the links of a record. */
    void add(int number, Evidence record) {
        for (String target : record.about()) {
            byTarget.computeIfAbsent(target, first -> new ArrayList<>()).add(number);
        }
    }

    /** All records of a list. */
    static Links of(int size, IntFunction<? extends Evidence> records) {
        Links links = new Links();
        for (int i = 0; i < size; i++) {
            links.add(i, records.apply(i));
        }
        return links;
    }

    /** The numbers of the records that are linked to something. */
    int[] to(String target) {
        List<Integer> numbers = byTarget.get(target);
        return numbers == null
                ? NONE
                : numbers.stream().mapToInt(Integer::intValue).distinct().toArray();
    }
}
