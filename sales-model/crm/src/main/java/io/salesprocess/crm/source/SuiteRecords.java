package io.salesprocess.crm.source;

import io.salesprocess.model.json.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads records of SuiteCRM as plain fields: the attributes of API 8, the name-value list of API 4.1, or a row of a
 * table.
 */
final class SuiteRecords {
    static final String OPPORTUNITIES = "Opportunities";
    static final String MEETINGS = "Meetings";
    static final String CALLS = "Calls";
    static final String TASKS = "Tasks";
    static final String CONTACTS = "Contacts";
    static final String LEADS = "Leads";
    static final String USERS = "Users";
    static final String ACCOUNTS = "Accounts";
    static final String DOCUMENTS = "Documents";
    static final String CURRENCIES = "Currencies";
    static final String ROLES = "opportunities_contacts";
    static final String AUDIT = "opportunities_audit";

    /** API 8 calls a record by its class, API 4.1 by its module. */
    private static final Map<String, String> MODULES = Map.ofEntries(
            Map.entry("Opportunity", OPPORTUNITIES),
            Map.entry("Meeting", MEETINGS),
            Map.entry("Call", CALLS),
            Map.entry("Task", TASKS),
            Map.entry("Contact", CONTACTS),
            Map.entry("Lead", LEADS),
            Map.entry("User", USERS),
            Map.entry("Account", ACCOUNTS),
            Map.entry("Document", DOCUMENTS),
            Map.entry("Currency", CURRENCIES));
    /** What stands for the currency of the installation, which no record names. */
    private static final String OWN_CURRENCY = "-99";

    private SuiteRecords() {}

    static String module(String name) {
        return MODULES.getOrDefault(name, name);
    }

    /** The module or table of a record; empty if nothing tells it. */
    static String of(Node record) {
        if (!(record instanceof Node.Fields row)) {
            return "";
        }
        if (row.get("id") != null
                && (row.get("attributes") instanceof Node.Fields || row.get("relationships") != null)) {
            return module(Envelopes.text(row, "type"));
        }
        if (row.get("name_value_list") != null) {
            return module(Envelopes.text(row, "module_name"));
        }
        return table(row);
    }

    private static String table(Node.Fields row) {
        if (row.get("field_name") != null
                && row.get("parent_id") != null
                && (row.get("after_value_string") != null || row.get("before_value_string") != null)) {
            return AUDIT;
        }
        if (Envelopes.has(row, "opportunity_id", "contact_id")) {
            return ROLES;
        }
        if (Envelopes.has(row, "document_id", "opportunity_id")) {
            return "documents_opportunities";
        }
        for (String activity : List.of("meeting", "call")) {
            for (String person : List.of("contact", "user", "lead")) {
                if (Envelopes.has(row, activity + "_id", person + "_id")) {
                    return activity + "s_" + person + "s";
                }
            }
        }
        return "";
    }

    /** Whether it merely names a record, as lists of related records do. */
    static boolean reference(Node record) {
        return record instanceof Node.Fields row
                && Envelopes.has(row, "type", "id")
                && row.get("attributes") == null
                && table(row).isEmpty();
    }

    /** The record with its fields side by side; anything but an object stays as it is. */
    static Node flat(Node record) {
        if (!(record instanceof Node.Fields row)) {
            return record;
        }
        Map<String, Node.Member> members = new LinkedHashMap<>();
        if (row.get("attributes") instanceof Node.Fields attributes) {
            members.putAll(attributes.members());
        } else if (row.get("name_value_list") != null) {
            values(row.get("name_value_list"), members);
        } else {
            members.putAll(row.members());
        }
        Optional.ofNullable(row.members().get("id")).ifPresent(id -> members.putIfAbsent("id", id));
        if (members.get("currency_id") != null
                && members.get("currency_id").value() instanceof Node.Text currency
                && currency.text().equals(OWN_CURRENCY)) {
            members.remove("currency_id");
        }
        return new Node.Fields(row.place(), members);
    }

    /** A list of names and values, be it keyed by the names or not. */
    static void values(Node list, Map<String, Node.Member> members) {
        if (list instanceof Node.Items items) {
            items.items().forEach(item -> value("", item, members));
        } else if (list instanceof Node.Fields fields) {
            fields.members().forEach((key, member) -> value(key, member.value(), members));
        }
    }

    private static void value(String key, Node pair, Map<String, Node.Member> members) {
        if (pair instanceof Node.Fields fields && fields.members().get("value") != null) {
            String name = Envelopes.text(fields, "name");
            members.put(name.isEmpty() ? key : name, fields.members().get("value"));
        }
    }
}
