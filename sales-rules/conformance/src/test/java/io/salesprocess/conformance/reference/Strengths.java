package io.salesprocess.conformance.reference;

import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import java.util.Optional;

/** How strong a piece of evidence is: as its source says, else claimed without a date and logged with one. */
record Strengths(Look look) {
    /** Of an activity, a document, a piece of work or an event. */
    Truth ofRecord(Optional<Strength> said, boolean dated, Optional<String> actor, Strength asked) {
        return enough(said.orElse(dated ? Strength.LOGGED : Strength.CLAIMED), actor, asked);
    }

    /** Of what somebody said or entered: with a date, the buyer's own act confirms it. */
    Truth ofWord(Optional<Strength> said, boolean dated, Optional<String> actor, Strength asked) {
        return enough(said.orElse(dated ? Strength.CONFIRMED : Strength.CLAIMED), actor, asked);
    }

    /** Confirmed is only the act of a known person on the buyer's side; of anybody else it is but logged. */
    private Truth enough(Strength told, Optional<String> actor, Strength asked) {
        Strength least = told == Strength.CONFIRMED ? Strength.LOGGED : told;
        boolean enough = least.compareTo(asked) >= 0;
        return enough || told != Strength.CONFIRMED ? Truth.of(enough) : Truth.of(byBuyer(actor));
    }

    private Three byBuyer(Optional<String> actor) {
        if (actor.isEmpty()) {
            return Three.NO;
        }
        Optional<Person> person = look.people().person(actor.get());
        boolean ours = look.people().complete()
                || look.people().owners(Optional.empty()).has(actor.get()) == Three.YES;
        return person.map(known -> Three.of(known.side() == Side.BUYER)).orElse(ours ? Three.NO : Three.UNKNOWN);
    }
}
