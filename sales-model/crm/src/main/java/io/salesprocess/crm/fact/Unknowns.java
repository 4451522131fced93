package io.salesprocess.crm.fact;

import io.salesprocess.crm.CrmReport;
import io.salesprocess.crm.CrmSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects the words that a profile does not map, each once with the records that say it. */
final class Unknowns {
    private record Word(CrmSystem system, String kind, String what, String at, String word)
            implements Comparable<Word> {
        @Override
        public int compareTo(Word other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return String.join("\n", system.spelled(), kind, what, at, word);
        }
    }

    private final Map<Word, Set<String>> words = new TreeMap<>();

    void add(CrmSystem system, String kind, String what, String at, String word, String record) {
        words.computeIfAbsent(new Word(system, kind, what, at, Words.harmless(word)), key -> new LinkedHashSet<>())
                .add(record);
    }

    List<CrmReport.UnknownWord> all() {
        List<CrmReport.UnknownWord> all = new ArrayList<>();
        new LinkedHashMap<>(words)
                .forEach((word, records) -> all.add(new CrmReport.UnknownWord(
                        word.system(),
                        word.kind(),
                        word.what(),
                        word.at(),
                        word.word(),
                        records.size(),
                        records.iterator().next())));
        return all;
    }
}
