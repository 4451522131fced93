package io.salesprocess.model.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One document while it is read: its limits, the problems so far, and the place of every object. Not thread-safe. */
public final class Input {
    private static final int TOLD = 50;
    private static final int KEPT = 10_000;

    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();
    private final IdentityHashMap<Object, Node.Fields> places = new IdentityHashMap<>();
    private final Map<Class<?>, Object> attached = new HashMap<>();
    private final Set<String> missed = new HashSet<>();
    private int dropped;

    public Input(Limits limits) {
        this.limits = limits;
    }

    public Limits limits() {
        return limits;
    }

    /** Keeps something that later parts of the document need. */
    public <C> void attach(Class<C> type, C context) {
        attached.put(type, context);
    }

    /** What was kept, if it was. */
    public <C> Optional<C> attached(Class<C> type) {
        return Optional.ofNullable(attached.get(type)).map(type::cast);
    }

    /** Adds a problem without a remedy. */
    public void report(ProblemCode code, Place place, String message) {
        report(code, place, message, Optional.empty());
    }

    /** Adds a problem. */
    public void report(ProblemCode code, Place place, String message, String remedy) {
        report(code, place, message, Optional.of(remedy));
    }

    /** Adds a problem. */
    public void report(ProblemCode code, Place place, String message, Optional<String> remedy) {
        if (problems.size() >= KEPT) {
            dropped++;
            return;
        }
        problems.add(Problem.builder()
                .code(code.spelled())
                .effect(code.effect())
                .pointer(place.pointer())
                .line(place.line())
                .column(place.column())
                .message(message.length() <= 300 ? message : message.substring(0, 299) + "…")
                .remedy(remedy)
                .build());
    }

    /** Whether nothing has been found that rejects the document. */
    public boolean accepted() {
        return problems.stream().noneMatch(problem -> problem.effect() == Effect.REJECTED);
    }

    /** All problems by position. */
    public List<Problem> allProblems() {
        List<Problem> sorted = new ArrayList<>(new LinkedHashSet<>(problems));
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return List.copyOf(sorted);
    }

    /** The problems by position: at most 50, and one that counts the rest. */
    public List<Problem> problems() {
        List<Problem> sorted = allProblems();
        if (sorted.size() <= TOLD) {
            return sorted;
        }
        List<Problem> told = new ArrayList<>(sorted.subList(0, TOLD));
        int rest = sorted.size() - TOLD + dropped;
        told.add(Problem.builder()
                .copyOf(sorted.get(TOLD))
                .code(ProblemCode.MORE_PROBLEMS.spelled())
                .effect(accepted() ? Effect.ADVICE : Effect.REJECTED)
                .message(rest == 1 ? "There is one more problem." : "There are " + rest + " more problems.")
                .remedy(Optional.empty())
                .build());
        return List.copyOf(told);
    }

    /** Remembers from where an object was read. */
    void remember(Object value, Node.Fields node) {
        places.put(value, node);
    }

    /** Remembers that an object could not be read, so that nobody misses it by its id. */
    void miss(Node.Fields node) {
        miss(node.get("id") instanceof Node.Text said ? Ids.normal(said.text()) : "");
    }

    /** Remembers that something of this id could not be read. */
    void miss(String id) {
        missed.add(id);
    }

    /** Whether objects could not be read. */
    public boolean incomplete() {
        return !missed.isEmpty();
    }

    /** Whether an object of this id could not be read. */
    public boolean missed(String id) {
        return missed.contains(id);
    }

    /** The JSON of an object that was read. */
    public Node.@Nullable Fields source(Object value) {
        return places.get(value);
    }

    /** Where an object was read. */
    public Place placeOf(Object value) {
        Node.Fields node = places.get(value);
        return node == null ? Place.NONE : node.place();
    }

    /** Where the value of a key of an object was read; of the object, if the key is not there. */
    public Place placeOf(Object value, String key) {
        Node.Fields node = places.get(value);
        return node == null ? Place.NONE : node.placeOf(key);
    }

    /** Where a text in the list of a key was read; of the list, if the text is not there. */
    public Place placeOf(Object value, String key, String text) {
        Node.Fields node = places.get(value);
        if (node == null || !(node.get(key) instanceof Node.Items list)) {
            return placeOf(value, key);
        }
        return list.items().stream()
                .filter(item -> item instanceof Node.Text said
                        && Ids.normal(said.text()).equals(text))
                .findFirst()
                .orElse(list)
                .place();
    }
}
