package io.salesprocess.conformance.reference;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.PathwayPolicy;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.value.Moment;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a process asks of one opportunity, once the changes of its pathway that count were made.
 *
 * @param process with what was added and moved
 * @param dropped what was dropped or replaced: it stays listed, and does not apply
 */
record Pathway(SalesProcess process, Set<String> dropped) {
    /** The changes that were recorded, in the order of their moments; each builds upon those before it. */
    static Pathway of(SalesProcess process, Opportunity deal, Then then) {
        Comparator<PathwayChange> byMoment =
                Comparator.comparing(change -> change.at().begins(then.days().zone()));
        Pathway pathway = new Pathway(process, Set.of());
        for (PathwayChange change : deal.pathway().stream()
                .filter(change -> then.known(change.recordedAt()))
                .sorted(byMoment.thenComparing(PathwayChange::id))
                .toList()) {
            if (then.come(Optional.of(change.at()))) {
                pathway = pathway.with(change, new People(process, deal, then.days()))
                        .orElse(pathway);
            }
        }
        return pathway;
    }

    /** Absent where the change does not count. */
    private Optional<Pathway> with(PathwayChange change, People people) {
        Plan plan = new Plan(process, dropped);
        Optional<Need> changed = change.requirement().flatMap(plan::find);
        boolean named = change.requirement().isEmpty()
                || (changed.isPresent() && !changed.get().dropped());
        if (!named
                || changed.map(need -> kept(need.requirement())).orElse(false)
                || !entitled(change, changed, people)) {
            return Optional.empty();
        }
        return after(change, changed, plan).flatMap(Pathway::read);
    }

    /** The process as if it had been written so; absent where such a process would be rejected. */
    private Optional<Pathway> read() {
        try {
            byte[] json = SalesJson.write(process).getBytes(StandardCharsets.UTF_8);
            return Optional.of(new Pathway(SalesJson.readProcess(json, "pathway"), dropped));
        } catch (InvalidJsonException rejected) {
            return Optional.empty();
        }
    }

    private List<String> notFor() {
        return process.pathway().map(PathwayPolicy::notFor).orElse(List.of());
    }

    private boolean kept(Requirement requirement) {
        return notFor().contains(requirement.id())
                || requirement.actions().stream().anyMatch(this::kept);
    }

    /** Where a must is concerned somebody of the policy, otherwise anybody of the opportunity. */
    private boolean entitled(PathwayChange change, Optional<Need> changed, People people) {
        Optional<Moment> at = Optional.of(change.at());
        boolean must = changed.map(Need::key).orElse(false)
                || Stream.concat(changed.map(Need::requirement).stream(), change.step().stream())
                        .anyMatch(Pathway::binding);
        if (must) {
            List<String> roles = process.pathway().map(PathwayPolicy::by).orElse(List.of());
            return people.playsAny(change.by(), roles, at) == Three.YES;
        }
        boolean owner = people.deal().owners().stream()
                .anyMatch(one -> people.identity(one.person()).equals(people.identity(change.by())));
        return people.person(change.by()).isPresent() || owner;
    }

    private static boolean binding(Requirement requirement) {
        return requirement.obligation() == Obligation.MUST
                || (requirement instanceof Step step && step.keyStep())
                || requirement.actions().stream().anyMatch(Pathway::binding);
    }

    private Optional<Pathway> after(PathwayChange change, Optional<Need> changed, Plan plan) {
        return switch (change.change()) {
            case DROP -> Optional.of(new Pathway(process, dropping(changed.orElseThrow())));
            case REPLACE -> replaced(changed.orElseThrow(), change.step().orElseThrow());
            case ADD -> placed(change, change.step().orElseThrow(), plan, process);
            case MOVE -> moved(change, changed.orElseThrow(), plan);
        };
    }

    private Set<String> dropping(Need need) {
        Set<String> more = new HashSet<>(dropped);
        more.add(need.id());
        return more;
    }

    private Optional<Pathway> replaced(Need old, Step step) {
        boolean criterion = old.requirement() instanceof Criterion;
        if (criterion && !step.actions().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pathway(new Rewriting(process).behind(old.id(), step), dropping(old)));
    }

    private Optional<Pathway> moved(PathwayChange change, Need need, Plan plan) {
        boolean itself = change.after()
                .flatMap(plan::find)
                .map(after -> after.within(need.id()))
                .orElse(false);
        if (itself || !(need.requirement() instanceof Step step)) {
            return Optional.empty();
        }
        return placed(change, step, plan, new Rewriting(process).without(step.id()));
    }

    /** Behind a requirement, or the last of the steps of a stage. */
    private Optional<Pathway> placed(PathwayChange change, Step step, Plan plan, SalesProcess into) {
        Optional<Need> after = change.after().flatMap(plan::find);
        Optional<String> stage = change.stage().or(() -> after.map(Need::stage));
        boolean there = Stream.of(
                        plan.ladders().stream().flatMap(List::stream).map(Stage::id),
                        process.closedStages().stream().map(ClosedStage::id),
                        Stream.of(Plan.AFTER_SALE))
                .flatMap(ids -> ids)
                .anyMatch(one -> Optional.of(one).equals(stage));
        boolean fits = change.after().isEmpty() || after.map(Need::stage).equals(stage);
        return there && fits
                ? Optional.of(new Pathway(new Rewriting(into).placed(stage.orElseThrow(), after, step), dropped))
                : Optional.empty();
    }
}
