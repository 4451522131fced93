package io.salesprocess.rules;

import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.measure.AtHand;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The people of an imagined opportunity. */
final class ImaginedPeople {
    private final Scene scene;

    ImaginedPeople(Scene scene) {
        this.scene = scene;
    }

    /** A person with a role, or of a side, who is nobody of the opportunity so far. */
    String person(Optional<String> role, Optional<Side> side) {
        Side stands = side.orElseGet(() -> role.flatMap(this::side).orElse(Side.BUYER));
        String id = scene.id();
        Person person = Person.builder()
                .id(id)
                .side(stands)
                .roles(role.stream()
                        .map(one -> HeldRole.builder().role(one).build())
                        .toList())
                .rolesLoaded(true)
                .build();
        scene.add(opportunity ->
                Opportunity.builder().copyOf(opportunity).addPeople(person).build());
        return id;
    }

    private Optional<Side> side(String role) {
        return scene.process().process().roles().stream()
                .filter(declared -> declared.id().equals(role))
                .map(Role::side)
                .findFirst();
    }

    /** Whoever acts as asked; of that side where nothing else tells it. */
    String actor(Optional<Who> who, Side otherwise, Optional<String> author) {
        if (who.isPresent()
                && who.get().otherThan().stream().anyMatch(one -> one.kind() == PersonReference.Kind.OWNER)) {
            owner();
        }
        Optional<Side> side = who.flatMap(Who::side);
        Optional<String> role = who.flatMap(Who::role);
        Optional<String> same = who.flatMap(Who::sameAs).flatMap(one -> known(one, author));
        if (same.isPresent()) {
            role.ifPresent(one -> play(same.get(), one));
            return same.get();
        }
        return person(role, side.isPresent() || role.isPresent() ? side : Optional.of(otherwise));
    }

    /** The person that is meant, where there is one. */
    Optional<String> known(PersonReference reference, Optional<String> author) {
        AtHand item = scene.item();
        return switch (reference.kind()) {
            case OWNER -> Optional.of(owner());
            case AUTHOR -> author;
            case IT -> item == null ? Optional.empty() : item.people().stream().findFirst();
            case REQUIREMENT ->
                scene
                        .sitting()
                        .appraisal()
                        .outcome(scene.process()
                                .references()
                                .requirement(reference.requirement().orElseThrow()))
                        .by()
                        .stream()
                        .findFirst();
        };
    }

    /** An owner of the opportunity. */
    String owner() {
        Optional<String> known =
                scene.opportunity().owners().stream().map(Ownership::person).findFirst();
        return known.orElseGet(() -> {
            String owner = person(Optional.empty(), Optional.of(Side.OURS));
            scene.add(opportunity -> Opportunity.builder()
                    .copyOf(opportunity)
                    .addOwners(Ownership.builder().person(owner).build())
                    .build());
            return owner;
        });
    }

    /** Gives a role to somebody who is there already. */
    void play(String id, String role) {
        change(
                id,
                person -> person.roles().stream().anyMatch(held -> held.role().equals(role))
                        ? person
                        : Person.builder()
                                .copyOf(person)
                                .addRoles(HeldRole.builder().role(role).build())
                                .rolesLoaded(true)
                                .build());
    }

    /** Gives somebody an organisation of their own. */
    void employ(String id, String organisation) {
        change(id, person -> Person.builder()
                .copyOf(person)
                .organisation(organisation)
                .build());
    }

    private void change(String id, UnaryOperator<Person> changed) {
        scene.add(opportunity -> Opportunity.builder()
                .copyOf(opportunity)
                .people(opportunity.people().stream()
                        .map(person -> person.id().equals(id) ? changed.apply(person) : person)
                        .toList())
                .build());
    }
}
