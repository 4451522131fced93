package io.salesprocess.rules;

import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.measure.Combined;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.Done;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was earned stays earned. Where all that a stage lacks is something that time or later records undid, it is
 * tested again for the moment when the last other thing that the stage asks for happened, and for later ones at which
 * something changed. What was waived is met all the same where it had been earned before. Tracks come first, since the
 * open stages may ask for them.
 */
final class Retrospect {
    /** How many moments are tried for one stage, the earliest first. */
    private static final int TRIES = 16;

    private final PreparedProcess process;
    private final Appraisal appraisal;
    private final Set<Integer> lost = new HashSet<>();

    Retrospect(PreparedProcess process, Appraisal appraisal) {
        this.process = process;
        this.appraisal = appraisal;
    }

    /** Tests again what may have been earned; returns the numbers of what was earned and has since been lost. */
    Set<Integer> look() {
        for (int stage = process.rungs(); stage < process.stages().size(); stage++) {
            lookAt(stage);
        }
        for (int stage = 0; stage < process.rungs(); stage++) {
            lookAt(stage);
        }
        return lost;
    }

    private void lookAt(int stage) {
        int before = lost.size();
        look(stage);
        if (lost.size() > before) {
            appraisal.refresh(lost);
        }
    }

    private void look(int stage) {
        int[] asked = Arrays.stream(process.stages().askedHere(stage))
                .filter(number -> appraisal.binding(number) != Done.NO)
                .toArray();
        int[] open = Arrays.stream(asked).filter(this::open).toArray();
        boolean worthIt = false;
        for (int number : open) {
            Node node = process.node(number);
            if (appraisal.waived(number)) {
                worthIt |= perhapsMetBefore(node);
            } else if (perhapsSatisfiedBefore(node)) {
                worthIt = true;
            } else {
                return;
            }
        }
        for (Instant moment : worthIt ? moments(asked, open) : List.<Instant>of()) {
            Appraisal then = appraisal.testedAt(moment, open);
            if (Arrays.stream(open).allMatch(number -> then.outcome(number).satisfied())
                    && bearing(asked, open, then) > 1) {
                earned(open, then);
                return;
            }
        }
    }

    /** Whether it is lacking, or was waived, which is tested with what is lacking: it may have been earned before. */
    private boolean open(int number) {
        return appraisal.waived(number)
                ? !process.node(number).requirement().mustStillHold()
                : !appraisal.outcome(number).satisfied();
    }

    /** Whether its own done-when may have been met before, which it is not now. */
    private boolean perhapsMetBefore(Node node) {
        return node.done() != null && (node.sensitive() || node.named().changing(appraisal.casebook(node)));
    }

    private boolean perhapsSatisfiedBefore(Node node) {
        boolean lacksPartsAlone = node.done() == null ? node.parts().length > 0 : appraisal.ownDone(node);
        return !node.requirement().mustStillHold()
                && (lacksPartsAlone
                        || perhapsMetBefore(node)
                        || !Waivers.concerning(node, process, appraisal.casebook(node))
                                .isEmpty());
    }

    private void earned(int[] open, Appraisal then) {
        for (int number : open) {
            if (!appraisal.waived(number) || !then.waived(number)) {
                appraisal.take(number, then);
                lost.add(number);
            }
        }
    }

    /** How many requirements and waivers bear the stage; what has no date and was never lost bears nothing. */
    private long bearing(int[] asked, int[] open, Appraisal then) {
        return Arrays.stream(asked)
                .mapToObj(number -> bearing(
                        process.node(number), Arrays.stream(open).anyMatch(one -> one == number) ? then : appraisal))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private @Nullable Object bearing(Node node, Appraisal at) {
        Waivers waivers = at.waivers(node.number());
        if (at.waived(node.number()) && waivers != null) {
            return waivers.accepted();
        }
        Outcome own = at.own(node.number());
        boolean bears = at.outcome(node.number()).met()
                && own != null
                && own.met()
                && (own.metAt() != null || !appraisal.ownDone(node));
        return bears ? node : null;
    }

    /** When the last of everything else came about, and each later time at which something changed that is open. */
    private List<Instant> moments(int[] asked, int[] open) {
        NavigableSet<Instant> moments = new TreeSet<>();
        for (int number : open) {
            Node node = process.node(number);
            node.named().changes(appraisal.casebook(node), moment -> moments.add(moment.ends(appraisal.zone())));
            Waivers.concerning(node, process, appraisal.casebook(node))
                    .forEach(waiver -> moments.add(waiver.at().ends(appraisal.zone())));
        }
        Moment last = null;
        for (int number : asked) {
            if (!open(number)) {
                last = Combined.later(last, appraisal.outcome(number).metAt(), appraisal.zone());
            }
        }
        if (last != null) {
            moments.headSet(last.ends(appraisal.zone())).clear();
            moments.add(last.ends(appraisal.zone()));
        }
        return moments.headSet(appraisal.tested()).stream().limit(TRIES).toList();
    }
}
