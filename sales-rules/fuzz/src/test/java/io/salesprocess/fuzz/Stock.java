package io.salesprocess.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The committed inputs of a target: what is edited, and where the pieces come from that are put in. */
final class Stock {
    /** What is larger is edited in its parts. */
    private static final int LARGEST_PIECE = 60;

    private final List<Object> documents = new ArrayList<>();
    private final Map<String, List<@Nullable Object>> pieces = new TreeMap<>();
    private final Map<String, List<Map.Entry<String, @Nullable Object>>> members = new TreeMap<>();
    private final List<@Nullable Object> anything = new ArrayList<>();

    private Stock() {}

    /** The inputs that stand beside the class of a target. */
    static Stock of(Class<?> target) {
        Stock stock = new Stock();
        try (Stream<Path> files = Files.list(folder(target))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Tree.of(Files.readAllBytes(file)).ifPresent(stock.documents::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        stock.sort();
        return stock;
    }

    private static Path folder(Class<?> target) {
        URL folder = target.getResource(target.getSimpleName() + "Inputs");
        if (folder == null) {
            throw new IllegalStateException("There are no inputs of " + target.getSimpleName() + ".");
        }
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void sort() {
        Set<String> seen = new LinkedHashSet<>();
        for (Object document : documents) {
            for (Spot spot : Spot.in(document)) {
                Object value = spot.value();
                if (Tree.size(value) > LARGEST_PIECE) {
                    continue;
                }
                String told =
                        spot.role() + " " + new String(Tree.bytes(value), java.nio.charset.StandardCharsets.UTF_8);
                if (seen.add(told)) {
                    pieces.computeIfAbsent(spot.role(), role -> new ArrayList<>())
                            .add(value);
                    anything.add(value);
                }
                if (value instanceof Map<?, ?> map) {
                    map.forEach((key, member) -> {
                        if (seen.add("member " + told + " " + key)) {
                            members.computeIfAbsent(spot.role(), role -> new ArrayList<>())
                                    .add(entry((String) key, member));
                        }
                    });
                }
            }
        }
    }

    private static Map.Entry<String, @Nullable Object> entry(String key, @Nullable Object value) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put(key, value);
        return one.entrySet().iterator().next();
    }

    /** A document to begin with; it may be changed. */
    Object document(Choices choices) {
        return java.util.Objects.requireNonNull(Tree.copy(documents.get(choices.below(documents.size()))));
    }

    /** What may stand in a place of a role; anything, if nobody knows. */
    @Nullable
    Object piece(String role, Choices choices) {
        return one(pieces.getOrDefault(role, anything), choices);
    }

    /** Whatever stands anywhere. */
    @Nullable
    Object anything(Choices choices) {
        return one(anything, choices);
    }

    /** A key with its value, as an object in a place of a role may have. */
    Map.Entry<String, @Nullable Object> member(String role, Choices choices) {
        List<Map.Entry<String, @Nullable Object>> known = members.getOrDefault(role, List.of());
        if (known.isEmpty()) {
            return entry("id", "x");
        }
        Map.Entry<String, @Nullable Object> chosen = known.get(choices.below(known.size()));
        return entry(chosen.getKey(), Tree.copy(chosen.getValue()));
    }

    private static @Nullable Object one(List<@Nullable Object> all, Choices choices) {
        return Tree.copy(all.get(choices.below(all.size())));
    }
}
