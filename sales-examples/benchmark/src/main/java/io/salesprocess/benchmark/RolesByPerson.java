package io.salesprocess.benchmark;

import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Person;
import java.util.List;

/** The roles of the people of one opportunity, as bits. */
final class RolesByPerson {
    private final String[] ids;
    private final int[] roles;
    private final int mask;

    RolesByPerson(List<Person> people, Names names) {
        int size = Integer.highestOneBit(people.size() | 1) * 4;
        ids = new String[size];
        roles = new int[size];
        mask = size - 1;
        for (int n = 0; n < people.size(); n++) {
            Person person = people.get(n);
            int bits = 0;
            List<HeldRole> held = person.roles();
            for (int m = 0; m < held.size(); m++) {
                bits |= 1 << names.number(held.get(m).role());
            }
            int slot = slot(person.id());
            ids[slot] = person.id();
            roles[slot] = bits;
        }
    }

    /** The roles of a person; none of somebody who is not known. */
    int of(String person) {
        return roles[slot(person)];
    }

    private int slot(String id) {
        int hash = id.hashCode();
        int slot = (hash ^ hash >>> 15) & mask;
        while (ids[slot] != null && !ids[slot].equals(id)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
