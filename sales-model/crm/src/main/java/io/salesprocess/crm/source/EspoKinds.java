package io.salesprocess.crm.source;

import io.salesprocess.model.json.Node;
import java.util.Set;

/** Tells of which entity type a record of EspoCRM is, which says so only in lists of mixed types. */
final class EspoKinds {
    static final String OPPORTUNITY = "Opportunity";
    static final String MEETING = "Meeting";
    static final String CALL = "Call";
    static final String TASK = "Task";
    static final String CONTACT = "Contact";
    static final String LEAD = "Lead";
    static final String USER = "User";
    static final String DOCUMENT = "Document";
    static final String NOTE = "Note";

    private EspoKinds() {}

    /** The entity type; empty if nothing tells it. */
    static String of(Node record) {
        if (!(record instanceof Node.Fields row)) {
            return "";
        }
        String scope = Envelopes.text(row, "_scope");
        if (!scope.isEmpty()) {
            return scope;
        }
        Set<String> keys = row.members().keySet();
        if (!keys.contains("id") || keys.contains("attributes") || keys.contains("properties")) {
            return "";
        }
        if (any(keys, "userName")) {
            return USER;
        }
        if (any(keys, "parentType", "superParentType") && any(keys, "data", "post") && keys.contains("type")) {
            return NOTE;
        }
        if (keys.contains("stage")
                && any(keys, "amount", "amountCurrency", "closeDate", "probability", "lastStage", "assignedUserId")) {
            return OPPORTUNITY;
        }
        if (keys.contains("status") && any(keys, "dateStart", "dateEnd")) {
            return activity(keys);
        }
        if (any(keys, "fileId", "publishDate") && any(keys, "status", "type", "expirationDate")) {
            return DOCUMENT;
        }
        if (any(keys, "lastName", "firstName", "salutationName")) {
            return any(keys, "convertedAt", "opportunityAmount") ? LEAD : CONTACT;
        }
        return any(keys, "billingAddressCity", "sicCode", "shippingAddressCity") ? "Account" : "";
    }

    private static String activity(Set<String> keys) {
        if (any(keys, "direction", "phoneNumbersMap")) {
            return CALL;
        }
        if (any(keys, "priority", "dateCompleted", "isOverdue")) {
            return TASK;
        }
        return any(keys, "isAllDay", "dateStartDate", "joinUrl", "acceptanceStatus", "usersColumns") ? MEETING : "";
    }

    private static boolean any(Set<String> keys, String... some) {
        for (String key : some) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
