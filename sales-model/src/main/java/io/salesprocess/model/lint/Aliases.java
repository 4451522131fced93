package io.salesprocess.model.lint;

import io.salesprocess.model.facts.Person;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An alias leads to one person: no two people share one, and following aliases never leads back. */
final class Aliases {
    private final Input input;

    Aliases(Input input) {
        this.input = input;
    }

    void check(List<Person> people) {
        Map<String, Person> heirs = new HashMap<>();
        for (Person person : people) {
            for (String alias : person.aliases()) {
                Person other = heirs.putIfAbsent(alias, person);
                if (other != null && other != person) {
                    report(
                            person,
                            alias,
                            "The alias " + Quoted.quoted(alias) + " belongs to both " + Quoted.quoted(other.id())
                                    + " and " + Quoted.quoted(person.id()) + ".");
                }
            }
        }
        people.forEach(person -> followed(person, heirs));
    }

    /** A person whose id is an alias was merged into another person, who may have been merged in turn. */
    private void followed(Person person, Map<String, Person> heirs) {
        Set<String> passed = new HashSet<>();
        String id = person.id();
        while (passed.add(id)) {
            Person heir = heirs.get(id);
            if (heir == null) {
                return;
            }
            id = heir.id();
        }
        if (id.equals(person.id())) {
            report(person, id, "Following the aliases of " + Quoted.quoted(id) + " leads back to the same person.");
        }
    }

    private void report(Person person, String alias, String message) {
        input.report(
                ProblemCode.CONTRADICTORY_ALIAS,
                input.placeOf(person, "aliases", alias),
                message,
                "Leave the alias with one of them.");
    }
}
