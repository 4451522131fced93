package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.ActivityState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the process declares what records say they are. */
public final class Declarations {
    private final Vocabulary vocabulary;

    /**
     * What is declared of one record.
     *
     * @param type whether its type is
     * @param typeId its type
     * @param state whether each of its states is
     * @param stateId the first state that is not
     */
    public record Declared(boolean type, String typeId, boolean state, String stateId) {}

    public Declarations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What is declared of a record.
     *
     * @param kind what kind of statement it is; null if it is none
     */
    public Declared of(Evidence record, @Nullable StatementKind kind) {
        if (record instanceof Activity activity) {
            Optional<String> unknown = record.states().stream()
                    .map(StateChange::state)
                    .filter(state -> Diary.state(state) == ActivityState.UNKNOWN)
                    .findFirst();
            return declared(vocabulary.activity(activity.type()), activity.type(), unknown);
        }
        if (record instanceof Item document) {
            int type = vocabulary.item(document.kind(), document.type());
            Optional<String> unknown = type == Vocabulary.UNDECLARED
                    ? Optional.empty()
                    : record.states().stream()
                            .map(StateChange::state)
                            .filter(state -> !declares(vocabulary.itemType(document.kind(), type), state))
                            .findFirst();
            return declared(type, document.type(), unknown);
        }
        String topic = ((Statement) record).topic();
        int type = kind == null ? Vocabulary.UNDECLARED : vocabulary.topic(kind, topic);
        Optional<String> unknown = kind == null || type == Vocabulary.UNDECLARED
                ? Optional.empty()
                : record.states().stream()
                        .map(StateChange::state)
                        .filter(answer -> !StatementCheck.understood(answer, vocabulary.answers(kind, topic)))
                        .findFirst();
        return declared(type, topic, unknown);
    }

    private static Declared declared(int type, String id, Optional<String> unknownState) {
        return new Declared(type != Vocabulary.UNDECLARED, id, unknownState.isEmpty(), unknownState.orElse(""));
    }

    private static boolean declares(ItemType type, String state) {
        return type.states().contains(state) || type.undoneBy().contains(state);
    }
}
