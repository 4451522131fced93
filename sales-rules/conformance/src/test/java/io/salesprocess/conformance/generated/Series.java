package io.salesprocess.conformance.generated;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * All cases of one seed: a process and a mutation of it, each with opportunities and mutations of these, each at several
 * moments.
 *
 * @param process the process
 * @param opportunities the opportunities, each with the moments at which it is inspected
 */
public record Series(String origin, ObjectNode process, List<GeneratedOpportunity> opportunities) {
    /** How many cases one seed makes, if all of them are valid. */
    public static final int CASES = 40;

    private static final int MOMENTS = 4;

    /** A process as it was generated, and then with changes. */
    public static List<Series> of(long seed, Set<Feature> features) {
        GeneratedProcess process = Processes.of(seed, features);
        Chance chance = new Chance(~seed);
        Mutations mutations = new Mutations(new Chance(chance.seed()));
        List<GeneratedOpportunity> made = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            GeneratedOpportunity opportunity = Opportunities.of(process, chance.seed(), MOMENTS);
            made.add(opportunity);
            made.add(changed(opportunity, mutations, process.now()));
        }
        ObjectNode other = mutations.process(process.tree());
        return List.of(
                new Series("seed " + seed, process.tree(), made),
                new Series("seed " + seed + ", other process", other, made.subList(0, 2)));
    }

    private static GeneratedOpportunity changed(GeneratedOpportunity one, Mutations mutations, Instant now) {
        return new GeneratedOpportunity(mutations.opportunity(one.tree(), now), one.asOf(), one.seed());
    }
}
