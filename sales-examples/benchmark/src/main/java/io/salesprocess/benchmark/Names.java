package io.salesprocess.benchmark;

import java.util.List;

/** Finds the number of a name; a fixed set of names, looked up without allocating. Immutable. */
final class Names {
    private final String[] names;
    private final int[] numbers;
    private final int mask;

    Names(List<String> all) {
        int size = Integer.highestOneBit(Math.max(4, all.size())) * 4;
        names = new String[size];
        numbers = new int[size];
        mask = size - 1;
        for (int n = 0; n < all.size(); n++) {
            int slot = slot(all.get(n));
            names[slot] = all.get(n);
            numbers[slot] = n;
        }
    }

    /** The place of the name in the list, or -1. */
    int number(String name) {
        int slot = slot(name);
        return names[slot] == null ? -1 : numbers[slot];
    }

    private int slot(String name) {
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 15) & mask;
        while (names[slot] != null && !names[slot].equals(name)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
