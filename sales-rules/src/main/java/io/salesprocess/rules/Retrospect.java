package io.salesprocess.rules;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.measure.Combined;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.Done;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was earned stays earned. Where all that a stage lacks is something that time or later records undid, it is
 * tested again for the moment when the last other thing that the stage asks for happened. What was waived is met all the
 * same where it had been earned. Tracks come first, since the open stages may ask for them.
 */
final class Retrospect {
    /** How many moments are tried for one stage, the earliest first. */
    private static final int TRIES = 16;

    private final PreparedProcess process;
    private final Appraisal appraisal;
    private final Opportunity opportunity;
    private final Set<Integer> lost = new HashSet<>();

    Retrospect(PreparedProcess process, Appraisal appraisal, Opportunity opportunity) {
        this.process = process;
        this.appraisal = appraisal;
        this.opportunity = opportunity;
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
        int[] asked = process.stages().askedHere(stage);
        boolean lacking = false;
        for (int number : asked) {
            if (appraisal.binding(number) != Done.NO
                    && !appraisal.outcome(number).satisfied()) {
                Node node = process.node(number);
                if (node.requirement().mustStillHold() || (!node.sensitive() && !expired(number))) {
                    return;
                }
                lacking = true;
            }
        }
        for (int number : asked) {
            if (setAside(number) && lookBack(asked, number)) {
                return;
            }
        }
        if (lacking) {
            lookBack(asked, Node.NONE);
        }
    }

    /** Whether a waiver set aside what may have been earned. */
    private boolean setAside(int number) {
        Node node = process.node(number);
        return appraisal.waived(number)
                && appraisal.binding(number) != Done.NO
                && node.sensitive()
                && !node.requirement().mustStillHold()
                && Arrays.stream(node.musts()).noneMatch(appraisal::waived)
                && appraisal.own(number) != null;
    }

    /** Whether it, or something around it, was set aside by a waiver that has nothing against it but its expiry. */
    private boolean expired(int number) {
        for (int around = number;
                around != Node.NONE;
                around = process.node(around).parent()) {
            Waivers waivers = appraisal.waivers(around);
            if (waivers != null && waivers.refused().stream().anyMatch(Retrospect::onlyExpired)) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyExpired(Waivers.Refused refused) {
        return refused.why().stream().allMatch(found -> found.code() == FindingCode.WAIVER_EXPIRED);
    }

    /** Whether all that is lacking had been earned, with what was waived, which is looked at as if it were not. */
    private boolean lookBack(int[] asked, int waived) {
        List<Integer> lacking = new ArrayList<>();
        Moment last = null;
        for (int number : asked) {
            Outcome outcome = appraisal.outcome(number);
            if (appraisal.binding(number) == Done.NO) {
                continue;
            }
            if (outcome.satisfied() && number != waived) {
                last = Combined.later(last, outcome.metAt(), appraisal.zone());
            } else {
                lacking.add(number);
            }
        }
        return (last != null || several(lacking)) && tryMoments(lacking, last, waived);
    }

    /** Whether one of them has another that it could have been earned with; what stands alone is tested as of now. */
    private boolean several(List<Integer> lacking) {
        return lacking.stream()
                        .filter(number -> process.node(number).done() != null)
                        .map(this::evidence)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private boolean tryMoments(List<Integer> lacking, @Nullable Moment last, int waived) {
        Instant from = last == null ? null : last.ends(appraisal.zone());
        if (from != null && from.isAfter(appraisal.tested())) {
            return false;
        }
        Set<Instant> moments = new TreeSet<>();
        if (from != null) {
            moments.add(from);
        }
        lacking.stream()
                .flatMap(this::times)
                .filter(instant -> from == null || instant.isAfter(from))
                .forEach(moments::add);
        int[] numbers = lacking.stream().mapToInt(Integer::intValue).toArray();
        for (Instant moment : moments.stream().limit(TRIES).toList()) {
            if (appraisal.reconsider(numbers, moment, waived)) {
                lost.addAll(lacking);
                return true;
            }
        }
        return false;
    }

    /** What comes nearest to a requirement, whether it was waived or not. */
    private List<String> evidence(int number) {
        Outcome own = setAside(number) ? appraisal.own(number) : null;
        return (own == null ? appraisal.outcome(number) : own).evidence();
    }

    /** When the records happened that come nearest to a requirement. */
    private Stream<Instant> times(int number) {
        Set<String> ids = new HashSet<>(evidence(number));
        Outcome own = appraisal.own(number);
        if (own != null) {
            ids.addAll(own.evidence());
        }
        String id = process.node(number).id();
        Stream<Instant> granted = opportunity.waivers().stream()
                .filter(waiver -> waiver.requirement().equals(id))
                .map(waiver -> waiver.at().begins(appraisal.zone()));
        Stream<Instant> happened = opportunity
                .evidence()
                .filter(record -> ids.contains(record.id()))
                .flatMap(Retrospect::moments)
                .map(moment -> moment.ends(appraisal.zone()));
        Stream<Instant> entered = opportunity.fields().entrySet().stream()
                .filter(field -> ids.contains("field:" + field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .flatMap(entry -> entry.at().stream())
                .map(moment -> moment.ends(appraisal.zone()));
        return Stream.of(granted, happened, entered)
                .flatMap(times -> times)
                .filter(instant -> !instant.isAfter(appraisal.tested()));
    }

    private static Stream<Moment> moments(Evidence record) {
        Stream<Moment> states = record.states().stream().map(StateChange::at).flatMap(Optional::stream);
        if (record instanceof Activity activity) {
            return Stream.concat(states, Stream.concat(activity.start().stream(), activity.end().stream()));
        }
        if (record instanceof Item document) {
            return Stream.concat(states, document.at().stream());
        }
        return record instanceof Statement statement ? Stream.concat(states, statement.at().stream()) : states;
    }
}
