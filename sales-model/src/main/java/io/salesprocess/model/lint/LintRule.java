package io.salesprocess.model.lint;

import io.salesprocess.model.json.JsonWriter;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.value.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a code of a problem means, with an example that has the problem and one that has not. Immutable.
 *
 * @param code the code
 * @param says what it means, in a sentence
 * @param where of what part of a process the examples are
 * @param bad an example that has the problem, as plain maps, lists, texts, numbers and booleans; a text for a document
 * @param good a similar example without it
 * @param before the same part of the version before, where the problem lies between versions
 */
public record LintRule(
        ProblemCode code,
        String says,
        Where where,
        @Nullable Object bad,
        @Nullable Object good,
        Optional<Object> before) {
    /** Parts of a process. */
    public enum Where implements Named {
        /** The whole text of a document. */
        DOCUMENT,
        /** Keys of the process. */
        PROCESS,
        /** A stage. */
        STAGE,
        /** The first stage. */
        FIRST_STAGE,
        /** An entry criterion of a stage. */
        ENTRY_CRITERION,
        /** A step of a stage. */
        STEP,
        /** The first step of the process. */
        FIRST_STEP,
        /** An exit criterion of a stage. */
        EXIT_CRITERION
    }

    /** The bad example on one line. */
    public String badExample() {
        return example(bad);
    }

    /** The good example on one line. */
    public String goodExample() {
        return example(good);
    }

    /** The part of the version before on one line. */
    public Optional<String> exampleBefore() {
        return before.map(this::example);
    }

    private String example(@Nullable Object example) {
        return where == Where.DOCUMENT ? String.valueOf(example) : Spaced.json(JsonWriter.compact(example));
    }
}
