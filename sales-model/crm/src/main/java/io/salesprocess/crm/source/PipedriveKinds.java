package io.salesprocess.crm.source;

import io.salesprocess.model.json.Node;

/** Tells the kind of a Pipedrive record by its keys, since the record itself does not say it. */
final class PipedriveKinds {
    static final String DEALS = "deals";
    static final String ACTIVITIES = "activities";
    static final String PERSONS = "persons";
    static final String ORGANIZATIONS = "organizations";
    static final String USERS = "users";
    static final String FLOW = "flow";
    static final String FILES = "files";
    static final String STAGES = "stages";
    static final String PIPELINES = "pipelines";
    static final String PARTICIPANTS = "participants";
    static final String FIELDS = "fields";
    static final String UNKNOWN = "unknown";

    private PipedriveKinds() {}

    /** The kind of a record; {@link #UNKNOWN} if nobody can tell. */
    static String of(Node record) {
        if (!(record instanceof Node.Fields fields)) {
            return UNKNOWN;
        }
        if (fields.get("object") instanceof Node.Text && fields.get("data") instanceof Node.Fields) {
            return FLOW;
        }
        if (fields.get("field_type") != null) {
            return FIELDS;
        }
        if (Envelopes.has(fields, "related_item_id", "person_id")) {
            return PARTICIPANTS;
        }
        if (Envelopes.has(fields, "due_date") && any(fields, "due_time", "done", "marked_as_done_time")) {
            return ACTIVITIES;
        }
        if (Envelopes.has(fields, "file_name")) {
            return FILES;
        }
        if (Envelopes.has(fields, "status") && any(fields, "stage_id", "pipeline_id", "value", "title")) {
            return DEALS;
        }
        return named(fields);
    }

    private static String named(Node.Fields fields) {
        if (Envelopes.has(fields, "name", "pipeline_id")) {
            return STAGES;
        }
        if (any(fields, "url_title", "is_deal_probability_enabled", "deal_probability")) {
            return PIPELINES;
        }
        if (any(fields, "is_you", "icon_url", "default_currency", "is_admin")) {
            return USERS;
        }
        if (any(fields, "first_name", "last_name", "emails", "phones")
                || fields.get("email") instanceof Node.Items
                || Envelopes.has(fields, "name", "org_id")) {
            return PERSONS;
        }
        return Envelopes.has(fields, "name") && any(fields, "people_count", "cc_email", "address", "owner_id")
                ? ORGANIZATIONS
                : UNKNOWN;
    }

    private static boolean any(Node.Fields fields, String... keys) {
        for (String key : keys) {
            if (fields.get(key) != null) {
                return true;
            }
        }
        return false;
    }
}
