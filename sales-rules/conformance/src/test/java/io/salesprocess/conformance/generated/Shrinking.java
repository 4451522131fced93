package io.salesprocess.conformance.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a case smaller, as long as the same is wrong with it. */
public final class Shrinking {
    private static final int MOST_TRIES = 6_000;

    private final Predicate<Case> wrong;
    private int tries;

    private Shrinking(Predicate<Case> wrong) {
        this.wrong = wrong;
    }

    /**
     * A small case of which the same is still wrong.
     *
     * @param wrong whether a case, which may be invalid, is wrong in the same manner
     */
    public static Case of(Case found, Predicate<Case> wrong) {
        return new Shrinking(wrong).smallest(found);
    }

    private Case smallest(Case found) {
        Case best = found;
        Case before;
        do {
            before = best;
            best = smallerOpportunity(best);
            best = smallerProcess(best);
        } while (!best.equals(before) && tries < MOST_TRIES);
        return best;
    }

    private Case smallerOpportunity(Case found) {
        Case best = found;
        for (int cut = 0; tries < MOST_TRIES; ) {
            ObjectNode opportunity = best.opportunity().deepCopy();
            if (!cut(opportunity, cut)) {
                return best;
            }
            Case smaller = best.with(best.process(), opportunity);
            if (stillWrong(smaller)) {
                best = smaller;
            } else {
                cut++;
            }
        }
        return best;
    }

    private Case smallerProcess(Case found) {
        Case best = found;
        for (int cut = 0; tries < MOST_TRIES; ) {
            ObjectNode process = best.process().deepCopy();
            if (!cut(process, cut)) {
                return best;
            }
            Case smaller = best.with(process, best.opportunity());
            if (stillWrong(smaller)) {
                best = smaller;
            } else {
                cut++;
            }
        }
        return best;
    }

    private boolean stillWrong(Case smaller) {
        tries++;
        return wrong.test(smaller);
    }

    /** Makes one cut in a tree; false if it has not so many places to cut. */
    private static boolean cut(ObjectNode tree, int number) {
        List<Runnable> cuts = new ArrayList<>();
        cuts(tree, cuts);
        if (number >= cuts.size()) {
            return false;
        }
        cuts.get(number).run();
        return true;
    }

    private static void cuts(JsonNode tree, List<Runnable> cuts) {
        List<JsonNode> inside = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                cuts.add(() -> object.remove(key));
                JsonNode value = object.get(key);
                inside.add(value);
                replacements(value).forEach(smaller -> cuts.add(() -> object.set(key, smaller)));
            }
        } else if (tree instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                int index = i;
                cuts.add(() -> list.remove(index));
                JsonNode value = list.get(i);
                inside.add(value);
                replacements(value).forEach(smaller -> cuts.add(() -> list.set(index, smaller)));
            }
        }
        inside.forEach(value -> cuts(value, cuts));
    }

    /** What lies within a condition may do in its place. */
    private static List<JsonNode> replacements(JsonNode value) {
        List<JsonNode> smaller = new ArrayList<>();
        if (value instanceof ObjectNode object) {
            for (String key : List.of("not", "allOf", "anyOf", "of", "latest", "earliest", "holds", "history")) {
                JsonNode part = object.path(key);
                if (part instanceof ArrayNode list) {
                    list.forEach(smaller::add);
                } else if (part.isObject()) {
                    smaller.add(part);
                }
            }
        }
        return smaller;
    }
}
