package io.salesprocess.rules;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.rules.situation.OnRoute;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Imagines one requirement after the other as done, and looks each time what came of it. What is done for one may undo
 * another, so it goes over them again, a few times.
 */
final class Rehearsal {
    private static final int ROUNDS = 4;

    private final Function<Opportunity, Sitting> before;
    private final int stage;
    private final List<Integer> asked;
    private final Duration pace;
    private final AtomicInteger names = new AtomicInteger();
    private Sitting sitting;

    /**
     * Prepares to rehearse.
     *
     * @param stage the number of a stage that must apply, or {@link Node#NONE}
     * @param asked the numbers of the requirements, each after everything on which it hangs
     * @param pace how much later each is done than the one before
     */
    Rehearsal(Function<Opportunity, Sitting> before, Opportunity start, int stage, List<Integer> asked, Duration pace) {
        this.before = before;
        this.stage = stage;
        this.asked = asked;
        this.pace = pace;
        this.sitting = before.apply(start);
    }

    /** The first attempt that is good enough, else the last. */
    Attempt until(Predicate<Attempt> good) {
        for (int round = 0; round < ROUNDS; round++) {
            Opportunity known = sitting.casebook().opportunity();
            takeRoute();
            for (int i = 0; i < asked.size(); i++) {
                rehearse(asked.get(i), i);
            }
            if (good.test(attempt()) || known.equals(sitting.casebook().opportunity())) {
                break;
            }
        }
        return attempt();
    }

    private Attempt attempt() {
        return new Attempt(sitting, asked);
    }

    private void takeRoute() {
        if (stage == Node.NONE) {
            return;
        }
        Stages stages = sitting.process().stages();
        int first = stages.first(stages.ladder(stage));
        for (int i = first; i < stage; i++) {
            int earlier = i;
            Optional<Condition> applies = stages.stage(i).appliesWhen();
            applies.ifPresent(condition -> {
                if (open(earlier)) {
                    imagine(not(condition), 0, after -> after.appraisal().onRoute(earlier) == OnRoute.NO);
                }
                if (open(earlier)) {
                    imagine(condition, 0, after -> after.appraisal().onRoute(earlier) == OnRoute.YES);
                }
            });
        }
        if (applies(sitting)) {
            return;
        }
        stages.stage(stage).appliesWhen().ifPresent(condition -> imagine(condition, 0, after -> true));
        for (Stage later : stages.later(stage)) {
            if (!applies(sitting)) {
                later.entryFor().ifPresent(condition -> imagine(not(condition), 0, after -> true));
            }
        }
    }

    private boolean open(int other) {
        OnRoute onRoute = sitting.appraisal().onRoute(other);
        return onRoute != OnRoute.YES && onRoute != OnRoute.NO;
    }

    private boolean applies(Sitting after) {
        return after.appraisal().onRoute(stage) == OnRoute.YES;
    }

    private static Condition not(Condition condition) {
        return Not.builder().condition(condition).build();
    }

    private void rehearse(int number, int place) {
        if (!attempt().lacks(number)) {
            return;
        }
        Node node = sitting.process().node(number);
        Predicate<Sitting> helps = after -> !new Attempt(after, asked).lacks(number);
        if (imagination(place)
                .deed(node)
                .filter(deed -> accepted(deed.done().apply(sitting.casebook().opportunity()), helps))
                .isPresent()) {
            return;
        }
        List<Condition> all = new ArrayList<>();
        node.requirement().appliesWhen().ifPresent(all::add);
        node.requirement().doneWhen().ifPresent(all::add);
        if (all.size() > 1 && imagined(place, imagined -> all.forEach(one -> one.as(imagined)), helps)) {
            return;
        }
        node.requirement().appliesWhen().ifPresent(condition -> imagine(not(condition), place, helps));
    }

    private void imagine(Condition condition, int place, Predicate<Sitting> helps) {
        imagined(place, condition::as, helps);
    }

    private boolean imagined(int place, Consumer<Imagined> imagining, Predicate<Sitting> helps) {
        Imagined imagined = new Imagined(new Scene(sitting, when(place), this::name, true), Set.of());
        imagining.accept(imagined);
        return accepted(imagined.all().apply(sitting.casebook().opportunity()), helps);
    }

    private boolean accepted(Opportunity changed, Predicate<Sitting> helps) {
        Sitting after = before.apply(changed);
        boolean accepted = helps.test(after);
        if (accepted) {
            sitting = after;
        }
        return accepted;
    }

    private Imagination imagination(int place) {
        return new Imagination(sitting, new LinkedHashSet<>(), when(place), node -> this::name);
    }

    private String name() {
        return "imagined:" + names.incrementAndGet();
    }

    private Instant when(int place) {
        return sitting.casebook().asOf().minus(pace.multipliedBy(asked.size() - (long) place));
    }
}
