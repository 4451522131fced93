package io.salesprocess.rules;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.ProcessShapes;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A process with some changes of the pathway. Immutable and thread-safe.
 *
 * @param process the process with the changes
 * @param dropped what took requirements out of it, by their ids
 * @param problem why the last change does not fit; empty if it does
 */
record Variant(PreparedProcess process, Map<String, String> dropped, Optional<String> problem) {
    /** A change that does not fit, and why. */
    private static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String why;

        Unfit(String why) {
            super(why);
            this.why = why;
        }
    }

    static Variant of(PreparedProcess process) {
        return new Variant(process, Map.of(), Optional.empty());
    }

    /** The process with another change; the same process with the problem, where the change does not fit. */
    Variant with(PathwayChange change) {
        try {
            return altered(change);
        } catch (Unfit unfit) {
            return new Variant(process, dropped, Optional.of(unfit.why));
        }
    }

    private Variant altered(PathwayChange change) {
        SalesProcess before = process.process();
        return switch (change.change()) {
            case ADD -> sound(placed(before, step(change), change), dropped);
            case DROP -> {
                node(change);
                yield sound(before, alsoDropped(change));
            }
            case REPLACE -> {
                Node old = node(change);
                Step step = step(change);
                if (old.requirement() instanceof Criterion && !step.actions().isEmpty()) {
                    throw new Unfit("a criterion cannot be replaced by a step with actions");
                }
                yield sound(Detour.instead(before, old.id(), step), alsoDropped(change));
            }
            case MOVE -> {
                Node old = node(change);
                if (!(old.requirement() instanceof Step step)) {
                    throw new Unfit("only a step can be moved");
                }
                boolean itself = change.after()
                        .map(after -> outermost(known(after)).number() == old.number())
                        .orElse(false);
                if (itself) {
                    throw new Unfit("a step cannot be moved behind itself");
                }
                SalesProcess without = Detour.without(before, old.id());
                yield sound(placed(without, step, change), dropped);
            }
        };
    }

    private Map<String, String> alsoDropped(PathwayChange change) {
        Map<String, String> all = new LinkedHashMap<>(dropped);
        all.put(change.requirement().orElseThrow(), Citation.PATHWAY.of(change.id()));
        return all;
    }

    private Step step(PathwayChange change) {
        Step step = change.step().orElseThrow(() -> new Unfit("it names no step"));
        return ProcessShapes.step(step, process.process());
    }

    /** What is dropped, replaced or moved; not what was dropped before. */
    private Node node(PathwayChange change) {
        String id = change.requirement().orElseThrow(() -> new Unfit("it names no requirement"));
        Node node = known(id);
        if (node.dropped() != null) {
            throw new Unfit("\"" + Quote.of(id) + "\" was dropped already");
        }
        return node;
    }

    private Node known(String id) {
        Node node = process.find(id);
        if (node == null) {
            throw new Unfit("the process has no requirement \"" + Quote.of(id) + "\"");
        }
        return node;
    }

    private SalesProcess placed(SalesProcess before, Step step, PathwayChange change) {
        Optional<String> stage = change.stage();
        if (stage.isPresent() && !process.hasStage(stage.get())) {
            throw new Unfit("the process has no stage \"" + Quote.of(stage.get()) + "\"");
        }
        if (change.after().isPresent()) {
            return behind(before, step, outermost(known(change.after().get())), stage);
        }
        return Detour.atEnd(before, stage.orElseThrow(() -> new Unfit("it names no place")), step);
    }

    private Node outermost(Node node) {
        return node.parent() == Node.NONE ? node : outermost(process.node(node.parent()));
    }

    /** Behind what is no step comes first or last among the steps of the stage. */
    private static SalesProcess behind(SalesProcess before, Step step, Node other, Optional<String> stage) {
        Optional<String> there = other.info().stage();
        if (stage.isPresent() && !stage.equals(there)) {
            throw new Unfit("\"" + Quote.of(other.id()) + "\" belongs to another stage");
        }
        return switch (other.info().kind()) {
            case STEP, ACTION, SUB_ACTION -> Detour.behind(before, other.id(), step);
            case ENTRY_CRITERION -> {
                boolean open = other.place().rung() != Node.NONE;
                yield open
                        ? Detour.atBegin(before, there.orElseThrow(), step)
                        : Detour.atEnd(before, there.orElseThrow(), step);
            }
            case EXIT_CRITERION -> Detour.atEnd(before, there.orElseThrow(), step);
            case FORECAST_CRITERION -> throw new Unfit("there is no place behind a criterion of the forecast");
        };
    }

    private static Variant sound(SalesProcess process, Map<String, String> dropped) {
        Optional<String> problem = SalesJson.check(process).stream()
                .filter(one -> one.effect() == Effect.REJECTED)
                .map(Problem::message)
                .findFirst();
        problem.ifPresent(message -> {
            throw new Unfit(inSentence(message));
        });
        try {
            return new Variant(new Preparation(process, dropped).prepare(), dropped, Optional.empty());
        } catch (IllegalArgumentException contradiction) {
            throw new Unfit(inSentence(String.valueOf(contradiction.getMessage())));
        }
    }

    private static String inSentence(String message) {
        String text = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Whether a requirement, or a part of it, is a must or belongs to a key step. */
    static boolean binding(Requirement requirement) {
        return requirement.obligation() == Obligation.MUST
                || (requirement instanceof Step step && step.keyStep())
                || requirement.actions().stream().anyMatch(Variant::binding);
    }
}
