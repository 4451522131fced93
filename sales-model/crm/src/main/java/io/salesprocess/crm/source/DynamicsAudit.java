package io.salesprocess.crm.source;

import io.salesprocess.crm.record.FieldRecord;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The change history of one row, as {@code RetrieveRecordChangeHistory} answers. It is all only if it goes back to the
 * creation of the row: auditing may have been switched on later.
 */
final class DynamicsAudit {
    private static final String CREATE = "1";

    private DynamicsAudit() {}

    static void take(String kind, Node.Fields audit, Times times, Haul haul) {
        List<Node> details = Envelopes.list(audit, "AuditDetails");
        if (details == null || details.isEmpty()) {
            return;
        }
        boolean last = !(audit.get("MoreRecords") instanceof Node.YesNo more && more.yes());
        boolean creation = details.stream()
                .anyMatch(detail -> detail instanceof Node.Fields fields
                        && fields.get("AuditRecord") instanceof Node.Fields about
                        && about.get("operation") instanceof Node.Digits operation
                        && operation.digits().equals(CREATE));
        haul.within(deal(details), kind, details, last && creation, row -> change(row, kind, times, haul));
    }

    private static String deal(List<Node> details) {
        return details.get(0) instanceof Node.Fields fields && fields.get("AuditRecord") instanceof Node.Fields about
                ? Lookups.same(Envelopes.text(about, "_objectid_value"))
                : "";
    }

    private static void change(Row row, String kind, Times times, Haul haul) {
        String table = row.text("/NewValue/@odata.type")
                .or(() -> row.text("/OldValue/@odata.type"))
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .or(() -> row.text("/AuditRecord/objecttypecode"))
                .orElse("");
        if (!table.equals(DynamicsTables.OPPORTUNITY)) {
            haul.drop(kind, Drop.OF_NO_INTEREST);
            return;
        }
        Moment at = times.moment(row, "/AuditRecord/createdon")
                .orElseThrow(() ->
                        new MalformedRecord(row.json().place(), "There is no value at '/AuditRecord/createdon'."));
        String deal = row.text("/AuditRecord/_objectid_value")
                .map(Lookups::same)
                .orElseThrow(() ->
                        new MalformedRecord(row.json().place(), "There is no id at '/AuditRecord/_objectid_value'."));
        Optional<String> by = row.text("/AuditRecord/_userid_value").map(Lookups::same);
        Dynamics.stage(row, "/NewValue")
                .ifPresent(stage -> haul.stage(new StageRecord(deal, Optional.empty(), stage, false, at, by)));
        row.text("/NewValue/statecode")
                .ifPresent(state -> haul.stage(new StageRecord(deal, Optional.empty(), state, true, at, by)));
        for (String field : changed(row)) {
            haul.field(new FieldRecord(deal, "/" + field, row, "/NewValue/" + field, at, by));
        }
    }

    private static Set<String> changed(Row row) {
        Set<String> fields = new LinkedHashSet<>();
        for (String values : List.of("OldValue", "NewValue")) {
            if (row.json().get(values) instanceof Node.Fields some) {
                some.members().keySet().stream()
                        .filter(key -> key.indexOf('@') < 0 && key.indexOf('/') < 0 && key.indexOf('~') < 0)
                        .forEach(fields::add);
            }
        }
        return fields;
    }
}
