package io.salesprocess.model.json;

import java.util.List;
import java.util.Optional;

/**
 * What reading one item gave: a value, or the problems for which it was rejected. Immutable.
 *
 * @param line the line on which the item begins, counted from 1
 * @param id the id that the item gives itself, if it could be read
 * @param value the value; absent if the item was rejected
 * @param problems why it was rejected, by position; empty if it was not
 * @param <T> what is read
 */
public record Reading<T>(int line, Optional<String> id, Optional<T> value, List<Problem> problems) {
    /**
     * The value.
     *
     * @param name the name of the document, for the message
     * @throws InvalidJsonException if the item was rejected
     */
    public T orThrow(String name) {
        return value.orElseThrow(() -> new InvalidJsonException(name, problems));
    }
}
