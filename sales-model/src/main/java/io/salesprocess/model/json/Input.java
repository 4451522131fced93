package io.salesprocess.model.json;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document while it is read: its limits, the problems so far, and the place of every object. Not thread-safe. */
public final class Input {
    private static final int KEPT = 10_000;

    private final Limits limits;
    private final Map<Found.Sort, Found> found = new LinkedHashMap<>();
    private final IdentityHashMap<Object, Node.Fields> places = new IdentityHashMap<>();
    private final Map<Class<?>, Object> attached = new HashMap<>();
    private final Set<String> missed = new HashSet<>();
    private int dropped;
    private boolean rejected;

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
        report(code, place, message, Optional::empty);
    }

    /** Adds a problem. */
    public void report(ProblemCode code, Place place, String message, String remedy) {
        report(code, place, message, () -> Optional.of(remedy));
    }

    /** Adds a problem whose remedy is looked for only when the problem is told, so that a thousand cost no more than fifty. */
    public void report(ProblemCode code, Place place, String message, Supplier<Optional<String>> remedy) {
        rejected |= code.effect() == Effect.REJECTED;
        Found one = new Found(code, place, Quoted.sentence(message), remedy);
        if (found.size() < KEPT) {
            found.putIfAbsent(one.sort(), one);
        } else if (!found.containsKey(one.sort())) {
            dropped++;
        }
    }

    /** Whether nothing has been found that rejects the document. */
    public boolean accepted() {
        return !rejected;
    }

    /** All problems by position. */
    public List<Problem> allProblems() {
        return sorted().map(Found::told).toList();
    }

    /** The problems by position: as many as the limits allow, and one that counts the rest. */
    public List<Problem> problems() {
        int told = limits.problems();
        if (found.size() <= told) {
            return allProblems();
        }
        int rest = found.size() - told + dropped;
        Found next = sorted().skip(told).findFirst().orElseThrow();
        Problem count = Problem.builder()
                .code(ProblemCode.MORE_PROBLEMS.spelled())
                .effect(accepted() ? Effect.ADVICE : Effect.REJECTED)
                .pointer(next.place().pointer())
                .line(next.place().line())
                .column(next.place().column())
                .message(rest == 1 ? "There is one more problem." : "There are " + rest + " more problems.")
                .build();
        return Stream.concat(sorted().limit(told).map(Found::told), Stream.of(count))
                .toList();
    }

    private Stream<Found> sorted() {
        return found.values().stream()
                .sorted(Comparator.comparingInt((Found one) -> one.place().line())
                        .thenComparingInt(one -> one.place().column()));
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
