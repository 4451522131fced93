package io.salesprocess.conformance;

import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What two evaluators must agree on: every verdict and whatever follows from verdicts.
 *
 * @param verdicts by id of the requirement, those added to the pathway of the opportunity too
 * @param calledFor the requirements that belong to the gate of the claimed stage, or whose due moment has passed
 * @param due the due moments that there are, by id of the requirement
 * @param missing the requirements with a finding {@code missing}
 * @param cannotTell the requirements with a finding {@code cannot-tell}
 * @param gates the answers of the gates of the open stages
 * @param verified the verified stage; none for none
 * @param possible the possible stage; none for none
 * @param tracks verified and possible stage of each track, as {@code verified/possible}, with {@code -} for none
 * @param closingVerified for a closed opportunity, whether the closing itself is verified
 * @param forecast the forecast category that the evidence supports
 */
public record Judgement(
        SortedMap<String, Verdict> verdicts,
        SortedSet<String> calledFor,
        SortedMap<String, Instant> due,
        SortedSet<String> missing,
        SortedSet<String> cannotTell,
        SortedMap<String, GateAnswer> gates,
        Optional<String> verified,
        Optional<String> possible,
        SortedMap<String, String> tracks,
        Optional<Boolean> closingVerified,
        Optional<ForecastCategory> forecast) {}
