package io.salesprocess.rules.situation;

import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.inspection.Shortfall;

/** Takes down what the rules decide. A sighting, a search, a
 * requirement, a waiver or a gate on which no rule speaks is an error, and so is a second verdict. */
public interface Decisions {
    /** The record is what it has to be, unless another rule says what it fails in. */
    void genuine(Sighting sighting);

    /** The record does not count, because of this. */
    void fails(Sighting sighting, Shortfall shortfall);

    /** Whether the record counts cannot be told, because of this. */
    void cannotTell(Sighting sighting, Shortfall shortfall);

    void met(Situation situation);

    void unmet(Situation situation, Shortfall shortfall);

    void undetermined(Situation situation, Shortfall shortfall);

    /** Unmet for the reason that the rules gave for its nearest record, its done-when or its question. */
    void unmetForThatReason(Situation situation);

    /** Undetermined for the reason that the rules gave for its nearest record, its done-when or its question. */
    void undeterminedForThatReason(Situation situation);

    void waived(RequirementCase situation);

    void notApplicable(Situation situation);

    /** The waiver counts, unless another rule refuses it. */
    void accepted(WaiverSighting waiver);

    void refused(WaiverSighting waiver, FindingCode why);

    /** Whether the waiver counts cannot be told, unless another rule refuses it. */
    void perhaps(WaiverSighting waiver, Shortfall why);

    /** The move of the claimed stage is not allowed. */
    void refused(MoveCase move, FindingCode why);

    /** The change of the pathway does not count; several rules may say so. */
    void refused(PathwayCase change, FindingCode why);

    void open(GateCase gate);

    void blocked(GateCase gate);

    void cannotTell(GateCase gate);

    void finding(Situation situation, FindingCode code, Severity severity);
}
