package io.salesprocess.examples.report;

import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.value.FieldValue.Money;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an opportunity was worth at a moment. */
final class Amounts {
    private Amounts() {}

    /** The amount last entered by then, if it has a currency. */
    static Optional<Money> asOf(Opportunity opportunity, Instant asOf, ZoneId zone) {
        return opportunity.fields().getOrDefault(Opportunity.AMOUNT, List.of()).stream()
                .filter(entry -> !begins(entry, zone).isAfter(asOf))
                .filter(entry -> !entry.recordedAt().orElse(asOf).isAfter(asOf))
                .max(Comparator.comparing((FieldEntry entry) -> begins(entry, zone)))
                .flatMap(FieldEntry::value)
                .filter(Money.class::isInstance)
                .map(Money.class::cast)
                .filter(money -> money.currency().isPresent());
    }

    private static Instant begins(FieldEntry entry, ZoneId zone) {
        return entry.at().map((Moment at) -> at.begins(zone)).orElse(Instant.MIN);
    }
}
