package io.salesprocess.rules;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.OnRoute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds a smallest set of things that opens the gate after the verified stage: everything that is lacking is imagined as
 * done, the opportunity is inspected again, and whatever turns out not to be needed is left out. What can no longer be
 * done is waived, where the process allows it. Where nothing that can be imagined opens the gate, what can be
 * done all the same is named.
 */
final class NextSteps {
    /** How many requirements are judged again while things are left out, in as many inspections as that makes. */
    private static final int MOST_JUDGED = 20_000;

    private final Sitting sitting;
    private final PreparedProcess process;

    NextSteps(Sitting sitting) {
        this.sitting = sitting;
        this.process = sitting.process();
    }

    List<NextAction> actions() {
        if (sitting.claims().closed() != null) {
            return List.of();
        }
        List<Deed> deeds = deeds();
        if (!opens(deeds)) {
            deeds = withWaivers(deeds);
            if (!opens(deeds)) {
                return render(helpful(deeds));
            }
        }
        return render(smallest(deeds));
    }

    /** What can be done all the same where nothing opens the gate. */
    private List<Deed> helpful(List<Deed> deeds) {
        Sitting after = after(deeds);
        return deeds.stream()
                .filter(deed -> !deed.waiver()
                        && after.appraisal().outcome(deed.node().number()).satisfied())
                .toList();
    }

    private int target() {
        return sitting.rungs().next();
    }

    /** Beyond the last open stage lies winning. */
    private boolean winning() {
        return target() == process.rungs();
    }

    private List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        Imagination imagination = new Imagination(sitting, set(asked()));
        for (int number : asked()) {
            if (sitting.appraisal().binding(number) != Done.NO
                    && !sitting.appraisal().outcome(number).satisfied()) {
                imagination.deed(process.node(number)).ifPresent(deeds::add);
            }
        }
        return deeds;
    }

    /** What the gate asks for, and what waits for an answer that opens it: whether the deal takes its stage at all. */
    private int[] asked() {
        int won = process.won();
        if (!winning()) {
            int[] gate = process.askedByGate(target());
            return sitting.rungs().onRoute(target()) == OnRoute.YES
                    ? gate
                    : IntStream.concat(
                                    Arrays.stream(gate),
                                    Arrays.stream(process.stages().leaving(target())))
                            .distinct()
                            .toArray();
        }
        return won == Node.NONE ? process.stages().past() : process.askedByClosing(won);
    }

    private static Set<Integer> set(int[] numbers) {
        return Arrays.stream(numbers).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean opens(List<Deed> deeds) {
        Sitting after = after(deeds);
        if (!winning()) {
            return after.rungs().answer(target()) == GateAnswer.OPEN
                    || after.rungs().onRoute(target()) == OnRoute.NO;
        }
        int won = process.won();
        if (won == Node.NONE) {
            return Arrays.stream(asked())
                    .allMatch(number -> after.appraisal().binding(number) == Done.NO
                            || after.appraisal().outcome(number).satisfied());
        }
        try (Hearing hearing = sitting.hear()) {
            return after.rungs().closing(won, false, hearing) == GateAnswer.OPEN;
        }
    }

    private Sitting after(List<Deed> deeds) {
        Opportunity opportunity = sitting.casebook().opportunity();
        for (Deed deed : deeds) {
            opportunity = deed.done().apply(opportunity);
        }
        return sitting.again(opportunity, sitting.casebook().asOf());
    }

    private List<Deed> withWaivers(List<Deed> deeds) {
        Sitting after = after(deeds);
        Imagination imagination = new Imagination(sitting, set(asked()));
        List<Deed> all = new ArrayList<>(deeds);
        for (int number : asked()) {
            if (after.appraisal().binding(number) != Done.NO
                    && !after.appraisal().outcome(number).satisfied()) {
                all.removeIf(deed -> deed.node().number() == number);
                imagination.waiver(process.node(number)).ifPresent(all::add);
            }
        }
        return all;
    }

    /**
     * Leaves out what turns out not to be needed, the last first: one at a time, of many first several at a time. How
     * often the opportunity is inspected again is bounded by the size of the process; what was not tried by then stays.
     */
    private List<Deed> smallest(List<Deed> deeds) {
        if (deeds.isEmpty()) {
            return deeds;
        }
        int looks = Math.max(2, MOST_JUDGED / process.size());
        int several = 1 + (deeds.size() - 1) / (looks / 2);
        Trial trial = new Trial(deeds, looks);
        for (int end = deeds.size(); end > 0; end -= several) {
            trial.leaveOut(Math.max(0, end - several), end);
        }
        return trial.left();
    }

    /** Tries without which things the gate still opens. */
    private final class Trial {
        private final List<Deed> deeds;
        private final BitSet needed = new BitSet();
        private int looks;

        Trial(List<Deed> deeds, int looks) {
            this.deeds = deeds;
            this.looks = looks;
            needed.set(0, deeds.size());
        }

        void leaveOut(int from, int to) {
            if (looks-- <= 0) {
                return;
            }
            needed.clear(from, to);
            if (opens(left())) {
                return;
            }
            needed.set(from, to);
            int middle = (from + to) / 2;
            if (middle > from) {
                leaveOut(middle, to);
                leaveOut(from, middle);
            }
        }

        List<Deed> left() {
            return needed.stream().mapToObj(deeds::get).toList();
        }
    }

    private List<NextAction> render(List<Deed> deeds) {
        Sentences sentences = new Sentences(sitting);
        Instructions instructions = new Instructions(sitting, sentences);
        List<NextAction> actions = new ArrayList<>();
        for (Deed deed : deeds) {
            Node node = deed.node();
            actions.add(NextAction.builder()
                    .requirement(node.id())
                    .action(
                            deed.waiver()
                                    ? instructions.forNode(node)
                                            + " If that can no longer be done, have somebody entitled waive it."
                                    : instructions.forNode(node))
                    .who(instructions.who(node))
                    .by(by(node))
                    .because(sentences.because(sitting.results().get(node.number())))
                    .build());
        }
        return List.copyOf(actions);
    }

    /** Its due moment, else the time of what is booked for it. */
    private Optional<Instant> by(Node node) {
        RequirementResult result = sitting.results().get(node.number());
        Instant asOf = sitting.casebook().asOf();
        return result.due().or(() -> sitting.casebook().opportunity().activities().stream()
                .filter(activity -> result.evidence().contains(activity.id()))
                .flatMap(activity -> activity.start().stream())
                .map(start -> start.ends(sitting.casebook().zone()))
                .filter(start -> start.isAfter(asOf))
                .findFirst());
    }
}
