package io.salesprocess.conformance;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.family.ProcessFamily;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One case of a file: what is read, and what has to come of it. What the case says takes the place of what its group
 * says, and that of what {@code base.json} says, key by key.
 */
record ConformanceCase(String file, ObjectNode base, ObjectNode group, ObjectNode own) {
    static final String PROCESS = "process";
    static final String OPPORTUNITY = "opportunity";
    static final String FAMILY = "family";
    private static final String REQUIREMENT = "it";
    private static final String TAKEN_AWAY = "without";

    String description() {
        return group.get("description").asString() + ": "
                + own.get("description").asString();
    }

    /** What has to come of an inspection, if the case is about one. */
    Optional<JsonNode> expected() {
        return Optional.ofNullable(own.get("expect"));
    }

    /** Which document is rejected, if the case is about one that is. */
    Optional<String> rejected() {
        return Optional.ofNullable(own.get("rejected")).map(JsonNode::asString);
    }

    /** Which document is read, if the case is about no more than that. */
    Optional<String> accepted() {
        return Optional.ofNullable(own.get("accepted")).map(JsonNode::asString);
    }

    /** Whether the case is about what lint says. */
    boolean aboutLint() {
        return own.has("lint") || own.has("silent");
    }

    boolean boundary() {
        return own.path("boundary").asBoolean(false);
    }

    boolean family() {
        return own.has(FAMILY) || group.has(FAMILY);
    }

    Instant asOf() {
        for (ObjectNode said : List.of(own, group, base)) {
            JsonNode moment = said.get("asOf");
            if (moment != null) {
                return Instant.parse(moment.asString());
            }
        }
        throw new IllegalStateException("base.json has no asOf.");
    }

    /** A document in bytes: as it stands where the case has it raw, else put together. */
    byte[] bytes(String document) {
        JsonNode text = own.get("text");
        if (text != null) {
            return text.asString().getBytes(StandardCharsets.UTF_8);
        }
        JsonNode encoded = own.get("base64");
        if (encoded != null) {
            return Base64.getDecoder().decode(encoded.asString());
        }
        return CaseFiles.bytes(document(document));
    }

    /** A document put together from the base, the group and the case. */
    ObjectNode document(String document) {
        ObjectNode whole = base.has(document) ? (ObjectNode) base.get(document).deepCopy() : own.objectNode();
        for (ObjectNode said : List.of(group, own)) {
            replace(whole, said.get(document));
            if (document.equals(OPPORTUNITY)) {
                said.path(TAKEN_AWAY).forEach(key -> whole.remove(key.asString()));
            }
            if (document.equals(PROCESS) && said.has(REQUIREMENT)) {
                replace((ObjectNode) whole.at("/stages/0/exitCriteria/0"), said.get(REQUIREMENT));
            }
        }
        return whole;
    }

    /** The version of the process before, if lint is to compare. */
    Optional<SalesProcess> previous() {
        JsonNode said = own.get("previous");
        if (said == null) {
            return Optional.empty();
        }
        ObjectNode whole = (ObjectNode) base.get(PROCESS).deepCopy();
        replace(whole, said);
        return Optional.of(SalesJson.readProcess(CaseFiles.bytes(whole), "previous"));
    }

    private static void replace(ObjectNode whole, @Nullable JsonNode said) {
        if (said != null) {
            for (Map.Entry<String, JsonNode> entry : said.properties()) {
                whole.set(entry.getKey(), entry.getValue().deepCopy());
            }
        }
    }

    SalesProcess process() {
        return SalesJson.readProcess(bytes(PROCESS), PROCESS);
    }

    ProcessFamily processFamily() {
        return SalesJson.readFamily(bytes(FAMILY), FAMILY);
    }

    Opportunity opportunity() {
        return SalesJson.readOpportunity(bytes(OPPORTUNITY), OPPORTUNITY);
    }

    /** Whether something must be rejected or refused, or must not be met. */
    boolean negative() {
        List<String> verdicts = new ArrayList<>();
        expected().ifPresent(expect -> expect.path("verdicts").forEach(verdict -> verdicts.add(verdict.asString())));
        return rejected().isPresent()
                || own.path("expect").path("refused").asBoolean(false)
                || verdicts.contains("unmet")
                || verdicts.contains("undetermined");
    }

    @Override
    public String toString() {
        return file + " – " + description();
    }
}
