package io.salesprocess.model.text;

import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.value.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who acted, and who is meant. */
final class People {
    private final Names names;
    private final AtHand atHand;

    People(Names names, AtHand atHand) {
        this.names = names;
        this.atHand = atHand;
    }

    /** "the sales manager", "somebody other than the author". */
    String actor(Who who) {
        return actor(who, who.otherThan());
    }

    String actor(Who who, List<PersonReference> excluded) {
        String somebody = who.sameAs().isEmpty() && who.role().isPresent() && !excluded.isEmpty()
                ? names.role(who.role().get()).a() + side(who.role(), who.side())
                : person(who.role(), who.side(), who.sameAs(), "somebody");
        return somebody + otherThan(excluded);
    }

    /** One person, in a role or from a side: "the CFO", "the owner in the role of champion", "somebody from our side". */
    String person(Optional<String> role, Optional<Side> side, Optional<PersonReference> same, String anybody) {
        return same.map(one -> person(one) + inRole(role))
                        .orElseGet(() -> role.map(id -> names.role(id).the()).orElse(anybody))
                + side(role, side);
    }

    /** "the CFO", "a champion other than the owner", "somebody from the buyer's side". */
    String present(Participant participant, String anybody) {
        boolean some =
                participant.sameAs().isEmpty() && !participant.otherThan().isEmpty();
        Optional<String> role = participant.role().filter(one -> some);
        return role.map(one -> names.role(one).a() + side(role, participant.side()))
                        .orElseGet(() -> person(participant.role(), participant.side(), participant.sameAs(), anybody))
                + otherThan(participant.otherThan());
    }

    /** To follow "people": " in the role of champion from a partner". */
    String described(Optional<String> role, Optional<Side> side) {
        return inRole(role) + side(role, side);
    }

    String otherThan(List<PersonReference> excluded) {
        return excluded.isEmpty()
                ? ""
                : " other than "
                        + Lists.or(excluded.stream()
                                .sorted(Comparator.comparing(PersonReference::kind))
                                .map(this::person)
                                .toList());
    }

    String person(PersonReference person) {
        return switch (person.kind()) {
            case OWNER -> "the owner";
            case AUTHOR -> "the author";
            case IT -> atHand.person();
            case REQUIREMENT ->
                "whoever saw to " + names.requirement(person.requirement().orElse(""));
        };
    }

    private String inRole(Optional<String> role) {
        return role.map(id -> " in the role of " + names.role(id).bare()).orElse("");
    }

    /** Nothing when the role tells the side. */
    private String side(Optional<String> role, Optional<Side> side) {
        boolean told = role.isPresent() && side.isPresent() && names.standsOn(role.get(), side.get());
        return told ? "" : side.map(one -> " from " + side(one)).orElse("");
    }

    static String side(Side side) {
        return switch (side) {
            case OURS -> "our side";
            case BUYER -> "the buyer's side";
            case PARTNER -> "a partner";
        };
    }
}
