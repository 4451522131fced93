package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents, pieces of work and events that have reached a state, or stand at it. */
record Items(Look look, Hand hand) {
    Stream<Candidate> of(ItemCondition asked) {
        List<Item> items =
                switch (asked.kind()) {
                    case DOCUMENT -> look.deal().documents();
                    case WORK -> look.deal().work();
                    case EVENT -> look.deal().events();
                };
        ItemType type = look.process().items().stream()
                .filter(one -> one.kind() == asked.kind() && one.id().equals(asked.item()))
                .findFirst()
                .orElseThrow();
        return items.stream()
                .filter(item -> item.type().equals(asked.item()))
                .filter(item -> !states(item, type).isEmpty())
                .map(item -> new Candidate(item, occasions(item, type, asked)));
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

    private List<Occasion> occasions(Item item, ItemType type, ItemCondition asked) {
        List<StateChange> states = sinceUndone(states(item, type), type);
        if (states.isEmpty()) {
            return List.of(new Occasion(Truth.NO, Optional.empty(), Crowd.NOBODY));
        }
        StateChange present = states.get(states.size() - 1);
        boolean strange = !type.states().contains(present.state());
        if (asked.standsAt()) {
            Truth stands = strange ? Truth.UNKNOWN : Truth.of(present.state().equals(asked.state()));
            return List.of(occasion(item, Optional.of(present), present.at(), stands, asked));
        }
        List<Occasion> occasions = new ArrayList<>();
        for (StateChange state : states) {
            if (state.state().equals(asked.state())) {
                occasions.add(occasion(item, Optional.of(state), state.at(), Truth.YES, asked));
            }
        }
        int rank = type.states().indexOf(asked.state());
        Optional<StateChange> later = states.stream()
                .filter(state -> type.states().indexOf(state.state()) > rank)
                .findFirst();
        if (occasions.isEmpty() && later.isPresent()) {
            occasions.add(occasion(item, Optional.empty(), later.get().at(), Truth.YES, asked));
        }
        if (occasions.isEmpty()) {
            boolean anyStrange =
                    states.stream().anyMatch(state -> !type.states().contains(state.state()));
            Truth reached = anyStrange ? Truth.UNKNOWN : Truth.NO;
            occasions.add(occasion(item, Optional.empty(), present.at(), reached, asked));
        }
        return occasions;
    }

    private static List<StateChange> sinceUndone(List<StateChange> states, ItemType type) {
        int from = 0;
        for (int i = 0; i < states.size(); i++) {
            from = type.undoneBy().contains(states.get(i).state()) ? i + 1 : from;
        }
        return states.subList(from, states.size());
    }

    private Occasion occasion(
            Item item, Optional<StateChange> brought, Optional<Moment> at, Truth there, ItemCondition asked) {
        Optional<String> by = brought.flatMap(StateChange::by);
        Crowd author =
                item.author().map(one -> Crowd.of(look.people().identity(one))).orElse(Crowd.UNKNOWN);
        Truth truth = there.and(new Whom(look, hand, author, at).is(asked.by(), by))
                .and(new Strengths(look).enough(item.strength(), at.isPresent(), by, asked.strength()))
                .and(new Timing(look, hand).fits(at, asked.when()));
        return new Occasion(
                truth, at, by.map(one -> Crowd.of(look.people().identity(one))).orElse(Crowd.UNKNOWN));
    }
}
