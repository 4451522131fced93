package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What is asked is said in words that everybody understands in the same way. */
final class Wording {
    private final Advice advice;

    Wording(Advice advice) {
        this.advice = advice;
    }

    void check(SalesProcess process, Requirements requirements) {
        requirements.placed().forEach(this::check);
        for (Topic topic : process.topics()) {
            look(
                    topic.name(),
                    advice.placeOf(topic, "name"),
                    (place, vague) ->
                            advice.report(ProblemCode.VAGUE_WORDS, topic.id(), place, vague.message(), vague.remedy()));
        }
    }

    private void check(Requirements.Placed placed) {
        Requirement requirement = placed.requirement();
        BiConsumer<Place, Vague> report = (place, vague) ->
                advice.report(ProblemCode.VAGUE_WORDS, placed, place, vague.message(), vague.remedy());
        look(requirement.name(), advice.placeOf(requirement, "name"), report);
        for (Condition condition : ConditionParts.all(requirement)) {
            condition.statement().ifPresent(words -> look(words, advice.placeOf(condition, "statement"), report));
        }
        requirement.overdue().forEach(consequence -> consequence
                .then()
                .ifPresent(words -> look(words, advice.placeOf(consequence, "then"), report)));
    }

    private record Vague(String message, String remedy) {}

    private static void look(String words, Place place, BiConsumer<Place, Vague> report) {
        Optional<VagueWords.Found> found = VagueWords.in(words);
        found.ifPresent(vague -> report.accept(
                place,
                new Vague(
                        "Everybody understands " + Quoted.quoted(vague.words()) + " in another way.", vague.remedy())));
    }
}
