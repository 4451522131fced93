package io.salesprocess.conformance.reference;

import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import java.util.Optional;

/** How strong a piece of evidence is: as its source says, else claimed without a date and logged with one. */
record Strengths(Look look) {
    Truth enough(Optional<Strength> said, boolean dated, Optional<String> actor, Strength asked) {
        Strength told = said.orElse(dated ? Strength.LOGGED : Strength.CLAIMED);
        Truth byBuyer = said.orElse(dated ? Strength.CONFIRMED : Strength.CLAIMED) == Strength.CONFIRMED
                ? Truth.of(byBuyer(actor))
                : Truth.NO;
        boolean without = told != Strength.CONFIRMED && told.compareTo(asked) >= 0
                || told == Strength.CONFIRMED && asked != Strength.CONFIRMED;
        return without ? Truth.YES : byBuyer;
    }

    /** The act of a known person on the buyer's side. */
    private Three byBuyer(Optional<String> actor) {
        if (actor.isEmpty()) {
            return Three.NO;
        }
        Optional<Person> person = look.people().person(actor.get());
        return person.map(known -> Three.of(known.side() == Side.BUYER))
                .orElse(look.people().stranger());
    }
}
