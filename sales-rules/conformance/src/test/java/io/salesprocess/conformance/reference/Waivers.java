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
    /** Whether it is waived, itself or with something of which it is a part. */
    Three waived(Need need) {
        return counted(need).map(this::counts).reduce(Three.NO, Three::or);
    }

    /** The one that counts: one of its own before one of what is around it, then that with the smallest id. */
    Optional<Waiver> counting(Need need) {
        Comparator<Waiver> around =
                Comparator.comparing(waiver -> !waiver.requirement().equals(need.id()));
        return counted(need).filter(waiver -> counts(waiver) == Three.YES).min(around.thenComparing(Waiver::id));
    }

    private Stream<Waiver> counted(Need need) {
        return waivable(need) ? concerning(need) : Stream.empty();
    }

    /** All waivers of it, or of something of which it is a part, whether they count or not. */
    Stream<Waiver> concerning(Need need) {
        return look.deal().waivers().stream()
                .filter(waiver ->
                        look.then().known(waiver.recordedAt()) && look.then().come(Optional.of(waiver.at())))
                .filter(waiver -> concerns(waiver, need));
    }

    /** Waiving a step waives its parts, but what is never waived stays with all that is in it. */
    private boolean concerns(Waiver waiver, Need need) {
        return waiver.requirement().equals(need.id()) || (waivable(need) && withTheWhole(waiver, need));
    }

    private boolean withTheWhole(Waiver waiver, Need part) {
        return part.parent()
                .filter(this::waivable)
                .filter(whole -> waiver.requirement().equals(whole.id()) || withTheWhole(waiver, whole))
                .isPresent();
    }

    private boolean waivable(Need need) {
        return look.process()
                .waivers()
                .filter(policy -> !policy.notFor().contains(need.id()))
                .isPresent();
    }

    private Three counts(Waiver waiver) {
        Optional<WaiverPolicy> policy = look.process().waivers();
        if (policy.isEmpty() || !inForce(waiver, policy.get())) {
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
