package io.salesprocess.model.facts;

import static io.salesprocess.model.json.Codecs.INSTANT;
import static io.salesprocess.model.json.Codecs.MOMENT;
import static io.salesprocess.model.json.Codecs.RECORD_ID;

import io.salesprocess.model.definition.ProcessShapes;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.Alteration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes of the pathway in JSON, and which keys go with which change. */
final class PathwayShapes {
    static final Shape<PathwayChange, PathwayChange.Builder> CHANGE = Shape.of(
                    "a change of the pathway", PathwayChange::builder, PathwayChange.Builder::build)
            .required("id", RECORD_ID, PathwayChange::id, PathwayChange.Builder::id)
            .required("change", Codecs.word(Alteration.class), PathwayChange::change, PathwayChange.Builder::change)
            .optional("requirement", RECORD_ID, PathwayChange::requirement, PathwayChange.Builder::requirement)
            .optional("step", ProcessShapes.step(), PathwayChange::step, PathwayChange.Builder::step)
            .optional("stage", RECORD_ID, PathwayChange::stage, PathwayChange.Builder::stage)
            .optional("after", RECORD_ID, PathwayChange::after, PathwayChange.Builder::after)
            .required("reason", Codecs.REASON, PathwayChange::reason, PathwayChange.Builder::reason)
            .required("by", RECORD_ID, PathwayChange::by, PathwayChange.Builder::by)
            .required("at", MOMENT, PathwayChange::at, PathwayChange.Builder::at)
            .optional("recordedAt", INSTANT, PathwayChange::recordedAt, PathwayChange.Builder::recordedAt)
            .refined(PathwayShapes::checked);

    /** The keys that a change takes: all of the needed ones, and one of the places at least, if there are any. */
    private record Keys(List<String> needed, List<String> places) {
        static Keys of(Alteration change) {
            List<String> somewhere = List.of("stage", "after");
            return switch (change) {
                case ADD -> new Keys(List.of("step"), somewhere);
                case DROP -> new Keys(List.of("requirement"), List.of());
                case REPLACE -> new Keys(List.of("requirement", "step"), List.of());
                case MOVE -> new Keys(List.of("requirement"), somewhere);
            };
        }

        boolean take(String key) {
            return needed.contains(key) || places.contains(key);
        }
    }

    private PathwayShapes() {}

    private static PathwayChange checked(PathwayChange change, Node.Fields source, Input input) {
        String word = change.change().spelled();
        boolean legible =
                source.get("change") instanceof Node.Text said && said.text().equals(word);
        if (legible) {
            Keys keys = Keys.of(change.change());
            missing(keys, word, source, input);
            superfluous(keys, word, source, input);
        }
        return change;
    }

    private static void missing(Keys keys, String word, Node.Fields source, Input input) {
        for (String key : keys.needed()) {
            if (!source.members().containsKey(key)) {
                input.report(
                        ProblemCode.MISSING_KEY,
                        source.place(),
                        "The key " + Quoted.quoted(key) + " is missing, which " + Quoted.quoted(word) + " needs.");
            }
        }
        boolean placed = keys.places().isEmpty() || keys.places().stream().anyMatch(source.members()::containsKey);
        if (!placed) {
            String listed = keys.places().stream().map(Quoted::quoted).collect(Collectors.joining(", "));
            input.report(
                    ProblemCode.MISSING_KEY,
                    source.place(),
                    "One of the keys " + listed + " is missing; " + Quoted.quoted(word) + " needs a place.");
        }
    }

    private static void superfluous(Keys keys, String word, Node.Fields source, Input input) {
        Stream.of("requirement", "step", "stage", "after")
                .filter(key -> source.members().containsKey(key) && !keys.take(key))
                .forEach(key -> input.report(
                        ProblemCode.WRONG_KEYS,
                        source.placeOf(key),
                        "The key " + Quoted.quoted(key) + " does not go with " + Quoted.quoted(word) + ".",
                        "Leave it out, or say another change."));
    }
}
