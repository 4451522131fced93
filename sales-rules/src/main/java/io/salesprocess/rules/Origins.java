package io.salesprocess.rules;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Source;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Moment;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Says what a source itself said of a record, beside what that means. */
final class Origins {
    private final Opportunity opportunity;
    private final ZoneId zone;

    Origins(Opportunity opportunity, ZoneId zone) {
        this.opportunity = opportunity;
        this.zone = zone;
    }

    /** One sentence about the first record that names its source; nothing if none does. */
    String of(List<String> evidence, Optional<Shortfall> shortfall) {
        return evidence.stream()
                .flatMap(id -> record(id).stream())
                .filter(record -> record.source().isPresent())
                .findFirst()
                .map(record -> " " + sentence(record, record.source().orElseThrow(), shortfall))
                .orElse("");
    }

    private Optional<? extends Evidence> record(String id) {
        return opportunity.evidence().filter(record -> record.id().equals(id)).findFirst();
    }

    private String sentence(Evidence record, Source source, Optional<Shortfall> shortfall) {
        String name = Sentences.capital(Quote.of(source.system()))
                + source.type().map(type -> " " + Quote.of(type)).orElse("")
                + source.id().map(id -> " " + Quote.of(id)).orElse("");
        String passed = shortfall.equals(Optional.of(Shortfall.LAPSED))
                ? over(record)
                        .map(moment -> "; its time passed on " + moment.dateIn(zone))
                        .orElse("")
                : "";
        return name + ": " + said(record, source) + passed + ".";
    }

    private static String said(Evidence record, Source source) {
        Optional<String> raw = source.rawState();
        if (raw.isEmpty()) {
            return record instanceof Item ? "no state recorded" : "no outcome recorded";
        }
        return "recorded as " + Quote.of(raw.get())
                + (record instanceof Activity activity ? basis(activity.basis()) : "");
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case EXPLICIT -> "";
            case CLOSED_FLAG -> ", which only says that it is closed";
            case TIME_ELAPSED -> ", which only says that its time passed";
            case AUTOMATIC -> ", which something else brought about";
            case CUSTOM_FIELD -> " in a field of its own";
            case INFERRED -> " in a log";
        };
    }

    private static Optional<Moment> over(Evidence record) {
        return record instanceof Activity activity ? activity.end().or(activity::start) : Optional.empty();
    }
}
