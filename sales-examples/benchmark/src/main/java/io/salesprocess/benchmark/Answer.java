package io.salesprocess.benchmark;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a way of inspecting says of one opportunity. Immutable.
 *
 * @param judged the judgements by the ids of the requirements
 * @param verifiedStage the id of the stage that the evidence supports; null if there is none
 */
record Answer(Map<String, Judged> judged, @Nullable String verifiedStage) {}
