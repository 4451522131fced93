package io.salesprocess.crm.source;

import io.salesprocess.model.json.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells of which table of Dataverse a row is. A table goes by its logical name. */
final class DynamicsTables {
    static final String OPPORTUNITY = "opportunity";
    static final String POINTER = "activitypointer";
    static final String PARTY = "activityparty";
    static final String CONNECTION = "connection";
    static final String CLOSE = "opportunityclose";
    static final String ANNOTATION = "annotation";
    static final String SHARED = "sharepointdocument";
    static final String MASTER = "recurringappointmentmaster";
    /** Every flow has a table of its own; the rows of all of them are alike. */
    static final String FLOW = "businessprocessflowinstance";

    static final Set<String> ACTIVITIES =
            Set.of("appointment", "phonecall", "task", "email", "letter", "fax", "serviceappointment", MASTER);

    private static final String MARK = "$metadata#";
    private static final Map<String, String> BY_SET = Map.ofEntries(
            Map.entry("opportunities", OPPORTUNITY),
            Map.entry("appointments", "appointment"),
            Map.entry("phonecalls", "phonecall"),
            Map.entry("tasks", "task"),
            Map.entry("emails", "email"),
            Map.entry("letters", "letter"),
            Map.entry("faxes", "fax"),
            Map.entry("serviceappointments", "serviceappointment"),
            Map.entry("recurringappointmentmasters", MASTER),
            Map.entry("opportunitycloses", CLOSE),
            Map.entry("activitypointers", POINTER),
            Map.entry("activityparties", PARTY),
            Map.entry("connections", CONNECTION),
            Map.entry("connectionroles", "connectionrole"),
            Map.entry("contacts", "contact"),
            Map.entry("leads", "lead"),
            Map.entry("accounts", "account"),
            Map.entry("systemusers", "systemuser"),
            Map.entry("annotations", ANNOTATION),
            Map.entry("sharepointdocuments", SHARED),
            Map.entry("transactioncurrencies", "transactioncurrency"),
            Map.entry("processstages", "processstage"));
    /** In this order, since a row may name rows of the later tables. */
    private static final List<String> KEYED = List.of(
            PARTY,
            CONNECTION,
            "connectionrole",
            ANNOTATION,
            SHARED,
            "processstage",
            OPPORTUNITY,
            "contact",
            "lead",
            "account",
            "systemuser",
            "transactioncurrency");

    private DynamicsTables() {}

    /** The table that a document says it holds; empty if it says none, or is of another service. */
    static String ofContext(String context) {
        int mark = context.indexOf(MARK);
        if (mark < 0) {
            return "";
        }
        String rest = context.substring(mark + MARK.length());
        if (rest.startsWith("Collection(")) {
            rest = rest.substring(rest.lastIndexOf('.') + 1);
        }
        String set = rest.split("[(/)]", 2)[0];
        boolean ours = context.contains("/api/data/") || BY_SET.containsKey(set) || BY_SET.containsValue(set);
        return ours && !context.contains("graph.microsoft.") ? BY_SET.getOrDefault(set, set) : "";
    }

    /** The table of a row in a document of a table; empty if nothing tells it. */
    static String of(Node record, String told) {
        if (!(record instanceof Node.Fields row)) {
            return told;
        }
        boolean exact = BY_SET.containsValue(told) && !told.equals(POINTER);
        if (exact) {
            return told;
        }
        String type = Envelopes.text(row, "activitytypecode").strip();
        if (row.get("activityid") != null && (!type.isEmpty() || told.equals(POINTER))) {
            return ACTIVITIES.contains(type) || type.equals(CLOSE) ? type : POINTER;
        }
        String typed = Envelopes.text(row, "@odata.type");
        if (!typed.isEmpty()) {
            return typed.substring(typed.lastIndexOf('.') + 1);
        }
        if (row.get("businessprocessflowinstanceid") != null
                || (row.get("_activestageid_value") != null && row.get("traversedpath") != null)) {
            return FLOW;
        }
        return told.isEmpty()
                ? KEYED.stream()
                        .filter(table -> row.get(table + "id") != null)
                        .findFirst()
                        .orElse("")
                : told;
    }

    /** The table of an object that stands in place of a reference: one of those whose keys can be told apart. */
    static String ofObject(Node.Fields object) {
        return List.of(OPPORTUNITY, "contact", "lead", "systemuser", "account").stream()
                .filter(table -> object.get(table + "id") != null)
                .findFirst()
                .orElse("");
    }

    /** The table of the rows that an opportunity brings along under a key; empty if they say nothing. */
    static String ofChildren(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        if (name.startsWith("opportunity_connections")) {
            return CONNECTION;
        }
        if (!name.startsWith("opportunity_")) {
            return "";
        }
        String rest = name.substring("opportunity_".length());
        String table = BY_SET.getOrDefault(rest, rest);
        boolean told = ACTIVITIES.contains(table)
                || Set.of(POINTER, CLOSE, ANNOTATION, SHARED).contains(table);
        return told ? table : "";
    }
}
