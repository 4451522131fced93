package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.StateChange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Documents, pieces of work and events that have reached a state, or stand at it. */
record Items(Look look, Hand hand) {
    Stream<Candidate> of(ItemCondition asked) {
        ItemType type = look.process().items().stream()
                .filter(one -> one.kind() == asked.kind() && one.id().equals(asked.item()))
                .findFirst()
                .orElseThrow();
        return named(asked, look.deal())
                .filter(item -> !states(item, type).isEmpty())
                .map(item -> candidate(item, type, asked));
    }

    static Stream<Item> named(ItemCondition asked, Opportunity deal) {
        List<Item> items =
                switch (asked.kind()) {
                    case DOCUMENT -> deal.documents();
                    case WORK -> deal.work();
                    case EVENT -> deal.events();
                };
        return items.stream().filter(item -> item.type().equals(asked.item()));
    }

    /** An undated state counts from the item's own date. */
    private List<StateChange> states(Item item, ItemType type) {
        List<String> naturalOrder =
                Stream.concat(type.states().stream(), type.undoneBy().stream()).toList();
        return look.then()
                .states(
                        item.states().stream()
                                .map(state -> state.at().isPresent()
                                        ? state
                                        : StateChange.builder()
                                                .copyOf(state)
                                                .at(item.at())
                                                .build())
                                .toList(),
                        naturalOrder);
    }

    private Candidate candidate(Item item, ItemType type, ItemCondition asked) {
        List<StateChange> all = states(item, type);
        List<StateChange> since = sinceUndone(all, type);
        StateChange present = all.get(all.size() - 1);
        boolean undone = type.undoneBy().contains(present.state());
        int rank = type.states().indexOf(asked.state());
        boolean standing = asked.standsAt() && !present.state().equals(asked.state());
        List<StateChange> brought = since.stream()
                .filter(state -> asked.standsAt()
                        ? state.state().equals(asked.state())
                        : type.states().indexOf(state.state()) >= rank)
                .toList();
        if (undone || standing || brought.isEmpty()) {
            boolean strange = !undone && !type.states().contains(present.state());
            Occasion lacking = lacking(item, present, strange ? Truth.UNKNOWN : Truth.NO, asked);
            return new Candidate(item, lacking, List.of(lacking));
        }
        List<Occasion> exact = brought.stream()
                .filter(state -> state.state().equals(asked.state()))
                .map(state -> occasion(item, state, who(item, state, asked), asked))
                .toList();
        if (exact.isEmpty()) {
            Truth unseen = asked.by().isEmpty() ? Truth.YES : Truth.UNKNOWN;
            Occasion beyond = occasion(item, brought.get(0), unseen, asked);
            return new Candidate(item, beyond, List.of(beyond));
        }
        StateChange first = brought.stream()
                .filter(state -> state.state().equals(asked.state()))
                .max(Comparator.comparing(state -> who(item, state, asked).is()))
                .orElseThrow();
        return new Candidate(item, occasion(item, first, who(item, first, asked), asked), exact);
    }

    private static List<StateChange> sinceUndone(List<StateChange> states, ItemType type) {
        int from = 0;
        for (int i = 0; i < states.size(); i++) {
            from = type.undoneBy().contains(states.get(i).state()) ? i + 1 : from;
        }
        return states.subList(from, states.size());
    }

    private Truth who(Item item, StateChange brought, ItemCondition asked) {
        Crowd author = item.author()
                .filter(one -> !look.people().stranger(one))
                .map(one -> Crowd.of(look.people().identity(one)))
                .orElse(Crowd.UNKNOWN);
        return new Whom(look, hand, author, brought.at()).is(asked.by(), brought.by());
    }

    private Occasion lacking(Item item, StateChange present, Truth standing, ItemCondition asked) {
        return new Occasion(standing.and(strong(item, present, asked)), present.at(), actor(present));
    }

    private Occasion occasion(Item item, StateChange brought, Truth who, ItemCondition asked) {
        Truth truth =
                who.and(strong(item, brought, asked)).and(new Timing(look, hand).fits(brought.at(), asked.when()));
        return new Occasion(truth, brought.at(), actor(brought));
    }

    private Truth strong(Item item, StateChange state, ItemCondition asked) {
        return new Strengths(look).ofRecord(item.strength(), state.at().isPresent(), state.by(), asked.strength());
    }

    private Crowd actor(StateChange state) {
        return state.by().map(one -> Crowd.of(look.people().identity(one))).orElse(Crowd.UNKNOWN);
    }
}
