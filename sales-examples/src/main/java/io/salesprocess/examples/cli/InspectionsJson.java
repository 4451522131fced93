package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.Pipeline;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.json.JsonWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Many inspections as one JSON object: {@code inspections}, {@code rejected} and a {@code summary}. Thread-safe. */
final class InspectionsJson {
    private final Definition definition;

    InspectionsJson(Definition definition) {
        this.definition = definition;
    }

    String render(Inspected inspected, Instant asOf) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "inspections",
                inspected.deals().stream()
                        .map(deal -> deal.inspection().toMap())
                        .toList());
        map.put("rejected", inspected.rejected().stream().map(Rejected::toMap).toList());
        map.put("summary", summary(inspected, asOf));
        return JsonWriter.pretty(map);
    }

    /** The sums of several processes stand side by side, since each has stages of its own. */
    private Map<String, Object> summary(Inspected inspected, Instant asOf) {
        List<Object> amounts = new ArrayList<>();
        int withoutAmount = 0;
        for (SalesProcess process : definition.processes()) {
            Pipeline pipeline = Pipeline.of(process, inspected.deals(process));
            withoutAmount += pipeline.withoutAmount();
            pipeline.sums().forEach((currency, sums) -> {
                Map<String, Object> map = new LinkedHashMap<>();
                if (!definition.single()) {
                    map.put("process", Chosen.named(process));
                }
                map.put("currency", currency);
                map.put("stages", sums.stream().map(InspectionsJson::stage).toList());
                amounts.add(map);
            });
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("asOf", asOf.toString());
        map.put("inspected", inspected.deals().size());
        map.put("rejected", inspected.rejected().size());
        map.put("findings", findings(inspected));
        map.put("amounts", amounts);
        map.put("withoutAmount", withoutAmount);
        return map;
    }

    private static Map<String, Object> findings(Inspected inspected) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            map.put(
                    severity.spelled(),
                    inspected.deals().stream()
                            .flatMap(deal -> deal.inspection().findings().stream())
                            .filter(finding -> finding.severity() == severity)
                            .count());
        }
        return map;
    }

    private static Map<String, @Nullable Object> stage(Pipeline.StageSum sum) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("stage", sum.stage().orElse(null));
        map.put("claimed", text(sum.claimed()));
        map.put("verified", text(sum.verified()));
        return map;
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
