package io.salesprocess.model.family;

import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Nearest;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the processes of a family share. What they declare comes before what a process declares itself; a stage, a step, a
 * criterion or an action takes the place of {@code {"use": "its id"}}, where further keys replace its own.
 */
final class SharedParts {
    static final String SHARED = "shared";
    private static final String USE = "use";
    private static final Set<String> DECLARED = Set.of(
            "zone",
            "holidays",
            "workingHours",
            "fiscalYearStartsIn",
            "roles",
            "activities",
            "documents",
            "work",
            "events",
            "fields",
            "attributes",
            "decisions",
            "confirmations",
            "approvals",
            "attestations",
            "tables",
            "valuePropositions",
            "measures",
            "moves",
            "waivers",
            "pathway");
    /** The lists in which a part may be used, and where it is shared. */
    private static final Map<String, String> USABLE = Map.of(
            "stages", "stages",
            "closedStages", "closedStages",
            "steps", "steps",
            "afterSale", "steps",
            "followUp", "steps",
            "entryCriteria", "criteria",
            "exitCriteria", "criteria",
            "criteria", "criteria",
            "actions", "actions");

    private final Map<String, Node.Member> declared = new LinkedHashMap<>();
    private final Map<String, Map<String, Node.Fields>> parts = new HashMap<>();

    private SharedParts() {}

    static SharedParts of(Node.Fields family, Input input) {
        SharedParts shared = new SharedParts();
        if (family.get(SHARED) instanceof Node.Fields said) {
            said.members().forEach((key, member) -> shared.add(key, member, input));
        }
        return shared;
    }

    private void add(String key, Node.Member member, Input input) {
        if (DECLARED.contains(key)) {
            declared.put(key, member);
        } else if (USABLE.containsValue(key) && member.value() instanceof Node.Items list) {
            Map<String, Node.Fields> byId = parts.computeIfAbsent(key, kind -> new LinkedHashMap<>());
            for (Node item : list.items()) {
                if (item instanceof Node.Fields part && part.get("id") instanceof Node.Text id) {
                    byId.put(id.text(), part);
                }
            }
        } else {
            input.report(
                    ProblemCode.UNKNOWN_KEY,
                    member.place(),
                    "Unknown key " + Quoted.quoted(key) + " in what processes share.",
                    Nearest.maybe(key, DECLARED));
        }
    }

    /** The process with everything that it shares. */
    Node.Fields into(Node.Fields process, Input input) {
        Map<String, Node.Member> whole = new LinkedHashMap<>(declared);
        process.members().forEach((key, own) -> whole.merge(key, own, SharedParts::together));
        return used(new Node.Fields(process.place(), whole), Set.of(), input);
    }

    private static Node.Member together(Node.Member shared, Node.Member own) {
        if (shared.value() instanceof Node.Items common && own.value() instanceof Node.Items more) {
            List<Node> all = new ArrayList<>(common.items());
            all.addAll(more.items());
            return new Node.Member(own.place(), new Node.Items(more.place(), all));
        }
        return own;
    }

    /** The object with shared parts in the place of their names, however deep. */
    private Node.Fields used(Node.Fields object, Set<String> around, Input input) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        object.members().forEach((key, member) -> {
            String kind = USABLE.get(key);
            Node value = kind != null && member.value() instanceof Node.Items list
                    ? new Node.Items(
                            list.place(),
                            list.items().stream()
                                    .map(item -> part(item, kind, around, input))
                                    .toList())
                    : nested(key, member.value(), around, input);
            members.put(key, new Node.Member(member.place(), value));
        });
        return new Node.Fields(object.place(), members);
    }

    /** Tracks and forecast rules contain such lists, too. */
    private Node nested(String key, Node value, Set<String> around, Input input) {
        boolean contains = key.equals("tracks") || key.equals("forecast");
        return contains && value instanceof Node.Items list
                ? new Node.Items(
                        list.place(),
                        list.items().stream()
                                .map(item -> item instanceof Node.Fields inner ? used(inner, around, input) : item)
                                .toList())
                : value;
    }

    private Node part(Node item, String kind, Set<String> around, Input input) {
        if (!(item instanceof Node.Fields said)) {
            return item;
        }
        if (!(said.get(USE) instanceof Node.Text name)) {
            return used(said, around, input);
        }
        Node.Fields part = parts.getOrDefault(kind, Map.of()).get(name.text());
        String path = kind + "/" + name.text();
        if (part == null || around.contains(path)) {
            input.report(
                    part == null ? ProblemCode.UNKNOWN_REFERENCE : ProblemCode.CYCLE,
                    name.place(),
                    part == null
                            ? "Nothing called " + Quoted.quoted(name.text()) + " is shared under " + Quoted.quoted(kind)
                                    + "."
                            : "The shared part " + Quoted.quoted(name.text()) + " uses itself.");
            return new Node.Fields(said.place(), Map.of());
        }
        Map<String, Node.Member> own = new LinkedHashMap<>(part.members());
        own.putAll(said.members());
        own.remove(USE);
        Set<String> within = new HashSet<>(around);
        within.add(path);
        return used(new Node.Fields(said.place(), own), within, input);
    }
}
