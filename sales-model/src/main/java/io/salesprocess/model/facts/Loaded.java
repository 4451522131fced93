package io.salesprocess.model.facts;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.MapCodec;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.ProblemCode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is said of the coverage of the collections of an opportunity. */
final class Loaded {
    static final Codec<Map<Part, Coverage>> CODEC =
            new MapCodec<>(Codecs.word(Part.class), Codecs.word(Coverage.class));

    private Loaded() {}

    /** The key of a collection in an opportunity. */
    static String key(Part part) {
        return part == Part.STAGE_HISTORY ? "stageHistory" : part.spelled();
    }

    /** The coverage that does not go without saying. */
    static Optional<Map<Part, Coverage>> unusual(Opportunity opportunity) {
        Map<Part, Coverage> unusual = new TreeMap<>();
        for (Part part : Part.values()) {
            if (opportunity.coverage(part) == Coverage.PARTLY) {
                unusual.put(part, Coverage.PARTLY);
            }
        }
        return unusual.isEmpty() ? Optional.empty() : Optional.of(unusual);
    }

    /** Reports collections that were not loaded and have entries. */
    static Opportunity checked(Opportunity opportunity, Node.Fields source, Input input) {
        for (Part part : Part.values()) {
            boolean present = source.members().containsKey(key(part));
            if (present && opportunity.loaded().get(part) == Coverage.NOT_LOADED) {
                input.report(
                        ProblemCode.CONTRADICTORY_COVERAGE,
                        source.placeOf(key(part)),
                        "The collection '" + key(part) + "' is there, and 'loaded' says that it was not loaded.",
                        "Leave the collection out, or say 'partly' or 'complete'.");
            }
        }
        return opportunity;
    }
}
