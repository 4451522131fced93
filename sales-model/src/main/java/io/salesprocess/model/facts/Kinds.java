package io.salesprocess.model.facts;

import io.salesprocess.model.value.ItemKind;
import java.util.List;

/** An item is what the list says in which it stands, and an event without a state happened. */
final class Kinds {
    private Kinds() {}

    /** The opportunity with each item of the kind of its list. */
    static Opportunity of(Opportunity opportunity) {
        boolean told = told(opportunity.documents(), ItemKind.DOCUMENT)
                && told(opportunity.work(), ItemKind.WORK)
                && told(opportunity.events(), ItemKind.EVENT);
        if (told) {
            return opportunity;
        }
        return Opportunity.builder()
                .copyOf(opportunity)
                .documents(of(opportunity.documents(), ItemKind.DOCUMENT))
                .work(of(opportunity.work(), ItemKind.WORK))
                .events(of(opportunity.events(), ItemKind.EVENT))
                .build();
    }

    private static boolean told(List<Item> items, ItemKind kind) {
        return items.stream().allMatch(item -> told(item, kind));
    }

    private static boolean told(Item item, ItemKind kind) {
        return item.kind() == kind && (kind != ItemKind.EVENT || !item.states().isEmpty());
    }

    private static List<Item> of(List<Item> items, ItemKind kind) {
        return items.stream()
                .map(item -> told(item, kind) ? item : of(item, kind))
                .toList();
    }

    private static Item of(Item item, ItemKind kind) {
        Item.Builder builder = Item.builder().copyOf(item).kind(kind);
        return kind == ItemKind.EVENT && item.states().isEmpty()
                ? builder.addStates(RecordShapes.undated(ItemKind.HAPPENED)).build()
                : builder.build();
    }
}
