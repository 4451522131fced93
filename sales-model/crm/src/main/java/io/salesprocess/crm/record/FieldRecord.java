package io.salesprocess.crm.record;

import io.salesprocess.model.value.Moment;
import java.util.Optional;

/**
 * A value was entered into a field of an opportunity.
 *
 * @param deal the id of the opportunity
 * @param at where the field stands in the record of the opportunity, as a JSON Pointer
 * @param entry an object in which the value entered stands
 * @param value where it stands there, as a JSON Pointer
 * @param since when it was entered
 * @param by the id of the person who entered it
 */
public record FieldRecord(String deal, String at, Row entry, String value, Moment since, Optional<String> by) {
    /** The same, done by another one, or by nobody that is known. */
    public FieldRecord by(Optional<String> who) {
        return new FieldRecord(deal, at, entry, value, since, who);
    }
}
