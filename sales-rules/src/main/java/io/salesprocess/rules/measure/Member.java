package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Side;
import java.util.List;

/** A person of one opportunity, with the roles that hold at any time as a set of numbers. */
final class Member {
    /** Roles with a higher number are looked up by id. */
    static final int NUMBERED = 64;

    final Person person;
    final Side side;
    final boolean plain;
    private final long always;

    Member(Person person, Vocabulary vocabulary) {
        this.person = person;
        this.side = person.side();
        List<HeldRole> roles = person.roles();
        long set = 0;
        boolean simple = true;
        for (int i = 0; i < roles.size(); i++) {
            HeldRole held = roles.get(i);
            int role = vocabulary.role(held.role());
            if (held.from().isPresent() || held.to().isPresent() || role >= NUMBERED) {
                simple = false;
            } else if (role != Vocabulary.UNDECLARED && vocabulary.suits(held.role(), side)) {
                set |= 1L << role;
            }
        }
        this.always = set;
        this.plain = simple;
    }

    /** Whether the person plays the role whenever that is. False tells nothing unless all roles are {@link #plain}. */
    boolean alwaysPlays(int role) {
        return role >= 0 && role < NUMBERED && (always & 1L << role) != 0;
    }
}
