package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.situation.Match;
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
    final Identity[] others;

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
        this.others = participant.otherThan().stream()
                .map(person -> new Identity(person, references))
                .toArray(Identity[]::new);
    }

    /** Whether certain people are meant, and not all who play the role. */
    boolean particular() {
        return leads || same != null || others.length > 0;
    }

    /** Whether somebody is the one who is meant, and none of those who are not. */
    Match meant(String person, @Nullable Moment when, Examination examination) {
        Match match = same == null ? Match.NOT_ASKED : same.match(person, null, when, examination);
        for (Identity other : others) {
            Match excluded = other.match(person, null, when, examination);
            if (excluded == Match.MATCHES) {
                return Match.DIFFERS;
            }
            match = excluded == Match.UNKNOWN && match != Match.DIFFERS ? Match.UNKNOWN : match;
        }
        return match;
    }
}
