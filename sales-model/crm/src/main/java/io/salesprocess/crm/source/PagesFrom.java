package io.salesprocess.crm.source;

import io.salesprocess.model.json.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The pages of collections that say with which record they start, of which none before the last may be missing. */
final class PagesFrom {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

    /** The end of each page, by its start. */
    private final Map<String, TreeMap<Long, Long>> collections = new LinkedHashMap<>();

    /**
     * Notes a page.
     *
     * @param page what the source says of the page; one that does not say where it starts is taken to be the first
     * @param size how many records it holds
     */
    void page(String collection, Node.Fields page, int size) {
        long start = number(page, "start", 0);
        long end = Math.max(number(page, "next_start", 0), start + size);
        collections.computeIfAbsent(collection, name -> new TreeMap<>()).merge(start, end, Math::max);
    }

    private static long number(Node.Fields page, String key, long otherwise) {
        return page.get(key) instanceof Node.Digits digits
                        && COUNT.matcher(digits.digits()).matches()
                ? Long.parseLong(digits.digits())
                : otherwise;
    }

    /** The collections of which a page is missing before another one. */
    List<String> withGaps() {
        return collections.keySet().stream().filter(this::gap).toList();
    }

    private boolean gap(String collection) {
        long read = 0;
        for (Map.Entry<Long, Long> page :
                collections.getOrDefault(collection, new TreeMap<>()).entrySet()) {
            if (page.getKey() > read) {
                return true;
            }
            read = Math.max(read, page.getValue());
        }
        return false;
    }
}
