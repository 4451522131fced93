package io.salesprocess.model.text;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.PeopleCondition;

/** The item at hand, within a for-each. */
enum AtHand {
    RECORD("it", "its", "whoever did it"),
    PERSON("them", "their", "that person");

    private final String it;
    private final String its;
    private final String person;

    AtHand(String it, String its, String person) {
        this.it = it;
        this.its = its;
        this.person = person;
    }

    static AtHand among(Condition items) {
        return items instanceof PeopleCondition ? PERSON : RECORD;
    }

    String it() {
        return it;
    }

    String its() {
        return its;
    }

    /** The person that "it" means where a person is asked for. */
    String person() {
        return person;
    }
}
