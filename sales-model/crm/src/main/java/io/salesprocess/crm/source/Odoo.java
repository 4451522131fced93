package io.salesprocess.crm.source;

import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Node;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Odoo: what {@code search_read} and its kin return, as a bare list, in {@code result}, or in {@code records} beside
 * their {@code length}. No record says its model: its fields do. False stands for no value, and times are UTC.
 */
final class Odoo implements RecordSource {
    static final String LEAD = "crm.lead";
    static final String ACTIVITY = "mail.activity";
    static final String MESSAGE = "mail.message";
    static final String TRACKING = "mail.tracking.value";
    static final String EVENT = "calendar.event";
    static final String ATTENDEE = "calendar.attendee";
    static final String ATTACHMENT = "ir.attachment";
    static final String STAGE = "crm.stage";
    static final String PARTNER = "res.partner";
    static final String USER = "res.users";

    private final Times times = new Times(Optional.of(ZoneOffset.UTC));
    private final OdooLeads leads = new OdooLeads(times);
    private final OdooMessages messages = new OdooMessages(times);
    private final OdooActivities activities = new OdooActivities(times, messages);
    private final Map<String, Integer> seen = new HashMap<>();

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(true, times);
    }

    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(
                Part.ACTIVITIES, List.of(Set.of(ACTIVITY, MESSAGE, EVENT)),
                Part.DOCUMENTS, List.of(Set.of(ATTACHMENT)),
                Part.STAGE_HISTORY, List.of(Set.of(MESSAGE, TRACKING)));
    }

    @Override
    public Set<String> attendeeKinds() {
        return Set.of(ATTENDEE);
    }

    @Override
    public boolean take(Node.Fields document, Haul haul) {
        Node result = document.get("result");
        if (result instanceof Node.Items list) {
            page(list.items(), Optional.empty(), haul);
            return true;
        }
        Node.Fields found = result instanceof Node.Fields inner ? inner : document;
        List<Node> records = Envelopes.list(found, "records");
        if (records != null && Envelopes.has(found, "length")) {
            page(records, new Row(found, habits(Optional.empty())).text("/length"), haul);
            return true;
        }
        String kind = kind(document);
        if (!kind.isEmpty()) {
            haul.single(kind, document, row -> one(kind, row, haul));
        }
        return !kind.isEmpty();
    }

    /** Of a search that tells how many there are, the pages so far may be all of them. */
    private void page(List<Node> records, Optional<String> length, Haul haul) {
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        records.forEach(record ->
                byKind.computeIfAbsent(kind(record), kind -> new ArrayList<>()).add(record));
        byKind.forEach((kind, some) -> {
            int count = seen.merge(kind, some.size(), Integer::sum);
            boolean last = length.map(all -> all.matches("[0-9]{1,9}") && count >= Integer.parseInt(all))
                    .orElse(true);
            String name = kind.isEmpty() ? "unknown" : kind;
            haul.page(name, some, last, row -> one(name, row, haul));
        });
    }

    static String kind(Node node) {
        if (!(node instanceof Node.Fields record) || !Envelopes.has(record, "id")) {
            return "";
        }
        if (has(record, "event_id") && has(record, "state") && (has(record, "partner_id") || has(record, "email"))) {
            return ATTENDEE;
        }
        if (has(record, "mail_message_id") && record.members().keySet().stream().anyMatch(Odoo::tracks)) {
            return TRACKING;
        }
        if (has(record, "start") && has(record, "stop")) {
            return EVENT;
        }
        if (has(record, "activity_type_id") && (has(record, "res_id") || has(record, "date_deadline"))) {
            return ACTIVITY;
        }
        if (has(record, "message_type") || has(record, "mail_activity_type_id")) {
            return MESSAGE;
        }
        if (has(record, "res_model")
                && (has(record, "mimetype") || has(record, "file_size") || has(record, "checksum"))) {
            return ATTACHMENT;
        }
        if (has(record, "stage_id") || has(record, "expected_revenue")) {
            return LEAD;
        }
        if (has(record, "is_won")) {
            return STAGE;
        }
        if (has(record, "login")) {
            return USER;
        }
        return has(record, "is_company") || has(record, "commercial_partner_id") || has(record, "partner_share")
                ? PARTNER
                : "";
    }

    private static boolean has(Node.Fields record, String key) {
        return Envelopes.has(record, key);
    }

    private static boolean tracks(String key) {
        return key.startsWith("new_value") || key.startsWith("old_value");
    }

    private void one(String kind, Row row, Haul haul) {
        switch (kind) {
            case LEAD -> leads.lead(row, haul);
            case STAGE -> leads.stage(row, haul);
            case PARTNER -> leads.partner(row, haul);
            case USER -> leads.user(row, haul);
            case ACTIVITY -> activities.activity(row, haul);
            case EVENT -> activities.event(row, haul);
            case ATTENDEE -> activities.attendee(row, haul);
            case ATTACHMENT -> activities.attachment(row, haul);
            case MESSAGE -> messages.message(row, haul);
            case TRACKING -> messages.tracking(row, haul);
            default -> haul.drop(kind, Drop.UNKNOWN_KIND);
        }
    }
}
