package io.salesprocess.rules;

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
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Scope;
import io.salesprocess.rules.measure.Casebook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The records and fields that a condition names, with all that is in it. Immutable.
 *
 * @param records by type and scope
 * @param fields their ids
 */
record Named(List<EvidenceCondition> records, Set<String> fields) {
    static final Named NOTHING = new Named(List.of(), Set.of());

    static Named in(Condition condition) {
        List<Condition> all = ConditionParts.all(condition);
        return new Named(
                all.stream()
                        .filter(EvidenceCondition.class::isInstance)
                        .map(EvidenceCondition.class::cast)
                        .toList(),
                all.stream().flatMap(ConditionParts::fields).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a record that is named says more than one state, of which the later may undo the earlier. */
    boolean changing(Casebook casebook) {
        return records.stream().anyMatch(asked -> ofKind(asked, casebook).stream()
                .anyMatch(record -> record.states().size() > 1 && names(asked, record)));
    }

    /** Tells each time at which something changed of what is named, as far as it is known. */
    void changes(Casebook casebook, Consumer<Moment> told) {
        for (EvidenceCondition asked : records) {
            for (Evidence record : ofKind(asked, casebook)) {
                if (names(asked, record) && casebook.recorded(record.recordedAt())) {
                    changes(record, casebook, told);
                }
            }
        }
        for (String field : fields) {
            changes(casebook.opportunity().fields().getOrDefault(field, List.of()), casebook, told);
        }
    }

    private static List<? extends Evidence> ofKind(EvidenceCondition asked, Casebook casebook) {
        if (asked instanceof ActivityCondition) {
            return casebook.opportunity().activities();
        }
        return asked instanceof ItemCondition item
                ? casebook.items(item.kind())
                : casebook.statements(((StatementCondition) asked).kind());
    }

    private static boolean names(EvidenceCondition asked, Evidence record) {
        boolean ofType;
        if (asked instanceof ActivityCondition activity) {
            ofType = activity.activities().contains(((Activity) record).type());
        } else if (asked instanceof ItemCondition item) {
            ofType = item.item().equals(((Item) record).type());
        } else {
            ofType = ((StatementCondition) asked).topic().equals(((Statement) record).topic());
        }
        return ofType
                && (asked.scope().isEmpty()
                        ? record.scope() == Scope.OPPORTUNITY
                                || asked.about().map(Link::itself).orElse(false)
                        : asked.scope().contains(record.scope()));
    }

    private static void changes(Evidence record, Casebook casebook, Consumer<Moment> told) {
        Consumer<Moment> over = record instanceof Activity ? moment -> told.accept(over(moment, casebook)) : told;
        record.states().stream()
                .filter(state -> casebook.recorded(state.recordedAt()))
                .forEach(state -> state.at().ifPresent(over));
        if (record instanceof Activity activity) {
            activity.start().ifPresent(over);
            casebook.end(activity).ifPresent(over);
        } else {
            Optional<Moment> at = record instanceof Item item ? item.at() : ((Statement) record).at();
            at.ifPresent(told);
        }
        record.attributes().values().forEach(entries -> changes(entries, casebook, told));
    }

    /** An activity of which only the date is known is over with that date. */
    private static Moment over(Moment moment, Casebook casebook) {
        return moment.dateOnly() ? Moment.at(moment.ends(casebook.zone()).plusNanos(1)) : moment;
    }

    private static void changes(List<FieldEntry> entries, Casebook casebook, Consumer<Moment> told) {
        for (FieldEntry entry : entries) {
            if (casebook.recorded(entry.recordedAt())) {
                entry.at().ifPresent(told);
            }
        }
    }
}
