package io.salesprocess.model.json;

import java.util.Optional;
import java.util.function.Supplier;

/** Something wrong, before anybody is told of it: its pointer is not spelled and its remedy not looked for. */
record Found(ProblemCode code, Place place, String message, Supplier<Optional<String>> remedy) {
    /** What two findings share that are the same to whoever reads of them. */
    record Sort(ProblemCode code, int line, int column, String message) {}

    Sort sort() {
        return new Sort(code, place.line(), place.column(), message);
    }

    Problem told() {
        return Problem.builder()
                .code(code.spelled())
                .effect(code.effect())
                .pointer(place.pointer())
                .line(place.line())
                .column(place.column())
                .message(message)
                .remedy(remedy.get())
                .build();
    }
}
