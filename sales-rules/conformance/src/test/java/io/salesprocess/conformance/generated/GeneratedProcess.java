package io.salesprocess.conformance.generated;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A process as JSON.
 *
 * @param now about when its opportunities are inspected
 * @param features what may occur in it
 * @param seed what it was made from
 */
public record GeneratedProcess(ObjectNode tree, Instant now, Set<Feature> features, long seed) {
    /** The ids of the open stages. */
    public List<String> stages() {
        return Tree.objects(tree, "stages").stream()
                .map(stage -> stage.path("id").asString())
                .toList();
    }

    /** The ids of the requirements. */
    public List<String> requirements() {
        return requirementTrees().stream()
                .map(requirement -> requirement.path("id").asString())
                .toList();
    }

    /** The requirements, the outer before the inner. */
    public List<ObjectNode> requirementTrees() {
        return requirementTrees(tree);
    }

    /** The requirements of a process, the outer before the inner. */
    public static List<ObjectNode> requirementTrees(ObjectNode process) {
        List<ObjectNode> found = new ArrayList<>();
        Tree.eachObject(process, object -> {
            for (String key :
                    List.of("entryCriteria", "exitCriteria", "steps", "actions", "followUp", "afterSale", "criteria")) {
                found.addAll(Tree.objects(object, key));
            }
        });
        return found;
    }

    public GeneratedProcess with(ObjectNode changed) {
        return new GeneratedProcess(changed, now, features, seed);
    }
}
