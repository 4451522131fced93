package io.salesprocess.crm.source;

import io.salesprocess.crm.record.FieldRecord;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stages and values that opportunities had. Not thread-safe. */
final class SalesforceHistory {
    static final String STAGES = "OpportunityHistory";
    static final String FIELDS = "OpportunityFieldHistory";
    private static final Set<String> LOOKUPS =
            Set.of("Owner", "Account", "Campaign", "Contact", "Contract", "Pricebook2", "RecordType");
    /** What the list of changes tells that is no change of a field. */
    private static final Set<String> HAPPENINGS = Set.of(
            "created",
            "closed",
            "locked",
            "unlocked",
            "ownerAssignment",
            "ownerAccepted",
            "opportunityCreatedFromLead");

    private final Times times;
    private final List<Change> changes = new ArrayList<>();

    private record Change(String field, boolean names, FieldRecord record) {
        private Spot spot() {
            return new Spot(record.deal(), field, record.since());
        }
    }

    private record Spot(String deal, String field, Moment since) {}

    SalesforceHistory(Times times) {
        this.times = times;
    }

    void stages(String deal, Row row, Haul haul) {
        Moment at = since(row);
        Optional<String> by = SalesforceIds.at(row, "/CreatedById");
        row.text("/StageName")
                .ifPresent(stage -> haul.stage(new StageRecord(deal, Optional.empty(), stage, false, at, by)));
        for (String field : List.of("/Amount", "/CloseDate")) {
            if (row.has(field)) {
                haul.field(new FieldRecord(deal, field, row, field, at, by));
            }
        }
    }

    void fields(String deal, Row row, Haul haul) {
        Moment at = since(row);
        Optional<String> by = SalesforceIds.at(row, "/CreatedById");
        String field = row.text("/Field").orElse("");
        if (field.equals("StageName")) {
            row.text("/NewValue")
                    .ifPresent(stage -> haul.stage(new StageRecord(deal, Optional.empty(), stage, false, at, by)));
        } else if (field.isEmpty() || HAPPENINGS.contains(field)) {
            haul.drop(FIELDS, Drop.OF_NO_INTEREST);
        } else {
            boolean lookup = LOOKUPS.contains(field);
            Row entry = isDate(field, row) ? dated(row) : row;
            changes.add(new Change(
                    field,
                    !refers(row),
                    new FieldRecord(deal, "/" + field + (lookup ? "Id" : ""), entry, "/NewValue", at, by)));
        }
    }

    /** The change of a lookup is told twice, with ids and with names, which are never taken. */
    void finish(Haul haul) {
        Set<Spot> told = new HashSet<>();
        changes.stream().filter(change -> !change.names()).forEach(change -> told.add(change.spot()));
        for (Change change : changes) {
            if (change.names() && (LOOKUPS.contains(change.field()) || told.contains(change.spot()))) {
                haul.drop(FIELDS, Drop.TOLD_TWICE);
            } else {
                haul.field(change.record());
            }
        }
    }

    /** Whether a change leads from record to record. */
    private static boolean refers(Row row) {
        Optional<String> before = row.text("/OldValue");
        Optional<String> after = row.text("/NewValue");
        return (before.isPresent() || after.isPresent())
                && before.map(SalesforceIds::looksLikeOne).orElse(true)
                && after.map(SalesforceIds::looksLikeOne).orElse(true);
    }

    private static boolean isDate(String field, Row row) {
        return field.equals("CloseDate")
                || row.text("/DataType").filter("DateOnly"::equals).isPresent();
    }

    /** A date may come as midnight of UTC. It stays the date that it is. */
    private Row dated(Row row) {
        return times.date(row, "/NewValue")
                .filter(Moment::dateOnly)
                .map(date -> {
                    Map<String, Node.Member> members =
                            new LinkedHashMap<>(row.json().members());
                    members.computeIfPresent(
                            "NewValue",
                            (key, old) -> new Node.Member(
                                    old.place(), new Node.Text(old.value().place(), date.toString())));
                    return new Row(new Node.Fields(row.json().place(), members), row.habits());
                })
                .orElse(row);
    }

    private Moment since(Row row) {
        return times.moment(row, "/CreatedDate")
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no value at '/CreatedDate'."));
    }
}
