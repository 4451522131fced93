package io.salesprocess.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Whose turn it is among an application's rules: lets one after the other fire, as long as that may go on. */
final class Turn extends DefaultAgendaEventListener implements AgendaFilter {
    private final int mostFirings;
    private final Waiting waiting;
    private final String opportunity;
    private int firings;
    private @Nullable String firing;
    private @Nullable InspectionException end;

    Turn(int mostFirings, Waiting waiting, String opportunity) {
        this.mostFirings = mostFirings;
        this.waiting = waiting;
        this.opportunity = opportunity;
    }

    @Override
    public boolean accept(Match match) {
        look();
        String rule = match.getRule().getName();
        if (firings == mostFirings) {
            throw ended(new InspectionException(
                    InspectionException.Code.RULES_WITHOUT_END,
                    "The application's rules do not come to an end on opportunity '" + Quote.of(opportunity)
                            + "': after " + mostFirings + " firings it is still the turn of '" + Quote.of(rule)
                            + "'."));
        }
        firings++;
        firing = rule;
        return true;
    }

    /** Ends the inspection where nobody waits for it any longer. */
    void look() {
        try {
            waiting.look();
        } catch (InspectionException gone) {
            throw ended(gone);
        }
    }

    private InspectionException ended(InspectionException reason) {
        end = reason;
        return reason;
    }

    /** Whether something was thrown here, and not by an inspection of another deal that a rule made for itself. */
    boolean endedBy(Throwable failure) {
        return failure == end;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        firing = null;
    }

    /** The rule whose consequence is being carried out. */
    Optional<String> firing() {
        return Optional.ofNullable(firing);
    }
}
