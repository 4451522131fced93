package io.salesprocess.model.family;

import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Ids;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Nearest;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the processes of a family share. What they declare comes before what a process declares itself; a stage, a step, a
 * criterion or an action takes the place of {@code {"use": "its id"}}, where further keys replace its own. Not thread-safe.
 */
final class SharedParts {
    static final String USE = "use";
    /** What all processes declare. */
    static final List<String> DECLARED = List.of(
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
            "confirmations",
            "approvals",
            "attestations",
            "decisions",
            "tables",
            "valuePropositions",
            "measures",
            "moves",
            "waivers",
            "pathway");
    /** Where parts stand that a process may take in. */
    static final List<String> PARTS = List.of("stages", "closedStages", "steps", "criteria", "actions");
    /** The lists into which a part may be taken, and where it is shared. */
    static final Map<String, String> USABLE = Map.of(
            "stages", "stages",
            "closedStages", "closedStages",
            "steps", "steps",
            "afterSale", "steps",
            "followUp", "steps",
            "entryCriteria", "criteria",
            "exitCriteria", "criteria",
            "criteria", "criteria",
            "actions", "actions");

    private final Input input;
    private final Map<String, Node.Member> declared = new LinkedHashMap<>();
    private final Map<String, Map<String, Node.Fields>> parts = new HashMap<>();
    private int taken;

    private SharedParts(Input input) {
        this.input = input;
    }

    /** Nothing is shared. */
    static SharedParts none(Input input) {
        return new SharedParts(input);
    }

    static SharedParts of(Node.Fields said, Input input) {
        SharedParts shared = new SharedParts(input);
        said.members().forEach(shared::add);
        return shared;
    }

    private void add(String key, Node.Member member) {
        if (DECLARED.contains(key)) {
            declared.put(key, member);
        } else if (PARTS.contains(key) && member.value() instanceof Node.Items list) {
            Map<String, Node.Fields> byId = parts.computeIfAbsent(key, kind -> new LinkedHashMap<>());
            for (Node item : list.items()) {
                if (item instanceof Node.Fields part
                        && part.get("id") instanceof Node.Text id
                        && byId.putIfAbsent(Ids.normal(id.text()), part) != null) {
                    input.report(
                            ProblemCode.DUPLICATE_ID,
                            id.place(),
                            "The id " + Quoted.quoted(id.text()) + " stands twice under " + Quoted.quoted(key) + ".");
                }
            }
        }
    }

    /** The process with everything that it shares. */
    Node.Fields into(Node.Fields process) {
        Map<String, Node.Member> whole = new LinkedHashMap<>(declared);
        process.members().forEach((key, own) -> whole.merge(key, own, SharedParts::together));
        return takenInto(new Node.Fields(process.place(), whole));
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
    Node.Fields takenInto(Node.Fields object) {
        return takenInto(object, Set.of());
    }

    private Node.Fields takenInto(Node.Fields object, Set<String> around) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        object.members()
                .forEach((key, member) ->
                        members.put(key, new Node.Member(member.place(), value(key, member.value(), around))));
        return new Node.Fields(object.place(), members);
    }

    /** Tracks and forecast rules contain such lists, too. */
    private Node value(String key, Node value, Set<String> around) {
        String kind = USABLE.get(key);
        boolean contains = key.equals("tracks") || key.equals("forecast");
        if ((kind == null && !contains) || !(value instanceof Node.Items list)) {
            return value;
        }
        List<Node> items = new ArrayList<>(list.items().size());
        for (Node item : list.items()) {
            items.add(
                    !(item instanceof Node.Fields said)
                            ? item
                            : kind == null ? takenInto(said, around) : part(said, kind, around));
        }
        return new Node.Items(list.place(), items);
    }

    private Node.Fields part(Node.Fields said, String kind, Set<String> around) {
        Node name = said.get(USE);
        if (name == null) {
            return takenInto(said, around);
        }
        String id = Codecs.ID.read(name, input);
        Node.Fields part = id == null ? null : named(id, kind, name.place(), around);
        Map<String, Node.Member> whole = new LinkedHashMap<>();
        if (part == null) {
            standIn(said.place(), kind, id == null ? "unknown" : id, whole);
        } else {
            Set<String> within = new LinkedHashSet<>(around);
            within.add(kind + "/" + id);
            whole.putAll(part(part, kind, within).members());
        }
        whole.putAll(takenInto(said, around).members());
        whole.remove(USE);
        return new Node.Fields(said.place(), whole);
    }

    /** The shared part, or null after reporting why it cannot be taken in. */
    private Node.@Nullable Fields named(String id, String kind, Place place, Set<String> around) {
        Node.Fields part = parts.getOrDefault(kind, Map.of()).get(id);
        if (part == null) {
            input.report(
                    ProblemCode.UNKNOWN_REFERENCE,
                    place,
                    "Nothing called " + Quoted.quoted(id) + " is shared under " + Quoted.quoted(kind) + ".",
                    () -> Nearest.maybeOneOf(
                            id, parts.getOrDefault(kind, Map.of()).keySet()));
            return null;
        }
        if (around.contains(kind + "/" + id)) {
            input.report(ProblemCode.CYCLE, place, "The shared part " + Quoted.quoted(id) + " uses itself.");
            return null;
        }
        return affordable(part, place, around) ? part : null;
    }

    /** Parts that use parts that use parts grow without bounds, unless somebody counts. */
    private boolean affordable(Node.Fields part, Place place, Set<String> around) {
        int most = input.limits().definitionTokens();
        if (taken <= most) {
            taken += size(part);
            if (taken > most || around.size() >= input.limits().depth()) {
                taken = most + 1;
                input.report(
                        ProblemCode.TOO_LARGE,
                        place,
                        "With all shared parts in their places the family has more than " + most
                                + " keys and values, or they lie more than "
                                + input.limits().depth() + " deep within each other.");
            }
        }
        return taken <= most;
    }

    private static int size(Node node) {
        if (node instanceof Node.Fields object) {
            return 1
                    + object.members().values().stream()
                            .mapToInt(member -> 1 + size(member.value()))
                            .sum();
        }
        return node instanceof Node.Items list
                ? 1 + list.items().stream().mapToInt(SharedParts::size).sum()
                : 1;
    }

    /** What stands in the place of a part that is not there, so that nothing else is found missing. */
    private static void standIn(Place place, String kind, String id, Map<String, Node.Member> members) {
        members.put("id", text(place, id));
        members.put("name", text(place, id));
        if (kind.equals("closedStages")) {
            members.put("outcome", text(place, Outcome.LOST.spelled()));
        }
    }

    private static Node.Member text(Place place, String text) {
        return new Node.Member(place, new Node.Text(place, text));
    }
}
