package io.salesprocess.examples.processes;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A process that somebody published, taken apart into numbered requirements.
 *
 * @param slug its short name, and that of its folder
 * @param title what it is
 * @param requirements how many requirements it has
 */
record Published(String slug, String title, int requirements) {
    static final List<Published> ALL = List.of(
            new Published("fleet", "Device management software: stages of an opportunity", 43),
            new Published("new-sales", "Product analytics: new sales, pipeline and renewals", 53),
            new Published("contract-rules", "Product analytics: contracts and discounts", 24),
            new Published("customer-engagement", "Code search: engagement, technical win, forecast, referrals", 52),
            new Published("proof-of-value", "Developer platform: proof of value", 33),
            new Published("food-broker", "Food broker: seven stages with samples", 28),
            new Published("sales-cycles", "Business software: sales cycles with activity templates", 31),
            new Published("cosell", "Cloud vendor: co-selling with partners", 21),
            new Published("methodologies", "Four sales methodologies as evidence", 26),
            new Published("interagency", "Government service: agreements between agencies", 23),
            new Published("crm-defaults", "Pipelines that CRM products ship", 19));

    /** Its requirements, in order. */
    List<Row> rows() {
        JsonNode cases = Files.cases(slug);
        return cases.get("rows").valueStream().map(row -> new Row(cases, row)).toList();
    }

    /** The definitions that say them. */
    Stream<String> definitions() {
        return rows().stream().map(Row::definition).distinct();
    }

    @Override
    public String toString() {
        return slug;
    }
}
