package io.salesprocess.crm.source;

import java.util.Map;
import java.util.Optional;

/** HubSpot's own types of association, by the numbers that are the same in every account. */
final class HubSpotTypes {
    /** What HubSpot's own types of association join, there and back. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("3", "deals/contacts"),
            Map.entry("4", "contacts/deals"),
            Map.entry("5", "deals/companies"),
            Map.entry("6", "companies/deals"),
            Map.entry("341", "deals/companies"),
            Map.entry("342", "companies/deals"),
            Map.entry("63", "deals/quotes"),
            Map.entry("64", "quotes/deals"),
            Map.entry("205", "deals/calls"),
            Map.entry("206", "calls/deals"),
            Map.entry("209", "deals/emails"),
            Map.entry("210", "emails/deals"),
            Map.entry("211", "deals/meetings"),
            Map.entry("212", "meetings/deals"),
            Map.entry("213", "deals/notes"),
            Map.entry("214", "notes/deals"),
            Map.entry("215", "deals/tasks"),
            Map.entry("216", "tasks/deals"),
            Map.entry("193", "contacts/calls"),
            Map.entry("194", "calls/contacts"),
            Map.entry("197", "contacts/emails"),
            Map.entry("198", "emails/contacts"),
            Map.entry("199", "contacts/meetings"),
            Map.entry("200", "meetings/contacts"),
            Map.entry("201", "contacts/notes"),
            Map.entry("202", "notes/contacts"),
            Map.entry("203", "contacts/tasks"),
            Map.entry("204", "tasks/contacts"),
            Map.entry("181", "companies/calls"),
            Map.entry("182", "calls/companies"),
            Map.entry("185", "companies/emails"),
            Map.entry("186", "emails/companies"),
            Map.entry("187", "companies/meetings"),
            Map.entry("188", "meetings/companies"),
            Map.entry("189", "companies/notes"),
            Map.entry("190", "notes/companies"),
            Map.entry("191", "companies/tasks"),
            Map.entry("192", "tasks/companies"),
            Map.entry("1", "contacts/companies"),
            Map.entry("2", "companies/contacts"),
            Map.entry("279", "contacts/companies"),
            Map.entry("280", "companies/contacts"));

    private HubSpotTypes() {}

    /** What a type joins, as {@code from/to}; empty if it is the tenant's own. */
    static Optional<String> join(String type) {
        return Optional.ofNullable(TYPES.get(type));
    }
}
