package io.salesprocess.crm.source;

import io.salesprocess.crm.record.Ref;
import io.salesprocess.model.json.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells the kind of a HubSpot record by its properties, since the record itself does not say it. */
final class HubSpotKinds {
    static final String DEALS = "deals";
    static final String MEETINGS = "meetings";
    static final String CALLS = "calls";
    static final String TASKS = "tasks";
    static final String EMAILS = "emails";
    static final String NOTES = "notes";
    static final String QUOTES = "quotes";
    static final String CONTACTS = "contacts";
    static final String COMPANIES = "companies";
    static final String OWNERS = "owners";
    static final String PIPELINES = "pipelines";
    static final String ASSOCIATIONS = "associations";
    static final String UNKNOWN = "unknown";

    private static final Map<String, String> BY_TYPE = Map.of(
            "0-1", CONTACTS,
            "0-2", COMPANIES,
            "0-3", DEALS,
            "0-14", QUOTES,
            "0-27", TASKS,
            "0-46", NOTES,
            "0-47", MEETINGS,
            "0-48", CALLS,
            "0-49", EMAILS);
    private static final Map<String, String> SINGULAR = Map.of(
            DEALS, "deal",
            MEETINGS, "meeting",
            CALLS, "call",
            TASKS, "task",
            EMAILS, "email",
            NOTES, "note",
            QUOTES, "quote",
            CONTACTS, "contact",
            COMPANIES, "company",
            OWNERS, "owner");
    /** Properties that only one kind has, and beginnings of such; the first that fits decides. */
    private static final List<Map.Entry<String, Set<String>>> MARKS = List.of(
            Map.entry(DEALS, Set.of("dealstage", "dealname", "dealtype", "hs_is_closed_won", "deal_currency_code")),
            Map.entry(MEETINGS, Set.of("hs_meeting_*", "hs_internal_meeting_notes")),
            Map.entry(CALLS, Set.of("hs_call_*")),
            Map.entry(TASKS, Set.of("hs_task_*")),
            Map.entry(
                    EMAILS,
                    Set.of(
                            "hs_email_direction",
                            "hs_email_status",
                            "hs_email_subject",
                            "hs_email_html",
                            "hs_email_text")),
            Map.entry(QUOTES, Set.of("hs_quote_*", "hs_expiration_date")),
            Map.entry(NOTES, Set.of("hs_note_body", "hs_attachment_ids")),
            Map.entry(UNKNOWN, Set.of("hs_pipeline_stage", "hs_ticket_*", "hs_product_id", "quantity", "price")),
            Map.entry(CONTACTS, Set.of("email", "firstname", "lastname", "hs_buying_role", "associatedcompanyid")),
            Map.entry(COMPANIES, Set.of("domain", "name", "numberofemployees")),
            Map.entry(DEALS, Set.of("pipeline", "amount", "closedate", "hs_is_closed")));

    private HubSpotKinds() {}

    /** The kind of a record; {@link #UNKNOWN} if nobody can tell. */
    static String of(Node record) {
        if (!(record instanceof Node.Fields fields)) {
            return UNKNOWN;
        }
        if (fields.get("from") != null && fields.get("to") != null) {
            return ASSOCIATIONS;
        }
        if (fields.get("stages") instanceof Node.Items) {
            return PIPELINES;
        }
        if (fields.get("userId") != null && fields.get("properties") == null) {
            return OWNERS;
        }
        String told = BY_TYPE.get(Envelopes.text(fields, "objectTypeId"));
        return told != null ? told : byProperties(names(fields));
    }

    /** Whether a document may be one of HubSpot's records, standing by itself. */
    static boolean isRecord(Node.Fields document) {
        boolean pipeline = Envelopes.has(document, "id", "label") && document.get("stages") instanceof Node.Items;
        boolean owner = Envelopes.has(document, "id", "userId", "archived");
        boolean object = document.get("id") != null
                && (document.get("properties") instanceof Node.Fields
                        || document.get("propertiesWithHistory") instanceof Node.Fields);
        return pipeline || owner || object;
    }

    /** The id under which a record is known here: numbers of different kinds may be the same. */
    static String id(String kind, String id) {
        return kind.equals(DEALS) ? id : SINGULAR.getOrDefault(kind, kind) + "-" + id;
    }

    /** What a record of a kind is about, by the id under which it is known here. */
    static Ref ref(String kind, String id) {
        return switch (kind) {
            case DEALS -> Ref.deal(id);
            case CONTACTS, OWNERS -> Ref.person(id);
            case COMPANIES -> Ref.account(id);
            default -> Ref.evidence(id);
        };
    }

    private static Set<String> names(Node.Fields record) {
        Set<String> names = new TreeSet<>();
        for (String key : List.of("properties", "propertiesWithHistory")) {
            if (record.get(key) instanceof Node.Fields properties) {
                names.addAll(properties.members().keySet());
            }
        }
        return names;
    }

    private static String byProperties(Set<String> names) {
        return MARKS.stream()
                .filter(mark -> mark.getValue().stream().anyMatch(property -> has(names, property)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static boolean has(Set<String> names, String property) {
        return property.endsWith("*")
                ? names.stream().anyMatch(name -> name.startsWith(property.substring(0, property.length() - 1)))
                : names.contains(property);
    }

    /** Records by their kind, in order. */
    static Map<String, List<Node>> byKind(List<Node> records) {
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        records.forEach(record ->
                byKind.computeIfAbsent(of(record), kind -> new ArrayList<>()).add(record));
        return byKind;
    }
}
