package io.salesprocess.crm.source;

import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.Pseudonym;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Node;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Frappe CRM and ERPNext: {@code data}, {@code message} or {@code docs} with documents or lists. A document says its
 * kind in {@code doctype}; a row of a list does so by its fields. Times are those of the site.
 */
final class Frappe implements RecordSource {
    static final String DEAL = "CRM Deal";
    static final String OPPORTUNITY = "Opportunity";
    static final String LOG = "CRM Status Change Log";
    static final String CONTACTS = "CRM Contacts";
    static final String TASK = "CRM Task";
    static final String TODO = "ToDo";
    static final String CALL = "CRM Call Log";
    static final String ERP_CALL = "Call Log";
    static final String EVENT = "Event";
    static final String NOTE = "FCRM Note";
    static final String FILE = "File";
    static final String CONTACT = "Contact";
    static final String USER = "User";
    /** How many rows a list has that nobody asked to be longer. */
    private static final int USUAL_PAGE = 20;

    /** What tells the kind of a row that does not say it: the fields of which it has one, in this order. */
    private static final Map<String, List<String>> TELLING = telling();

    private final FrappeRecords records = new FrappeRecords();

    private static Map<String, List<String>> telling() {
        Map<String, List<String>> telling = new LinkedHashMap<>();
        telling.put(FILE, List.of("attached_to_doctype", "attached_to_name"));
        telling.put(EVENT, List.of("starts_on"));
        telling.put(CALL, List.of("telephony_medium", "caller", "receiver"));
        telling.put(ERP_CALL, List.of("call_received_by", "employee_user_id"));
        telling.put(TODO, List.of("allocated_to"));
        telling.put(DEAL, List.of("deal_owner", "deal_value"));
        telling.put(OPPORTUNITY, List.of("opportunity_from", "opportunity_amount", "opportunity_owner", "sales_stage"));
        telling.put(LOG, List.of("from_date"));
        telling.put(CONTACT, List.of("email_id", "email_ids", "is_primary_contact"));
        telling.put(TASK, List.of("due_date", "assigned_to"));
        telling.put(USER, List.of("user_type", "enabled"));
        telling.put(NOTE, List.of("content"));
        return telling;
    }

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(false, new Times(zone));
    }

    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(
                Part.PEOPLE, List.of(Set.of(CONTACTS)),
                Part.ACTIVITIES, List.of(Set.of(TASK, CALL, EVENT), Set.of(TODO, ERP_CALL, EVENT)),
                Part.DOCUMENTS, List.of(Set.of(FILE)),
                Part.STAGE_HISTORY, List.of(Set.of(LOG)));
    }

    /** Frappe names users by their addresses and contacts by their names. */
    @Override
    public String person(String id) {
        return id.indexOf('@') > 0 ? Pseudonym.ofAddress(id) : contact(id);
    }

    static String contact(String name) {
        return name.startsWith("contact-") || name.startsWith("address-") ? name : Pseudonym.of("contact", name);
    }

    static String user(String address) {
        return address.indexOf('@') > 0 ? Pseudonym.ofAddress(address) : Pseudonym.of("user", address);
    }

    @Override
    public boolean take(Node.Fields document, Haul haul) {
        for (String key : List.of("data", "message", "docs")) {
            Node inner = document.get(key);
            if (inner instanceof Node.Items list) {
                return page(list.items(), haul);
            }
            if (inner instanceof Node.Fields one) {
                return single(one, haul);
            }
        }
        return single(document, haul);
    }

    private boolean single(Node.Fields document, Haul haul) {
        String kind = kind(document);
        if (!kind.isEmpty()) {
            haul.single(kind, document, row -> one(kind, row, haul));
        }
        return !kind.isEmpty();
    }

    private boolean page(List<Node> rows, Haul haul) {
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        rows.forEach(row ->
                byKind.computeIfAbsent(kind(row), kind -> new ArrayList<>()).add(row));
        if (byKind.containsKey("")) {
            return false;
        }
        byKind.forEach((kind, some) -> haul.page(kind, some, rows.size() != USUAL_PAGE, row -> one(kind, row, haul)));
        return true;
    }

    private static String kind(Node node) {
        if (!(node instanceof Node.Fields row) || !Envelopes.has(row, "name")) {
            return "";
        }
        String told = Envelopes.text(row, "doctype");
        if (!told.isEmpty()) {
            return told;
        }
        return TELLING.entrySet().stream()
                .filter(kind -> kind.getValue().stream().anyMatch(field -> Envelopes.has(row, field)))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private void one(String kind, Row row, Haul haul) {
        boolean cancelled = row.text("/docstatus").filter("2"::equals).isPresent();
        if (cancelled) {
            haul.deleted(kind, ref(kind, FrappeRecords.id(kind, row)));
            return;
        }
        switch (kind) {
            case DEAL -> records.deal(row, haul);
            case OPPORTUNITY -> records.opportunity(row, haul);
            case LOG -> records.log(row, haul);
            case TASK, TODO -> records.task(kind, row, haul);
            case CALL, ERP_CALL -> records.call(kind, row, haul);
            case EVENT -> records.event(row, haul);
            case NOTE -> records.note(row, haul);
            case FILE -> records.file(row, haul);
            case CONTACT -> FrappeRecords.contact(row, haul);
            case USER -> FrappeRecords.user(row, haul);
            default -> haul.drop(kind, Drop.UNKNOWN_KIND);
        }
    }

    private static Ref ref(String kind, String id) {
        return switch (kind) {
            case DEAL, OPPORTUNITY -> Ref.deal(id);
            case CONTACT -> Ref.person(contact(id));
            case USER -> Ref.person(user(id));
            default -> Ref.evidence(id);
        };
    }
}
