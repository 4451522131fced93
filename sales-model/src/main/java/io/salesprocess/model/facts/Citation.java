package io.salesprocess.model.facts;

import io.salesprocess.model.value.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a verdict cites besides records and people, who are cited by their ids: {@code field:seats}, a {@link Part} in
 * which nothing was to be found, or a moment. No record and nobody has an id that is spelled so, for it would pass for
 * what it is not.
 */
public enum Citation implements Named {
    FIELD,
    ATTRIBUTE,
    REQUIREMENT,
    STAGE,
    DECISION,
    /** A rule of the application. */
    DECIDER,
    WAIVER,
    /** A change of the pathway. */
    PATHWAY;

    /** The moment as of which is asked. */
    public static final String AS_OF = "asOf";
    /** The record at hand. */
    public static final String IT = "it";

    private static final Set<String> WORDS = Stream.concat(
                    Stream.of(AS_OF, IT), Arrays.stream(Part.values()).map(Part::spelled))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<Citation> ALL = List.of(values());

    /** Every opportunity that is built asks of each id whether it begins so. */
    private final String beginning = spelled() + ":";

    /** How something of this kind is cited. */
    public String of(String id) {
        return beginning + id;
    }

    /** Why a record or a person cannot have an id; empty if it can. */
    public static Optional<String> fault(String id) {
        return mistaken(id)
                .map(other -> "would be taken for other evidence, which is cited as '" + other
                        + (other.endsWith(":") ? "\u2026" : "") + "'");
    }

    /** What an id would pass for: the word that it is, or how it begins; empty if it passes for nothing. */
    private static Optional<String> mistaken(String id) {
        if (WORDS.contains(id)) {
            return Optional.of(id);
        }
        for (Citation other : id.indexOf(':') < 0 ? List.<Citation>of() : ALL) {
            if (id.startsWith(other.beginning)) {
                return Optional.of(other.beginning);
            }
        }
        return Optional.empty();
    }
}
