package io.salesprocess.benchmark;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that {@link StraightforwardDrools} inserts, and those that its rules insert. */
public final class PlainFacts {
    private PlainFacts() {}

    // The process

    /** A stage. */
    public record Rung(String id, int number) {}

    /** A requirement; {@code gate} is the first stage whose gate asks for it, {@code place} its place in its step. */
    public record Need(
            String id, int gate, boolean step, @Nullable String parent, int place) {}

    /** What a requirement asks, to be done or to apply. */
    public record Ask(
            String need,
            String purpose,
            String kind,
            String type,
            @Nullable String role,
            @Nullable BigDecimal least,
            @Nullable String equal) {}

    // The opportunity

    /** The moment for which it is inspected. */
    public record Clock(Instant now) {}

    /** A person's role. */
    public record Plays(String person, String role) {}

    /** An activity. */
    public record Meeting(String id, String type, String state, Instant start, Instant end) {}

    /** An attendee. */
    public record Presence(String meeting, String person, String attendance) {}

    /** A document. */
    public record Paper(String id, String type, String state, Instant at) {}

    /** A field. */
    public record Field(
            String id,
            @Nullable BigDecimal number,
            @Nullable String text) {}

    /** A decision. */
    public record Answered(String id, String topic, String answer) {}

    // What the rules find out

    /** Somebody of a role was there, or perhaps. */
    public record Came(String meeting, String role, boolean sure) {}

    /** What became of a meeting. */
    public record Standing(
            String meeting, int rank, @Nullable String shortfall) {}

    /** A record that comes into question. */
    public record Candidate(
            String need,
            String record,
            Instant at,
            int failures,
            int rank,
            @Nullable String doubt,
            @Nullable String lack) {
        public static Candidate of(Ask ask, Meeting meeting, Standing standing, @Nullable String people) {
            boolean doubtful = "ATTENDANCE_UNKNOWN".equals(people);
            int failures = (standing.shortfall() == null ? 0 : 1) + (people == null || doubtful ? 0 : 1);
            String lack = standing.shortfall() != null ? standing.shortfall() : doubtful ? null : people;
            return new Candidate(
                    ask.need(),
                    meeting.id(),
                    meeting.end(),
                    failures,
                    standing.rank(),
                    failures == 0 && doubtful ? people : null,
                    lack);
        }

        public static Candidate of(Ask ask, Paper paper, @Nullable String lack) {
            int rank = 4 - List.of("drafted", "reviewed", "final", "sent").indexOf(paper.state());
            return new Candidate(ask.need(), paper.id(), paper.at(), lack == null ? 0 : 1, rank, null, lack);
        }

        /** Whether it answers the question rather than another record. */
        public boolean nearerThan(Candidate other) {
            if (failures != other.failures) {
                return failures < other.failures;
            }
            if ((doubt == null) != (other.doubt == null)) {
                return doubt == null;
            }
            if (rank != other.rank) {
                return rank < other.rank;
            }
            int later = at.compareTo(other.at);
            return later > 0 || (later == 0 && record.compareTo(other.record) < 0);
        }
    }

    /** The answer to what a requirement asks. */
    public record Reply(
            String need,
            String purpose,
            String verdict,
            @Nullable String shortfall,
            String reference) {
        public static Reply met(Ask ask, String reference) {
            return new Reply(ask.need(), ask.purpose(), "MET", null, reference);
        }

        public static Reply unmet(Ask ask, String shortfall, String reference) {
            return new Reply(ask.need(), ask.purpose(), "UNMET", shortfall, reference);
        }

        public static Reply by(Ask ask, Candidate nearest) {
            if (nearest.doubt() != null) {
                return new Reply(ask.need(), ask.purpose(), "UNDETERMINED", nearest.doubt(), nearest.record());
            }
            return nearest.lack() == null ? met(ask, nearest.record()) : unmet(ask, nearest.lack(), nearest.record());
        }
    }

    /** What is said of a requirement. */
    public record Verdict(
            String need,
            int gate,
            @Nullable String parent,
            int place,
            String verdict,
            @Nullable String shortfall,
            List<String> evidence) {
        public Verdict(Need need, String verdict, @Nullable String shortfall, Reply reply) {
            this(need.id(), need.gate(), need.parent(), need.place(), verdict, shortfall, List.of(reply.reference()));
        }

        public Verdict(Need need, String verdict, @Nullable String shortfall, Verdict first, Verdict second) {
            this(need.id(), need.gate(), null, 0, verdict, shortfall, both(first, second));
        }

        public boolean satisfied() {
            return verdict.equals("MET") || verdict.equals("NOT_APPLICABLE");
        }

        private static List<String> both(Verdict first, Verdict second) {
            boolean satisfied = first.satisfied() && second.satisfied();
            Set<String> both = new LinkedHashSet<>();
            if (satisfied || !first.satisfied()) {
                both.addAll(first.evidence());
            }
            if (satisfied || !second.satisfied()) {
                both.addAll(second.evidence());
            }
            return new ArrayList<>(both);
        }
    }

    /** A stage whose gate passes. */
    public record Verified(String stage, int number) {}
}
