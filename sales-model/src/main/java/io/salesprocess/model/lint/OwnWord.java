package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something besides the word of the salesperson shows that a requirement is met. */
final class OwnWord {
    private static final PersonReference OWNER = PersonReference.of(PersonReference.Kind.OWNER);
    /** The owner and the account are what they are; nobody claims to have done something by them. */
    private static final Set<String> GIVEN = Set.of("owner", "account");

    private final Advice advice;

    OwnWord(Advice advice) {
        this.advice = advice;
    }

    /** Why a deal was closed only its owner can say, so what closing asks for is not looked at. */
    void check(Requirements requirements) {
        for (Requirements.Placed placed : requirements.placed()) {
            if (placed.closing()) {
                continue;
            }
            Requirement requirement = placed.requirement();
            requirement
                    .doneWhen()
                    .filter(done -> alone(done, responsible(placed)))
                    .filter(done -> requirement.actions().isEmpty())
                    .ifPresent(done -> advice.report(
                            ProblemCode.OWN_WORD_ONLY,
                            placed,
                            advice.placeOf(done),
                            "Nothing but the salesperson's own word shows that " + Quoted.quoted(requirement.id())
                                    + " is done.",
                            "Ask for a record, for somebody else's word under 'by', or for a 'strength'."));
        }
    }

    private static Optional<String> responsible(Requirements.Placed placed) {
        return placed.requirement().responsible().or(() -> placed.above().stream()
                .flatMap(above -> above.responsible().stream())
                .findFirst());
    }

    /** Whether the condition holds as soon as the salesperson says so. */
    private static boolean alone(Condition condition, Optional<String> responsible) {
        if (condition instanceof AllOf all) {
            return each(all.conditions(), responsible);
        }
        if (condition instanceof AnyOf any) {
            return each(any.conditions(), responsible);
        }
        if (condition instanceof AtLeastOf some) {
            return each(some.conditions(), responsible);
        }
        if (condition instanceof Cadence cadence) {
            return each(cadence.happens(), responsible);
        }
        if (condition instanceof ForEach each) {
            return alone(each.holds(), responsible);
        }
        if (condition instanceof FieldCondition field) {
            return !GIVEN.contains(field.field())
                    && field.strength() == Strength.CLAIMED
                    && own(field.by(), responsible);
        }
        if (condition instanceof ActivityCondition activity) {
            return activity.strength() == Strength.CLAIMED;
        }
        if (condition instanceof ItemCondition item) {
            return item.strength() == Strength.CLAIMED && own(item.by(), responsible);
        }
        if (condition instanceof StatementCondition statement) {
            boolean word = statement.kind() == StatementKind.ATTESTATION
                    || (statement.kind() == StatementKind.CONFIRMATION && statement.strength() == Strength.CLAIMED);
            return word && own(statement.by(), responsible);
        }
        return false;
    }

    private static boolean each(List<Condition> conditions, Optional<String> responsible) {
        return conditions.stream().allMatch(part -> alone(part, responsible));
    }

    /** Whether the salesperson may be the one who is asked for. */
    private static boolean own(Optional<Who> by, Optional<String> responsible) {
        return by.map(who -> who.sameAs().map(OWNER::equals).orElse(true)
                        && !who.otherThan().contains(OWNER)
                        && who.side().filter(side -> side != Side.OURS).isEmpty()
                        && (who.role().isEmpty() || who.role().equals(responsible)))
                .orElse(true);
    }
}
