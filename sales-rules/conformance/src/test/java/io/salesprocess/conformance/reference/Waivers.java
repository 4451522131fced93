package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.WaiverPolicy;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.value.Moment;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Requirements that somebody set aside who is entitled to, and does not own the deal. */
record Waivers(Look look) {
    /** Whether it is waived, itself or with something of which it is a part, below a limit. */
    Three waived(Need need, Optional<Need> below) {
        return concerning(need, below).map(waiver -> counts(waiver, need)).reduce(Three.NO, Three::or);
    }

    /** When it was granted: by one of its own before one of what is around it, then by that with the smallest id. */
    Optional<Moment> granted(Need need, Optional<Need> below) {
        Comparator<Waiver> around =
                Comparator.comparing(waiver -> !waiver.requirement().equals(need.id()));
        return concerning(need, below)
                .filter(waiver -> counts(waiver, need) == Three.YES)
                .min(around.thenComparing(Waiver::id))
                .map(Waiver::at);
    }

    private Stream<Waiver> concerning(Need need, Optional<Need> below) {
        return look.deal().waivers().stream()
                .filter(waiver ->
                        look.then().known(waiver.recordedAt()) && look.then().come(Optional.of(waiver.at())))
                .filter(waiver -> concerns(waiver, need, below));
    }

    /** Waiving a step waives its parts. */
    private static boolean concerns(Waiver waiver, Need need, Optional<Need> below) {
        boolean whole = need.parent().isPresent() && !need.parent().equals(below);
        return waiver.requirement().equals(need.id())
                || (whole && concerns(waiver, need.parent().get(), below));
    }

    private Three counts(Waiver waiver, Need need) {
        Optional<WaiverPolicy> policy = look.process().waivers();
        if (policy.isEmpty() || policy.get().notFor().contains(need.id()) || !inForce(waiver, policy.get())) {
            return Three.NO;
        }
        Optional<Moment> then = Optional.of(waiver.at());
        Three entitled = look.people().playsAny(waiver.by(), policy.get().by(), then);
        String by = look.people().identity(waiver.by());
        Moment now = Moment.at(look.then().asOf());
        Three owner = look.people()
                .owners(then)
                .has(by)
                .or(look.people().owners(Optional.of(now)).has(by));
        return entitled.and(owner.not());
    }

    private boolean inForce(Waiver waiver, WaiverPolicy policy) {
        if (waiver.expires().isEmpty()) {
            return false;
        }
        Moment expires = waiver.expires().get();
        ZoneId zone = look.days().zone();
        boolean still = !expires.ends(zone).isBefore(look.then().tested());
        boolean tooLong = policy.longest()
                .map(longest -> !look.days().atOrBefore(expires, look.days().after(waiver.at(), longest)))
                .orElse(false);
        return still && !tooLong;
    }
}
