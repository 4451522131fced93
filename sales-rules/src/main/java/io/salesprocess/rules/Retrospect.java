package io.salesprocess.rules;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.measure.Combined;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.Done;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** How many requirements and waivers bear the stage. */
    private int bearing(int[] asked, int[] open, Appraisal then) {
        Set<Object> bearing = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        for (int number : asked) {
            bear(number, open, then, seen, bearing);
        }
        return bearing.size();
    }

    /** What has no date and was never lost bears nothing; what only refers to others bears what they do. */
    private void bear(int number, int[] open, Appraisal then, Set<Integer> seen, Set<Object> bearing) {
        if (!seen.add(number)) {
            return;
        }
        Appraisal at = Arrays.stream(open).anyMatch(one -> one == number) ? then : appraisal;
        Node node = process.node(number);
        Waivers waivers = at.waivers(number);
        Outcome own = at.own(number);
        if (at.waived(number) && waivers != null) {
            bearing.add(waivers.accepted());
        } else if (at.outcome(number).met()) {
            Arrays.stream(node.musts()).forEach(part -> bear(part, open, then, seen, bearing));
            Optional<Condition> done = node.requirement().doneWhen();
            if (done.isPresent() && ConditionParts.refersOnly(done.get())) {
                referred(done.get()).forEach(other -> bear(other, open, then, seen, bearing));
            } else if (own != null && own.met() && (own.metAt() != null || !appraisal.ownDone(node))) {
                bearing.add(node);
            }
        }
    }

    private IntStream referred(Condition done) {
        IntStream requirements = Dependencies.of(done).stream()
                .flatMap(id -> Stream.ofNullable(process.find(id)))
                .mapToInt(Node::number);
        IntStream gates = Dependencies.stages(done).stream()
                .mapToInt(id -> process.stages().number(id))
                .flatMap(stage -> Arrays.stream(process.askedByGate(stage)))
                .filter(number -> appraisal.binding(number) != Done.NO);
        return IntStream.concat(requirements, gates);
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
