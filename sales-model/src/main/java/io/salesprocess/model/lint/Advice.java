package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Silence;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Nearest;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lint has to say of a process. Advice that the process silences is kept back, and a silence that keeps nothing back
 * is told. Errors cannot be silenced. Not thread-safe.
 */
final class Advice {
    private record Said(ProblemCode code, Set<String> at, Place place, String message, String remedy) {}

    private final Input input;
    private final List<Said> said = new ArrayList<>();

    Advice(Input input) {
        this.input = input;
    }

    /** Something about a requirement; a silence may name it, what it lies within, or its stage. */
    void report(ProblemCode code, Requirements.Placed at, Place place, String message, String remedy) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(at.requirement().id());
        at.above().stream().map(Requirement::id).forEach(ids::add);
        at.stage().map(Stage::id).ifPresent(ids::add);
        said.add(new Said(code, ids, place, message, remedy));
    }

    /** Something about whatever else has an id. */
    void report(ProblemCode code, String at, Place place, String message, String remedy) {
        said.add(new Said(code, Set.of(at), place, message, remedy));
    }

    /** Something about the process as a whole. */
    void report(ProblemCode code, Place place, String message, String remedy) {
        said.add(new Said(code, Set.of(), place, message, remedy));
    }

    Place placeOf(Object owner) {
        return input.placeOf(owner);
    }

    Place placeOf(Object owner, String key) {
        return input.placeOf(owner, key);
    }

    Place placeOf(Object owner, String key, String text) {
        return input.placeOf(owner, key, text);
    }

    /** Hands over everything that the process does not silence. */
    void tell(SalesProcess process) {
        for (Said one : said) {
            if (process.silenced().stream().noneMatch(silence -> silences(silence, one))) {
                input.report(one.code(), one.place(), one.message(), one.remedy());
            }
        }
        process.silenced().stream()
                .filter(silence -> said.stream().noneMatch(one -> silences(silence, one)))
                .forEach(this::needless);
    }

    private static boolean silences(Silence silence, Said said) {
        return said.code().effect() == Effect.ADVICE
                && said.code().spelled().equals(silence.code())
                && silence.at().map(said.at()::contains).orElse(true);
    }

    private void needless(Silence silence) {
        Optional<ProblemCode> code = Stream.of(ProblemCode.values())
                .filter(one -> one.spelled().equals(silence.code()))
                .findFirst();
        List<String> known = Stream.of(ProblemCode.values())
                .filter(one -> one.effect() == Effect.ADVICE)
                .map(ProblemCode::spelled)
                .toList();
        String message = code.isEmpty()
                ? "There is no advice " + Quoted.quoted(silence.code()) + "."
                : code.get().effect() == Effect.ADVICE
                        ? "Nothing is advised that the silence of " + Quoted.quoted(silence.code()) + " keeps back."
                        : "No silence keeps back " + Quoted.quoted(silence.code()) + ", which is an error.";
        String remedy =
                code.isEmpty() ? Nearest.maybeOneOf(silence.code(), known).orElse("Take it out.") : "Take it out.";
        input.report(ProblemCode.NEEDLESS_SILENCE, input.placeOf(silence), message, remedy);
    }
}
