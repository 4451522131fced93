package io.salesprocess.examples.cli;

import io.salesprocess.model.json.Moments;
import io.salesprocess.model.json.Quoted;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The moment for which an inspection is made. A date stands for its end in the zone of the process. */
final class AsOf {
    private AsOf() {}

    static Instant of(Optional<String> said, ZoneId zone, Clock clock) {
        return said.isEmpty() ? clock.instant() : of(said.get(), zone);
    }

    private static Instant of(String said, ZoneId zone) {
        Instant moment = Moments.understood(said)
                .orElseThrow(() -> new BadInput("--as-of " + Quoted.quoted(said)
                        + " is no date and no moment. Write 2025-03-14 or 2025-03-14T12:00:00+01:00."))
                .ends(zone);
        int year = moment.atZone(zone).getYear();
        if (year < 2 || year > 9997) {
            throw new BadInput("--as-of " + Quoted.quoted(said) + " lies outside the years 2 to 9997.");
        }
        return moment;
    }
}
