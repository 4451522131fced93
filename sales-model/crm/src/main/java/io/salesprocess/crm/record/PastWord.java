package io.salesprocess.crm.record;

import io.salesprocess.model.value.Moment;
import java.util.Optional;

/**
 * A word that a record once said.
 *
 * @param at where it stood, as a JSON Pointer
 * @param word the word; absent where it was emptied
 * @param since when it was entered
 * @param by the id of the person who entered it
 */
public record PastWord(String at, Optional<String> word, Moment since, Optional<String> by) {
    /** The same, done by another one, or by nobody that is known. */
    public PastWord by(Optional<String> who) {
        return new PastWord(at, word, since, who);
    }
}
