package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.HubSpotProperties.at;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.FieldRecord;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PastWord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The values that properties had before, where {@code propertiesWithHistory} was asked for. */
final class HubSpotHistory {
    static final String STAGE = "dealstage";
    static final String STAGES = "deals/dealstage";
    private static final String PIPELINE = "pipeline";
    /** Of objects other than contacts HubSpot keeps this many values of a property and forgets the older ones. */
    private static final int KEPT = 20;

    private final Times times;

    HubSpotHistory(Times times) {
        this.times = times;
    }

    /** Reads the stages and the fields of an opportunity. */
    void ofDeal(String deal, Row row, Haul haul) {
        for (String property : properties(row)) {
            for (Row entry : entries(row, property)) {
                Moment since = since(entry);
                if (property.equals(STAGE)) {
                    entry.text("/value")
                            .ifPresent(stage -> haul.stage(new StageRecord(
                                    deal, value(row, PIPELINE, instant(entry)), stage, false, since, by(entry, haul))));
                } else {
                    haul.field(new FieldRecord(deal, at(property), entry, "/value", since, by(entry, haul)));
                }
            }
        }
        if (row.has("/propertiesWithHistory/" + STAGE)) {
            haul.within(deal, STAGES, List.of(), entries(row, STAGE).size() < KEPT, entry -> {});
        }
    }

    /** Reads the words that an activity or document once said. */
    void ofEvidence(Row row, EvidenceRecord.Builder record, Haul haul) {
        for (String property : properties(row)) {
            for (Row entry : entries(row, property)) {
                record.addPast(new PastWord(at(property), entry.text("/value"), since(entry), by(entry, haul)));
            }
        }
    }

    /** The present value of a property; the last one of its history where only that was read. */
    Optional<String> present(Row row, String property) {
        return row.has(at(property)) ? HubSpotProperties.property(row, property) : value(row, property, Instant.MAX);
    }

    private Optional<String> value(Row row, String property, Instant when) {
        return entries(row, property).stream()
                .filter(entry -> !instant(entry).isAfter(when))
                .max(Comparator.comparing(this::instant))
                .flatMap(entry -> entry.text("/value"));
    }

    private Moment since(Row entry) {
        return times.moment(entry, "/timestamp")
                .orElseThrow(() -> new MalformedRecord(entry.json().place(), "There is no value at '/timestamp'."));
    }

    private Instant instant(Row entry) {
        return since(entry).begins(ZoneOffset.UTC);
    }

    private static List<String> properties(Row row) {
        return row.value("/propertiesWithHistory").orElse(null) instanceof Node.Fields all
                ? List.copyOf(all.members().keySet())
                : List.of();
    }

    private static List<Row> entries(Row row, String property) {
        return row.rows("/propertiesWithHistory/" + property);
    }

    /** Who entered a value: a user, whom an owner of the same number of user stands for. */
    private static Optional<String> by(Row entry, Haul haul) {
        Optional<String> user = entry.text("/updatedByUserId")
                .or(() -> entry.text("/sourceId")
                        .filter(source -> source.matches("userId:[0-9]+"))
                        .map(source -> source.substring(7)))
                .map(number -> "user-" + number);
        user.ifPresent(person -> haul.side(person, Side.OURS));
        return user;
    }
}
