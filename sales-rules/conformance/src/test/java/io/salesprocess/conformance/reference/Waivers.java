package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.WaiverPolicy;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.value.Moment;
import java.time.ZoneId;
import java.util.Optional;

/** Requirements that somebody set aside who is entitled to, and does not own the deal. */
record Waivers(Look look) {
    /** Whether it is waived, itself or with something of which it is a part, below a limit. */
    Three waived(Need need, Optional<Need> below) {
        return look.deal().waivers().stream()
                .filter(waiver ->
                        look.then().known(waiver.recordedAt()) && look.then().come(Optional.of(waiver.at())))
                .filter(waiver -> concerns(waiver, need, below))
                .map(waiver -> counts(waiver, need))
                .reduce(Three.NO, Three::or);
    }

    /** Waiving a step waives its parts. */
    private static boolean concerns(Waiver waiver, Need need, Optional<Need> below) {
        boolean whole = need.parent().isPresent() && !need.parent().equals(below);
        return waiver.requirement().equals(need.id())
                || whole && concerns(waiver, need.parent().get(), below);
    }

    private Three counts(Waiver waiver, Need need) {
        Optional<WaiverPolicy> policy = look.process().waivers();
        if (policy.isEmpty() || policy.get().notFor().contains(need.id()) || !inForce(waiver, policy.get())) {
            return Three.NO;
        }
        Optional<Moment> then = Optional.of(waiver.at());
        Three entitled = look.people()
                .person(waiver.by())
                .map(person -> look.people().playsAny(person, policy.get().by(), then))
                .orElse(look.people().stranger());
        String by = look.people().identity(waiver.by());
        Three owner = look.people()
                .owners(then)
                .has(by)
                .or(look.people().owners(Optional.of(look.then().moment())).has(by));
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
