package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.SuiteCrm.needed;
import static io.salesprocess.crm.source.SuiteRecords.ROLES;

import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who and what belongs to a record of SuiteCRM: links that API 4.1 brings along, or rows of the tables that join. */
final class SuiteLinks {
    static final String FILED_WITH = "documents_opportunities";
    private static final Map<String, String> JOINS = Map.of(
            "meetings_contacts", "meeting_id contact_id",
            "meetings_leads", "meeting_id lead_id",
            "meetings_users", "meeting_id user_id",
            "calls_contacts", "call_id contact_id",
            "calls_leads", "call_id lead_id",
            "calls_users", "call_id user_id");

    private SuiteLinks() {}

    static boolean joins(String table) {
        return JOINS.containsKey(table);
    }

    /** What an entry of API 4.1 is linked to. */
    static void related(Node entry, Node related, Haul haul) {
        String kind = SuiteRecords.of(entry);
        String id = entry instanceof Node.Fields fields ? Envelopes.text(fields, "id") : "";
        Node links = related instanceof Node.Fields fields ? fields.get("link_list") : related;
        if (id.isEmpty() || !(links instanceof Node.Items list)) {
            return;
        }
        for (Node link : list.items()) {
            if (link instanceof Node.Fields named && named.get("records") instanceof Node.Items records) {
                String name = Envelopes.text(named, "name");
                List<Node> rows =
                        records.items().stream().map(SuiteLinks::linked).toList();
                related(kind, id, name, rows, haul);
            }
        }
    }

    private static Node linked(Node record) {
        if (!(record instanceof Node.Fields fields)) {
            return record;
        }
        Map<String, Node.Member> members = new LinkedHashMap<>();
        SuiteRecords.values(fields.get("link_value") instanceof Node.Fields value ? value : fields, members);
        return new Node.Fields(fields.place(), members);
    }

    private static void related(String kind, String id, String link, List<Node> rows, Haul haul) {
        switch (kind + "." + link) {
            case "Opportunities.contacts" ->
                haul.within(id, ROLES, rows, true, row -> role(id, needed(row, "/id"), row, haul));
            case "Opportunities.documents" ->
                haul.within(
                        id, FILED_WITH, rows, true, row -> haul.link(Ref.deal(id), Ref.evidence(needed(row, "/id"))));
            case "Documents.opportunities" ->
                haul.within(
                        id, FILED_WITH, rows, true, row -> haul.link(Ref.evidence(id), Ref.deal(needed(row, "/id"))));
            case "Meetings.contacts", "Calls.contacts", "Meetings.leads", "Calls.leads" ->
                invited(kind, id, link, Side.BUYER, rows, haul);
            case "Meetings.users", "Calls.users" -> invited(kind, id, link, Side.OURS, rows, haul);
            default -> {}
        }
    }

    private static void invited(String kind, String id, String link, Side side, List<Node> rows, Haul haul) {
        String join = kind.toLowerCase(Locale.ROOT) + "_" + link;
        haul.within(id, join, rows, true, row -> invite(id, needed(row, "/id"), side, answer(row), haul));
    }

    static void join(String kind, Row row, Haul haul) {
        String[] keys = JOINS.getOrDefault(kind, " ").split(" ", 2);
        Side side = kind.endsWith("_users") ? Side.OURS : Side.BUYER;
        invite(needed(row, "/" + keys[0]), needed(row, "/" + keys[1]), side, answer(row), haul);
    }

    static void role(String deal, String contact, Row row, Haul haul) {
        haul.side(contact, Side.BUYER);
        haul.role(new RoleRecord(
                deal, contact, Side.BUYER, row.text("/contact_role").or(() -> row.text("/opportunity_role"))));
    }

    static void invite(String activity, String who, Side side, Optional<String> answer, Haul haul) {
        haul.side(who, side);
        haul.invited(activity, Invited.answered(PersonKey.id(who), answer));
    }

    private static Optional<String> answer(Row row) {
        return row.text("/accept_status").or(() -> row.text("/accept_status_name"));
    }
}
