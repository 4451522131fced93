package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether whatever meets one condition meets another at the same moment. It says yes only where that is certain from the
 * conditions themselves.
 */
final class Implication {
    private final Map<ItemTypeKey, List<String>> states = new HashMap<>();

    private record ItemTypeKey(String kind, String id) {}

    Implication(SalesProcess process) {
        for (ItemType type : process.items()) {
            states.put(new ItemTypeKey(type.kind().spelled(), type.id()), type.states());
        }
    }

    boolean implies(Condition given, Condition asked) {
        return holds(Bare.of(given), Bare.of(asked));
    }

    private boolean holds(Condition given, Condition asked) {
        if (given.equals(asked)) {
            return true;
        }
        if (asked instanceof AllOf all) {
            return all.conditions().stream().allMatch(part -> holds(given, part));
        }
        if (given instanceof AnyOf any) {
            return any.conditions().stream().allMatch(part -> holds(part, asked));
        }
        if (asked instanceof AnyOf any && any.conditions().stream().anyMatch(part -> holds(given, part))) {
            return true;
        }
        if (given instanceof AllOf all && all.conditions().stream().anyMatch(part -> holds(part, asked))) {
            return true;
        }
        if (given instanceof EvidenceCondition more && asked instanceof EvidenceCondition less) {
            return counts(more, less) && sameRecords(more, less) && evidence(more, less);
        }
        return given instanceof FieldCondition more && asked instanceof FieldCondition less && field(more, less);
    }

    private boolean evidence(EvidenceCondition given, EvidenceCondition asked) {
        if (given instanceof ActivityCondition more && asked instanceof ActivityCondition less) {
            return activity(more, less);
        }
        if (given instanceof ItemCondition more && asked instanceof ItemCondition less) {
            return item(more, less);
        }
        return given instanceof StatementCondition more
                && asked instanceof StatementCondition less
                && more.kind() == less.kind()
                && more.topic().equals(less.topic())
                && within(answers(more), answers(less))
                && askedToo(more.by(), less.by())
                && more.when().containsAll(less.when());
    }

    private static boolean counts(EvidenceCondition more, EvidenceCondition less) {
        return less.atMost().isEmpty()
                && more.needed() >= less.needed()
                && more.distinct().equals(less.distinct());
    }

    private static boolean sameRecords(EvidenceCondition more, EvidenceCondition less) {
        return more.scope().equals(less.scope())
                && askedToo(more.about(), less.about())
                && more.where().containsAll(less.where())
                && more.strength().compareTo(less.strength()) >= 0;
    }

    private static boolean activity(ActivityCondition more, ActivityCondition less) {
        return less.activities().containsAll(more.activities())
                && (more.state() == less.state() || more.state() == ActivityState.HELD)
                && less.with().stream()
                        .allMatch(asked -> more.with().stream().anyMatch(given -> participant(given, asked)))
                && more.without().containsAll(less.without())
                && lasting(more.lasting(), less.lasting())
                && within(more.outcome(), less.outcome())
                && more.when().containsAll(less.when())
                && (more.state() == less.state() || less.when().isEmpty());
    }

    private static boolean participant(Participant given, Participant asked) {
        return askedToo(given.role(), asked.role())
                && askedToo(given.side(), asked.side())
                && askedToo(given.sameAs(), asked.sameAs())
                && given.otherThan().containsAll(asked.otherThan())
                && given.atLeast() >= asked.atLeast()
                && given.attendance().equals(asked.attendance())
                && (given.leads() || !asked.leads());
    }

    private static boolean lasting(Optional<Span> given, Optional<Span> asked) {
        return asked.isEmpty()
                || given.map(span -> Distance.of(span).atLeast(Distance.of(asked.get())))
                        .orElse(false);
    }

    private boolean item(ItemCondition more, ItemCondition less) {
        List<String> order = states.getOrDefault(new ItemTypeKey(more.kind().spelled(), more.item()), List.of());
        boolean same = more.state().equals(less.state());
        boolean later = order.contains(less.state()) && order.indexOf(more.state()) > order.indexOf(less.state());
        return more.kind() == less.kind()
                && more.item().equals(less.item())
                && (same ? more.standsAt() || !less.standsAt() : later && !less.standsAt())
                && (same ? askedToo(more.by(), less.by()) : less.by().isEmpty())
                && (same ? more.when().containsAll(less.when()) : less.when().isEmpty());
    }

    private static boolean field(FieldCondition more, FieldCondition less) {
        return more.field().equals(less.field())
                && askedToo(more.by(), less.by())
                && more.strength().compareTo(less.strength()) >= 0
                && more.when().containsAll(less.when())
                && more.reference().isEmpty()
                && less.reference().isEmpty()
                && Values.of(more).allWithin(Values.of(less));
    }

    /** What is asked is asked in the same words by what is given; nothing asked is always given. */
    private static <T> boolean askedToo(Optional<T> given, Optional<T> asked) {
        return asked.isEmpty() || given.equals(asked);
    }

    /** No word asked is any word. */
    private static boolean within(List<String> given, List<String> asked) {
        return asked.isEmpty() || (!given.isEmpty() && asked.containsAll(given));
    }

    private static List<String> answers(StatementCondition condition) {
        return condition.answers().isEmpty() && condition.kind() != StatementKind.DECISION
                ? List.of("yes")
                : condition.answers();
    }
}
