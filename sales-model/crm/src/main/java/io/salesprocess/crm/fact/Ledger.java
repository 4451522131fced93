package io.salesprocess.crm.fact;

import io.salesprocess.crm.CrmReport;
import io.salesprocess.crm.CrmSystem;
import io.salesprocess.crm.source.Drop;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Keeps account of what became of the records. Not thread-safe. */
final class Ledger {
    private record Gap(Part part, Coverage coverage, List<String> kinds) implements Comparable<Gap> {
        @Override
        public int compareTo(Gap other) {
            int byPart = part.compareTo(other.part);
            int byCoverage = byPart == 0 ? coverage.compareTo(other.coverage) : byPart;
            return byCoverage == 0 ? String.join(" ", kinds).compareTo(String.join(" ", other.kinds)) : byCoverage;
        }
    }

    private record Used(CrmSystem system, String evidence) {}

    private final Set<Used> used = new HashSet<>();
    private final Set<Used> ofNoInterest = new HashSet<>();
    private final Map<Gap, Integer> gaps = new TreeMap<>();

    void used(Crm crm, String evidence) {
        used.add(new Used(crm.profile.system(), evidence));
    }

    void ofNoInterest(Crm crm, String evidence) {
        ofNoInterest.add(new Used(crm.profile.system(), evidence));
    }

    void gap(Part part, Coverage coverage, List<String> kinds) {
        gaps.merge(new Gap(part, coverage, kinds), 1, Integer::sum);
    }

    List<CrmReport.NotLoaded> notLoaded() {
        List<CrmReport.NotLoaded> all = new ArrayList<>();
        gaps.forEach((gap, count) -> all.add(new CrmReport.NotLoaded(gap.part(), gap.coverage(), gap.kinds(), count)));
        return all;
    }

    List<CrmReport.Kind> kinds(List<Crm> crms) {
        List<CrmReport.Kind> kinds = new ArrayList<>();
        for (Crm crm : crms) {
            CrmSystem system = crm.profile.system();
            Map<String, Map<Drop, Integer>> drops = new TreeMap<>();
            crm.haul.drops().forEach((kind, reasons) -> drops.put(kind, new TreeMap<>(reasons)));
            crm.haul.evidence().values().forEach(record -> {
                Used one = new Used(system, record.id());
                Map<Drop, Integer> reasons = drops.computeIfAbsent(record.kind(), kind -> new TreeMap<>());
                if (ofNoInterest.contains(one)) {
                    reasons.merge(Drop.OF_NO_INTEREST, 1, Integer::sum);
                } else if (!used.contains(one) && !crm.deleted(record)) {
                    reasons.merge(Drop.NO_OPPORTUNITY, 1, Integer::sum);
                }
            });
            crm.haul
                    .counts()
                    .forEach((kind, count) -> kinds.add(
                            new CrmReport.Kind(system, kind, count, Map.copyOf(drops.getOrDefault(kind, Map.of())))));
        }
        return kinds;
    }
}
