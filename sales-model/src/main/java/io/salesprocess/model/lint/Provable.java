package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of people can be true of somebody. */
final class Provable {
    private static final PersonReference OWNER = PersonReference.of(PersonReference.Kind.OWNER);

    private final Map<String, Side> sides = new HashMap<>();
    private final Advice advice;

    Provable(SalesProcess process, Advice advice) {
        process.roles().forEach((Role role) -> sides.put(role.id(), role.side()));
        this.advice = advice;
    }

    void check(Requirements requirements) {
        for (Requirements.Placed placed : requirements.placed()) {
            for (Condition condition : AskedFor.of(placed.requirement())) {
                check(condition, placed);
            }
        }
    }

    private void check(Condition condition, Requirements.Placed placed) {
        ConditionParts.participants(condition)
                .forEach((Participant participant) -> otherSide(participant.role(), participant.side())
                        .ifPresent(why -> report(placed, advice.placeOf(participant), why)));
        ConditionParts.who(condition)
                .ifPresent(who -> nobody(condition, who).ifPresent(why -> report(placed, advice.placeOf(who), why)));
    }

    private Optional<String> nobody(Condition condition, Who who) {
        Optional<String> otherSide = otherSide(who.role(), who.side());
        if (otherSide.isPresent()) {
            return otherSide;
        }
        if (who.sameAs().filter(who.otherThan()::contains).isPresent()) {
            return Optional.of("Nobody is the same person and another one.");
        }
        if (who.sameAs().equals(Optional.of(OWNER))
                && condition instanceof StatementCondition said
                && said.kind() == StatementKind.APPROVAL) {
            return Optional.of("An approval by the owner of the opportunity never counts.");
        }
        boolean author = Stream.concat(who.sameAs().stream(), who.otherThan().stream())
                .anyMatch(person -> person.kind() == PersonReference.Kind.AUTHOR);
        if (author && !authored(condition)) {
            return Optional.of("Only a document, a piece of work or an event has an author.");
        }
        boolean confirmed =
                strength(condition).filter(asked -> asked == Strength.CONFIRMED).isPresent();
        Optional<Side> side = who.side().or(() -> who.role().flatMap(role -> Optional.ofNullable(sides.get(role))));
        return confirmed && side.filter(one -> one != Side.BUYER).isPresent()
                ? Optional.of("Only the buyer confirms, and somebody of another side is asked for.")
                : Optional.empty();
    }

    /** Whether there is an author: of the record itself, or of what a statement is said to be about. */
    private static boolean authored(Condition condition) {
        return condition instanceof ItemCondition
                || (condition instanceof StatementCondition said && said.about().isPresent());
    }

    private static Optional<Strength> strength(Condition condition) {
        if (condition instanceof StatementCondition statement) {
            return Optional.of(statement.strength());
        }
        return condition instanceof FieldCondition field ? Optional.of(field.strength()) : Optional.empty();
    }

    private Optional<String> otherSide(Optional<String> role, Optional<Side> side) {
        Optional<Side> declared = role.flatMap(id -> Optional.ofNullable(sides.get(id)));
        return declared.isPresent() && side.isPresent() && !declared.equals(side)
                ? Optional.of("The role " + Quoted.quoted(role.orElse("")) + " is declared for the side '"
                        + declared.get().spelled() + "', and '" + side.get().spelled() + "' is asked for.")
                : Optional.empty();
    }

    private void report(Requirements.Placed placed, Place place, String why) {
        advice.report(ProblemCode.NOTHING_PROVES_IT, placed, place, why, "Ask for somebody who can have done it.");
    }
}
