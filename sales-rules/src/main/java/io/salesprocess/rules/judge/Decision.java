package io.salesprocess.rules.judge;

import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules decided on one situation. Immutable; safe to share without synchronisation. */
public final class Decision {
    /** One finding that the rules made of a situation. */
    public record Found(FindingCode code, Severity severity) {}

    final long code;
    private final int failures;
    private final @Nullable Shortfall firstFailure;
    private final @Nullable Shortfall firstDoubt;
    private final Optional<Shortfall> lack;
    private final @Nullable Verdict verdict;
    private final Optional<Shortfall> shortfall;
    private final @Nullable GateAnswer gate;
    private final boolean accepted;
    private final List<Found> findings;

    Decision(
            long code,
            EnumSet<Shortfall> failures,
            EnumSet<Shortfall> doubts,
            @Nullable Verdict verdict,
            @Nullable Shortfall shortfall,
            @Nullable GateAnswer gate,
            boolean accepted,
            List<Found> findings) {
        this.code = code;
        this.failures = failures.size();
        this.firstFailure = failures.isEmpty() ? null : failures.iterator().next();
        this.firstDoubt = doubts.isEmpty() ? null : doubts.iterator().next();
        this.lack = Optional.ofNullable(firstFailure != null ? firstFailure : firstDoubt);
        this.verdict = verdict;
        this.shortfall = Optional.ofNullable(shortfall);
        this.gate = gate;
        this.accepted = accepted;
        this.findings = List.copyOf(findings);
    }

    /** Whether the record counts. */
    public boolean genuine() {
        return firstFailure == null && firstDoubt == null;
    }

    /** Whether it cannot be told if the record counts. */
    public boolean doubtful() {
        return firstFailure == null && firstDoubt != null;
    }

    /** In how many ways the record fails. */
    public int failures() {
        return failures;
    }

    /** The first thing in which the record fails, else the first that cannot be told; empty if it counts. */
    public Optional<Shortfall> lack() {
        return lack;
    }

    /** The verdict on a search, a requirement, a negation or a decider. */
    public Verdict verdict() {
        return required(verdict);
    }

    public boolean met() {
        return verdict() == Verdict.MET;
    }

    /**
     * Why the verdict is not met.
     *
     * @param reason what the rules said before of what this one is about; told where they say that it is the same here
     */
    public Optional<Shortfall> shortfall(Optional<Shortfall> reason) {
        boolean same = shortfall.isEmpty() && (verdict == Verdict.UNMET || verdict == Verdict.UNDETERMINED);
        if (same && reason.isEmpty()) {
            throw new IllegalStateException("The rules decide " + verdict + " without a reason.");
        }
        return same ? reason : shortfall;
    }

    /** The answer of a gate. */
    public GateAnswer gate() {
        return required(gate);
    }

    /** Whether a waiver or a change of the pathway counts, or a move is allowed. */
    public boolean accepted() {
        return accepted && firstDoubt == null;
    }

    /** Whether it cannot be told if a waiver counts. */
    public boolean perhapsAccepted() {
        return accepted && firstDoubt != null;
    }

    /** What somebody should know. */
    public List<Found> findings() {
        return findings;
    }

    @Override
    public String toString() {
        return "failures=" + failures + ", lack=" + lack + ", verdict=" + verdict + ", shortfall=" + shortfall
                + ", gate=" + gate + ", accepted=" + accepted + ", findings=" + findings;
    }

    private static <T> T required(@Nullable T decided) {
        if (decided == null) {
            throw new IllegalStateException("The rules were asked for something that this situation does not have.");
        }
        return decided;
    }
}
