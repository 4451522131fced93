package io.salesprocess.examples.report;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Verdict;
import java.util.Optional;

/** The answer of a stage gate for people. For eyes: its wording may change. Thread-safe. */
public final class GateText {
    private final SalesProcess process;
    private final Vocabulary words;
    private final Ink ink;

    public GateText(SalesProcess process, Ink ink) {
        this.process = process;
        this.words = new Vocabulary(process);
        this.ink = ink;
    }

    public String render(GateDecision decision) {
        return render(decision, Optional.empty());
    }

    /**
     * As {@link #render(GateDecision)}.
     *
     * @param reason why the deal follows this process and no other of its family; then the process is named, too
     */
    public String render(GateDecision decision, Optional<String> reason) {
        Page page = new Page();
        page.line(ink.strong(decision.opportunity())
                + ink.text(": may it enter " + words.stage(Optional.of(decision.stage())) + " as of "
                        + new Dates(process.zone()).asOf(decision.asOf()) + "? ")
                + answer(decision));
        reason.ifPresent(why ->
                page.line(ink.quiet("  " + process.name() + ", version " + process.version() + " (" + why + ")")));
        for (Blocker blocker : decision.blockers()) {
            page.line("  " + mark(blocker) + " " + ink.text(named(blocker)));
            page.paragraph("    ", ink.text(blocker.message()));
        }
        return page.toString();
    }

    private String answer(GateDecision decision) {
        return switch (decision.answer()) {
            case OPEN -> ink.good("Yes.");
            case BLOCKED -> ink.bad("No.");
            case CANNOT_TELL -> ink.doubtful("That cannot be told.");
        };
    }

    private String mark(Blocker blocker) {
        return blocker.verdict().equals(Optional.of(Verdict.UNDETERMINED)) ? ink.doubtful("?") : ink.bad("x");
    }

    private static String named(Blocker blocker) {
        return blocker.requirement().orElse("a rule of the application")
                + blocker.shortfall().map(why -> " (" + why.spelled() + ")").orElse("");
    }
}
