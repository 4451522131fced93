package io.salesprocess.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Period;
import io.salesprocess.model.value.Scope;
import io.salesprocess.model.value.TimeUnit;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the tables of sentences leave nothing of the language out. */
class EverythingIsSaidTest {
    private static final List<Spoken> ALL = Stream.of(
                    SelectionSentencesTest.SPOKEN,
                    WorkSentencesTest.SPOKEN,
                    ComparisonSentencesTest.SPOKEN,
                    RepetitionSentencesTest.SPOKEN,
                    MomentSentencesTest.SPOKEN,
                    OwnWordsTest.SPOKEN)
            .flatMap(List::stream)
            .toList();

    @Test
    void each_word_of_the_language_has_a_sentence() {
        Set<Object> used = Kinds.in(ALL.stream().map(Spoken::condition).toList());
        assertThat(used)
                .contains((Object[]) Comparison.values())
                .contains((Object[]) Scope.values())
                .contains((Object[]) Distinct.Of.values())
                .contains((Object[]) ItemKind.values())
                .contains((Object[]) StatementKind.values())
                .contains((Object[]) PersonReference.Kind.values())
                .contains((Object[]) ValueReference.Kind.values())
                .contains((Object[]) TimeRelation.Direction.values())
                .contains((Object[]) TimeUnit.values())
                .contains((Object[]) Period.values())
                .contains((Object[]) Milestone.Kind.values())
                .contains((Object[]) AnchorChoice.Which.values())
                .contains(ActivityState.HELD, ActivityState.BOOKED)
                .contains("limit from a table", "about it")
                .contains("milestone", "first occurrence", "last occurrence", "choice")
                .contains("attribute of a record", "attribute of it")
                .contains("start of a period", "end of a period", "moment before", "moment after");
    }

    @Test
    void each_kind_of_condition_has_a_sentence_an_opposite_and_an_instruction() {
        Set<String> everyKind = Arrays.stream(Condition.Cases.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(kindsWhere(spoken -> true)).isEqualTo(everyKind);
        assertThat(kindsWhere(spoken -> !spoken.opposite().isEmpty())).isEqualTo(everyKind);
        assertThat(kindsWhere(spoken -> !spoken.instruction().isEmpty())).isEqualTo(everyKind);
    }

    private static Set<String> kindsWhere(Predicate<Spoken> which) {
        return Kinds.in(ALL.stream().filter(which).map(Spoken::condition).toList()).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(kind -> kind.startsWith(Kinds.CONDITION))
                .map(kind -> kind.substring(Kinds.CONDITION.length()))
                .collect(Collectors.toSet());
    }
}
