package io.salesprocess.model.text;

import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.Who;

final class PeopleText {
    private static final Noun PERSON = Noun.named("person");

    private final Wording wording;
    private final Who who;
    private final Amount amount;
    private final String details;

    PeopleText(Wording wording, PeopleCondition condition) {
        this.wording = wording;
        this.who = condition.people();
        this.amount = Amount.of(condition);
        this.details = wording.details().of(condition.where());
    }

    String clause(boolean so) {
        if (amount.several()) {
            return amount.of(PERSON, so) + described() + (amount.severalOf(PERSON) ? " are" : " is") + known();
        }
        boolean there = amount.there(so);
        if (there) {
            return one() + " is" + known();
        }
        return amount.one() && who.sameAs().isPresent()
                ? one() + " is not" + known()
                : "nobody" + described() + " is" + known();
    }

    String instruction() {
        return "name " + (amount.several() ? amount.of(PERSON, true) + described() : one());
    }

    /** The people as a noun: {@code person in the role of champion whose "Influence" is "high"}. */
    String record(Form form) {
        return form.of(PERSON) + described();
    }

    private String one() {
        return who.sameAs().isPresent() ? wording.people().actor(who) + details : "somebody" + described();
    }

    private String described() {
        String same = who.sameAs()
                .map(person -> " who is " + wording.people().person(person))
                .orElse("");
        return wording.people().described(who.role(), who.side())
                + same
                + wording.people().otherThan(who.otherThan())
                + details;
    }

    private static String known() {
        return " known by name";
    }
}
