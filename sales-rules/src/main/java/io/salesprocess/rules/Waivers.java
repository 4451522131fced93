package io.salesprocess.rules;

import io.salesprocess.model.definition.WaiverPolicy;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.measure.Casebook;
import io.salesprocess.rules.measure.Roster;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.WaiverSighting;
import io.salesprocess.rules.situation.YesNo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of one requirement, or of something around it.
 *
 * @param accepted the one that counts; null if none does
 * @param perhaps one of which nobody can tell if it counts, where none does; null if there is none
 * @param why what cannot be told of it
 * @param refused those that do not count, and why
 */
record Waivers(@Nullable Waiver accepted, @Nullable Waiver perhaps, Optional<Shortfall> why, List<Refused> refused) {
    /** A waiver of this very requirement that does not count. */
    record Refused(Waiver waiver, List<Decision.Found> why) {}

    /** Null if nobody waived anything here. */
    static @Nullable Waivers of(Node node, PreparedProcess process, Casebook casebook, Hearing hearing) {
        List<Waiver> all = concerning(node, process, casebook);
        if (all.isEmpty()) {
            return null;
        }
        Waiver accepted = null;
        Waiver perhaps = null;
        Optional<Shortfall> why = Optional.empty();
        List<Refused> refused = new ArrayList<>();
        for (Waiver waiver : all) {
            Decision decision = hearing.decide(Kind.WAIVER, measure(waiver, node, process, casebook));
            if (decision.perhapsAccepted()) {
                if (perhaps == null || waiver.id().compareTo(perhaps.id()) < 0) {
                    perhaps = waiver;
                    why = decision.lack();
                }
            } else if (!decision.accepted()) {
                if (waiver.requirement().equals(node.id())) {
                    refused.add(new Refused(waiver, decision.findings()));
                }
            } else if (accepted == null || nearest(node).compare(waiver, accepted) < 0) {
                accepted = waiver;
            }
        }
        refused.sort(Comparator.comparing(one -> one.waiver().id()));
        if (accepted == null && perhaps == null && refused.isEmpty()) {
            return null;
        }
        return new Waivers(accepted, accepted == null ? perhaps : null, why, List.copyOf(refused));
    }

    /** All waivers of it, or of something around it, whether they count or not. */
    static List<Waiver> concerning(Node node, PreparedProcess process, Casebook casebook) {
        List<Waiver> all = casebook.opportunity().waivers();
        return all.isEmpty()
                ? all
                : all.stream()
                        .filter(waiver -> known(waiver, casebook) && concerns(waiver, node, process))
                        .toList();
    }

    /** A waiver of the very requirement first: with it, the requirement does not lean on what is around it. */
    private static Comparator<Waiver> nearest(Node node) {
        Comparator<Waiver> around =
                Comparator.comparing(waiver -> !waiver.requirement().equals(node.id()));
        return around.thenComparing(Waiver::id);
    }

    private static boolean known(Waiver waiver, Casebook casebook) {
        return casebook.recorded(waiver.recordedAt())
                && !waiver.at().begins(casebook.zone()).isAfter(casebook.asOf());
    }

    /** What is never waived stays with all that is in it, though what is around it is waived. */
    private static boolean concerns(Waiver waiver, Node node, PreparedProcess process) {
        for (Node around = node; ; around = process.node(around.parent())) {
            if (waiver.requirement().equals(around.id())) {
                return around.number() == node.number() || process.waivable(around);
            }
            if (around.parent() == Node.NONE || !process.waivable(around)) {
                return false;
            }
        }
    }

    private static long measure(Waiver waiver, Node node, PreparedProcess process, Casebook casebook) {
        Roster roster = casebook.roster();
        Optional<Moment> expires = waiver.expires();
        Optional<WaiverPolicy> policy = process.process().waivers();
        boolean inForce = casebook.happened(waiver.at())
                && expires.isPresent()
                && !expires.get().ends(casebook.zone()).isBefore(casebook.at());
        boolean tooLong = expires.isPresent()
                && policy.flatMap(WaiverPolicy::longest)
                        .map(longest -> expires.get()
                                .begins(casebook.zone())
                                .isAfter(casebook.calendar().latest(waiver.at(), longest)))
                        .orElse(false);
        boolean byOwner = roster.owns(waiver.by(), waiver.at()) || roster.owns(waiver.by(), Moment.at(casebook.asOf()));
        Match owns =
                byOwner ? Match.MATCHES : casebook.opportunity().owners().isEmpty() ? Match.UNKNOWN : Match.DIFFERS;
        return WaiverSighting.IN_FORCE.set(YesNo.of(inForce))
                | WaiverSighting.HAS_EXPIRY.set(YesNo.of(expires.isPresent()))
                | WaiverSighting.TOO_LONG.set(YesNo.of(tooLong))
                | WaiverSighting.BY_OWNER.set(owns)
                | WaiverSighting.ENTITLED.set(entitled(waiver, policy, roster))
                | WaiverSighting.WAIVABLE.set(YesNo.of(process.waivable(node)));
    }

    private static Match entitled(Waiver waiver, Optional<WaiverPolicy> policy, Roster roster) {
        return policy.map(one -> roster.playsAny(waiver.by(), one.by(), waiver.at()))
                .orElse(Match.DIFFERS);
    }
}
