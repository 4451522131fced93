package io.salesprocess.crm.record;

import io.salesprocess.model.value.Moment;
import java.util.Optional;

/**
 * The stage or status of an opportunity was set.
 *
 * @param deal the id of the opportunity
 * @param pipeline the pipeline, where the source tells
 * @param word the stage or status as the source spells it
 * @param status whether it is a status, told apart from the stage
 * @param at when
 * @param by the id of the person who set it
 */
public record StageRecord(
        String deal, Optional<String> pipeline, String word, boolean status, Moment at, Optional<String> by) {
    /** The same, done by another one, or by nobody that is known. */
    public StageRecord by(Optional<String> who) {
        return new StageRecord(deal, pipeline, word, status, at, who);
    }
}
