package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Side;
import org.jspecify.annotations.Nullable;

/** People asked for in one activity, prepared. Immutable. */
final class Asked {
    final @Nullable String role;
    final int roleNumber;
    final @Nullable Side side;
    final int atLeast;
    final Attendance presence;
    final boolean leads;
    final @Nullable Identity same;

    Asked(Participant participant, Attendance otherwise, Vocabulary vocabulary, References references) {
        this.role = participant.role().orElse(null);
        this.roleNumber = participant.role().map(vocabulary::role).orElse(Vocabulary.UNDECLARED);
        this.side = participant.side().orElse(null);
        this.atLeast = participant.atLeast();
        this.presence = participant.attendance().orElse(otherwise);
        this.leads = participant.leads();
        this.same = participant
                .sameAs()
                .map(person -> new Identity(person, references))
                .orElse(null);
    }

    /** Whether certain people are meant, and not all who play the role. */
    boolean particular() {
        return leads || same != null;
    }
}
