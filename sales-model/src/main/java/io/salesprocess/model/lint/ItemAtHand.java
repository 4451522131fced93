package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AnchorParts;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Shifted;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The item at hand is spoken of only in what holds for each of some records or people, and a selection of records does
 * not count them.
 */
final class ItemAtHand {
    /** What there is at hand. */
    private enum Hand {
        NOTHING,
        A_RECORD,
        A_PERSON
    }

    private final Input input;
    private @Nullable Condition items;

    ItemAtHand(Input input) {
        this.input = input;
    }

    void check(Condition root) {
        condition(root, Hand.NOTHING);
    }

    void check(Anchor anchor, Place place) {
        anchor(anchor, place, Hand.NOTHING);
    }

    private void condition(Condition condition, Hand hand) {
        if (condition instanceof ForEach each) {
            forEach(each, hand);
            return;
        }
        if (condition instanceof AttributeCondition attribute) {
            needs(hand, input.placeOf(attribute), "A condition on an attribute by itself");
        }
        if (condition instanceof Cadence cadence) {
            cadence(cadence, hand);
            return;
        }
        if (condition instanceof EvidenceCondition evidence) {
            evidence.about().ifPresent(link -> {
                if (link.itself()) {
                    itself(evidence, hand);
                } else if (link.to().isEmpty()) {
                    needs(hand, input.placeOf(evidence, "about"), "'it'");
                }
                link.to().ifPresent(selection -> selection(selection, hand));
            });
        }
        values(condition, hand);
        people(condition, hand);
        times(condition, hand);
        ConditionParts.parts(condition).forEach(part -> condition(part, hand));
    }

    private void forEach(ForEach each, Hand hand) {
        if (hand != Hand.NOTHING) {
            input.report(
                    ProblemCode.NESTED_FOR_EACH,
                    input.placeOf(each),
                    "A 'forEach' stands in what holds for each of another.",
                    "Select the inner records with \"about\": \"it\" instead.");
        }
        detailed(each.items());
        selection(each.items(), Hand.NOTHING);
        items = each.items();
        condition(each.holds(), each.items() instanceof PeopleCondition ? Hand.A_PERSON : Hand.A_RECORD);
    }

    /** A field has a value and no details, and only one value in effect. */
    private void detailed(Condition selection) {
        if (selection instanceof FieldCondition) {
            report(
                    input.placeOf(selection),
                    "A field is no record: it has no details, and there is only one of it.",
                    "Name records or people, or compare with the field itself.");
        }
    }

    /** Only of a record of the same type more can be asked. */
    private void itself(EvidenceCondition evidence, Hand hand) {
        Place place = input.placeOf(evidence, "is");
        needs(hand, place, "'it'");
        if (hand != Hand.NOTHING && items != null && !alike(items, evidence)) {
            report(
                    place,
                    "This is of another type than the item at hand, so it is never that item.",
                    "Ask of it what 'forEach' selects, or for a record with \"about\": \"it\".");
        }
    }

    /** Whether one record may count for both. */
    static boolean alike(Condition one, Condition other) {
        if (one instanceof ActivityCondition activity && other instanceof ActivityCondition same) {
            return activity.activities().stream().anyMatch(same.activities()::contains);
        }
        if (one instanceof ItemCondition item && other instanceof ItemCondition same) {
            return item.kind() == same.kind() && item.item().equals(same.item());
        }
        return one instanceof StatementCondition statement
                && other instanceof StatementCondition same
                && statement.kind() == same.kind()
                && statement.topic().equals(same.topic());
    }

    private void cadence(Cadence cadence, Hand hand) {
        cadence.happens().forEach(selection -> selection(selection, hand));
        anchor(cadence.from(), input.placeOf(cadence, "from"), hand);
        cadence.until().ifPresent(until -> anchor(until, input.placeOf(cadence, "until"), hand));
        if (cadence.every().isPresent() && cadence.atLeast() != 1) {
            input.report(
                    ProblemCode.WRONG_KEYS,
                    input.placeOf(cadence, "atLeast"),
                    "How often is asked only of a period of the calendar, such as 'week'.",
                    "Leave 'atLeast' out, or name a period.");
        }
    }

    /** What selects records tells which, and not how many. */
    private void selection(Condition selection, Hand hand) {
        if (selection instanceof EvidenceCondition evidence) {
            if (evidence.distinct().isPresent()) {
                countless(evidence, "distinct");
            }
            countless(
                    evidence, evidence.atLeast().isPresent(), evidence.atMost().isPresent());
        } else if (selection instanceof PeopleCondition people) {
            countless(people, people.atLeast().isPresent(), people.atMost().isPresent());
        }
        condition(selection, hand);
    }

    private void countless(Condition selection, boolean atLeast, boolean atMost) {
        if (atLeast) {
            countless(selection, "atLeast");
        }
        if (atMost) {
            countless(selection, "atMost");
        }
    }

    private void countless(Condition selection, String key) {
        input.report(
                ProblemCode.WRONG_KEYS,
                input.placeOf(selection, key),
                "A selection says which records are meant; '" + key + "' says nothing there.",
                "Leave it out.");
    }

    private void values(Condition condition, Hand hand) {
        ConditionParts.comparing(condition)
                .flatMap(comparing -> comparing.reference().stream())
                .filter(reference -> reference.kind() == ValueReference.Kind.ATTRIBUTE)
                .forEach(reference -> {
                    if (reference.of().isEmpty()) {
                        needs(hand, input.placeOf(reference), "An attribute without 'of'");
                    }
                    reference.of().ifPresent(selection -> {
                        detailed(selection);
                        selection(selection, hand);
                    });
                });
    }

    private void people(Condition condition, Hand hand) {
        ConditionParts.who(condition).ifPresent(who -> {
            who.sameAs().ifPresent(person -> person(person, input.placeOf(who, "sameAs"), hand));
            who.otherThan().forEach(person -> person(person, input.placeOf(who, "otherThan", "it"), hand));
        });
        ConditionParts.participants(condition).forEach(participant -> {
            participant.sameAs().ifPresent(person -> person(person, input.placeOf(participant, "sameAs"), hand));
            participant
                    .otherThan()
                    .forEach(person -> person(person, input.placeOf(participant, "otherThan", "it"), hand));
        });
    }

    private void person(PersonReference person, Place place, Hand hand) {
        if (person.kind() == PersonReference.Kind.IT) {
            needs(hand, place, "'it'");
        }
    }

    private void times(Condition condition, Hand hand) {
        if (condition instanceof MomentCondition moment) {
            anchor(moment.moment(), input.placeOf(moment, "moment"), hand);
        }
        for (TimeRelation relation : ConditionParts.relations(condition)) {
            relation.anchor()
                    .ifPresent(anchor -> anchor(anchor, input.placeOf(relation, Places.anchor(relation)), hand));
        }
    }

    private void anchor(Anchor anchor, Place place, Hand hand) {
        if (anchor instanceof Milestone milestone && milestone.kind() == Milestone.Kind.IT) {
            needs(hand, place, "'it'");
            if (hand == Hand.A_PERSON) {
                report(place, "A person is no moment.", "Name the moment that is meant.");
            }
        } else if (anchor instanceof AttributeDate date && date.of().isEmpty()) {
            needs(hand, input.placeOf(date), "An attribute without 'of'");
        } else if (anchor instanceof AttributeDate date) {
            date.of().ifPresent(this::detailed);
        } else if (anchor instanceof PeriodBound bound) {
            anchor(bound.of(), input.placeOf(bound, "of"), hand);
        } else if (anchor instanceof Shifted shifted) {
            anchor(shifted.from(), input.placeOf(shifted, shifted.before() ? "before" : "after"), hand);
        } else if (anchor instanceof AnchorChoice choice) {
            choice.among()
                    .forEach(one ->
                            anchor(one, input.placeOf(choice, choice.which().spelled(), "it"), hand));
        }
        if (!(anchor instanceof AnchorChoice || anchor instanceof PeriodBound || anchor instanceof Shifted)) {
            AnchorParts.selections(anchor).forEach(selection -> selection(selection, hand));
        }
    }

    private void needs(Hand hand, Place place, String what) {
        if (hand == Hand.NOTHING) {
            report(
                    place,
                    what + " speaks of the item at hand, and there is none here.",
                    "Only in 'holds' of a 'forEach' there is one.");
        }
    }

    private void report(Place place, String message, String remedy) {
        input.report(ProblemCode.MISPLACED_ITEM, place, message, remedy);
    }
}
