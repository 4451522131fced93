package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Link;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When something changed that a requirement names, or that sets it aside. */
record Changes(Look look) {
    Stream<Moment> of(Need need) {
        Stream<Moment> waived = new Waivers(look).concerning(need).map(Waiver::at);
        Stream<Moment> named = need.requirement().doneWhen().map(ConditionParts::all).orElse(List.of()).stream()
                .flatMap(this::named);
        return Stream.concat(waived, named);
    }

    private Stream<Moment> named(Condition condition) {
        Stream<Moment> records = condition instanceof EvidenceCondition evidence
                ? records(evidence).flatMap(this::of)
                : Stream.empty();
        Stream<Moment> entries = ConditionParts.fields(condition)
                .flatMap(field -> entries(look.deal().fields().getOrDefault(field, List.of())));
        return Stream.concat(records, entries);
    }

    private Stream<? extends Evidence> records(EvidenceCondition asked) {
        Set<Scope> scopes = asked.scope().isEmpty() ? Set.of(Scope.OPPORTUNITY) : asked.scope();
        boolean itself =
                asked.scope().isEmpty() && asked.about().map(Link::itself).orElse(false);
        return named(asked)
                .filter(record -> itself || scopes.contains(record.scope()))
                .filter(record -> look.then().known(record.recordedAt()));
    }

    private Stream<? extends Evidence> named(EvidenceCondition asked) {
        if (asked instanceof ActivityCondition activity) {
            return Activities.named(activity, look.deal());
        }
        return asked instanceof ItemCondition item
                ? Items.named(item, look.deal())
                : Statements.named((StatementCondition) asked, look.deal());
    }

    private Stream<Moment> of(Evidence record) {
        Stream<Moment> states = record.states().stream()
                .filter(state -> look.then().known(state.recordedAt()))
                .flatMap(state -> state.at().stream());
        Stream<Moment> details = record.attributes().values().stream().flatMap(this::entries);
        if (record instanceof Activity activity) {
            Stream<Moment> end = activity.start().isPresent() || activity.end().isPresent()
                    ? new Activities(look, Hand.EMPTY).end(activity).stream()
                    : Stream.empty();
            Stream<Moment> itself =
                    Stream.of(states, activity.start().stream(), end).flatMap(moments -> moments);
            return Stream.concat(itself.map(this::over), details);
        }
        Optional<Moment> itself = record instanceof Item item ? item.at() : ((Statement) record).at();
        return Stream.of(states, itself.stream(), details).flatMap(moments -> moments);
    }

    /** An activity of which only the date is known is over with that date. */
    private Moment over(Moment moment) {
        return moment.dateOnly() ? Moment.at(moment.ends(look.days().zone()).plusNanos(1)) : moment;
    }

    private Stream<Moment> entries(List<FieldEntry> entries) {
        return entries.stream()
                .filter(entry -> look.then().known(entry.recordedAt()))
                .flatMap(entry -> entry.at().stream());
    }
}
